package io.baton.mongo.document;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.People;
import io.baton.firm.Percentage;
import io.baton.firm.RevenueGoal;
import io.baton.firm.Skill;
import io.baton.firm.UpdateNews;
import io.baton.firm.WorkingCalendar;
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
                .append("terms", terms(firm.deadlines()))
                .append("target", firm.target().value().toPlainString())
                .append("own", firm.ownServices().stream().map(Skill::name).toList())
                .append("keeper", Fields.orNull(firm.keeper(), IndividualDocument::of))
                .append("holidays", SettingsDocument.holidays(firm.calendar().holidays()))
                .append("rules", SettingsDocument.rules(firm.rules()))
                .append("muted", SettingsDocument.muted(firm.people().muted()))
                .append(
                        "told",
                        firm.people().told().stream().map(UpdateNews::name).sorted().toList())
                .append("changes", Fields.writeList(firm.history(), SettingsDocument::change));
    }

    public static Firm read(Document from, long version) {
        return new Firm(
                new FirmId(Fields.text(from, "id")),
                Fields.text(from, "name"),
                Fields.readStrings(from, "own").stream().map(Skill::new).toList(),
                new RevenueGoal(
                        CurrencyUnit.of(Fields.text(from, "currency")),
                        Percentage.of(Fields.text(from, "target"))),
                new WorkingCalendar(
                        ZoneId.of(Fields.text(from, "zone")),
                        hours(Fields.subdocument(from, "hours")),
                        terms(Fields.subdocument(from, "terms")),
                        SettingsDocument.readHolidays(from)),
                SettingsDocument.readRules(from),
                new People(
                        Fields.subdocumentOrNull(from, "keeper", IndividualDocument::read),
                        SettingsDocument.readMuted(from),
                        SettingsDocument.readTold(from)),
                SettingsDocument.readChanges(from),
                version);
    }

    private static Document hours(WorkingHours hours) {
        return new Document("days", hours.days().stream().map(DayOfWeek::name).sorted().toList())
                .append("from", hours.from().toString())
                .append("to", hours.to().toString());
    }

    private static WorkingHours hours(Document from) {
        return new WorkingHours(
                Fields.readStrings(from, "days").stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                LocalTime.parse(Fields.text(from, "from")),
                LocalTime.parse(Fields.text(from, "to")));
    }

    private static Document terms(OfferDeadlines terms) {
        return new Document("deadline", terms.deadline().toString())
                .append("reminder", terms.reminder().toString());
    }

    private static OfferDeadlines terms(Document from) {
        return new OfferDeadlines(
                Duration.parse(Fields.text(from, "deadline")),
                Duration.parse(Fields.text(from, "reminder")));
    }
}
