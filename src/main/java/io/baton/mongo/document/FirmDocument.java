package io.baton.mongo.document;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.OfferTerms;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.firm.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.bson.Document;
import org.joda.money.CurrencyUnit;

public final class FirmDocument {
    private FirmDocument() {}

    public static Document of(Firm firm) {
        return new Document("id", firm.id().value())
                .append("name", firm.name())
                .append("currency", firm.currency().getCode())
                .append("zone", firm.zone().getId())
                .append("hours", hours(firm.hours()))
                .append("terms", terms(firm.terms()))
                .append("target", firm.target().value().toPlainString())
                .append("own", firm.own().stream().map(Skill::name).toList());
    }

    public static Firm read(Document from, long version) {
        return new Firm(
                new FirmId(Fields.text(from, "id")),
                Fields.text(from, "name"),
                CurrencyUnit.of(Fields.text(from, "currency")),
                ZoneId.of(Fields.text(from, "zone")),
                hours(Fields.part(from, "hours")),
                terms(Fields.part(from, "terms")),
                Percentage.of(Fields.text(from, "target")),
                Fields.words(from, "own").stream().map(Skill::new).toList(),
                version);
    }

    private static Document hours(WorkingHours hours) {
        return new Document("days", hours.days().stream().map(DayOfWeek::name).sorted().toList())
                .append("from", hours.from().toString())
                .append("to", hours.to().toString());
    }

    private static WorkingHours hours(Document from) {
        return new WorkingHours(
                Fields.words(from, "days").stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                LocalTime.parse(Fields.text(from, "from")),
                LocalTime.parse(Fields.text(from, "to")));
    }

    private static Document terms(OfferTerms terms) {
        return new Document("deadline", terms.deadline().toString())
                .append("reminder", terms.reminder().toString());
    }

    private static OfferTerms terms(Document from) {
        return new OfferTerms(
                Duration.parse(Fields.text(from, "deadline")),
                Duration.parse(Fields.text(from, "reminder")));
    }
}
