package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import io.baton.mongo.document.SubscriptionDocument;
import io.baton.store.SubscriptionStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores when each channel gets its digest.
public final class MongoSubscriptions implements SubscriptionStore {

    private static final CollectionSchema<Subscription> SCHEMA =
            new CollectionSchema<>(
                    "subscriptions",
                    new CollectionSchema.Identity<>(
                            Subscription::firm, Subscription::place, Subscription::version),
                    subscription -> new Document("firm", subscription.firm().value()),
                    new CollectionSchema.BodyCodec<>(
                            SubscriptionDocument::of, SubscriptionDocument::read));

    private final DocumentCollection<Subscription> documents;

    MongoSubscriptions(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
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
}
