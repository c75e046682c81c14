package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.firm.Restoration;
import io.baton.mongo.document.RestorationDocument;
import io.baton.store.RestorationStore;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores which firms' data came from a backup: one document for each.
public final class MongoRestorations implements RestorationStore {
    public static final String COLLECTION = "restorations";

    private static final String LAST = "last";

    private static final CollectionSchema<Restoration> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(
                            Restoration::firm, _ -> LAST, Restoration::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(
                            RestorationDocument::of, RestorationDocument::read));

    private final DocumentCollection<Restoration> documents;

    MongoRestorations(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<Restoration> find(FirmId firm) {
        return documents.find(firm, LAST);
    }

    @Override
    public WriteOutcome write(Restoration next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
