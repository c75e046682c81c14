package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.store.SubscriptionStore;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

public final class MongoSubscriptions implements SubscriptionStore {

    private static final CollectionSchema<Subscription> LAYOUT =
            new CollectionSchema<>(
                    "subscriptions",
                    Subscription::firm,
                    Subscription::place,
                    Subscription::version,
                    each -> new Document("firm", each.firm().value()),
                    MongoSubscriptions::body,
                    MongoSubscriptions::read);

    private final DocumentCollection<Subscription> documents;

    MongoSubscriptions(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(LAYOUT, outboxRelay);
    }

    @Override
    public Optional<Subscription> find(FirmId firm, String place) {
        return documents.find(firm, place);
    }

    @Override
    public List<Subscription> all(FirmId firm) {
        return documents.findAll(Filters.eq("firm", firm.value())).stream()
                .sorted(Comparator.comparing(Subscription::place))
                .toList();
    }

    @Override
    public WriteOutcome write(Subscription next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(Subscription each) {
        return new Document("firm", each.firm().value())
                .append("place", each.place())
                .append("day", each.schedule().day().name())
                .append("time", each.schedule().time().toString())
                .append("by", IndividualDocument.of(each.setBy()))
                .append("since", Fields.date(each.setAt()))
                .append("on", each.active());
    }

    private static Subscription read(Document from, long version) {
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
