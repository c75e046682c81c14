package io.baton.mongo.document;

import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.bson.Document;

public final class SubscriptionDocument {
    private SubscriptionDocument() {}

    public static Document of(Subscription subscription) {
        return new Document("firm", subscription.firm().value())
                .append("place", subscription.place())
                .append("day", subscription.schedule().day().name())
                .append("time", subscription.schedule().time().toString())
                .append("by", IndividualDocument.of(subscription.setBy()))
                .append("since", Fields.date(subscription.setAt()))
                .append("on", subscription.active());
    }

    public static Subscription read(Document from, long version) {
        return new Subscription(
                new FirmId(Fields.text(from, "firm")),
                Fields.text(from, "place"),
                new Schedule(
                        DayOfWeek.valueOf(Fields.text(from, "day")),
                        LocalTime.parse(Fields.text(from, "time"))),
                from.getBoolean("on", false),
                new Subscription.Setting(
                        IndividualDocument.read(Fields.subdocument(from, "by")),
                        Fields.instant(from, "since")),
                version);
    }
}
