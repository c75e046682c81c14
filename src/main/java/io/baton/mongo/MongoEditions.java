package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.firm.FirmId;
import io.baton.mongo.document.EditionDocument;
import io.baton.store.EditionStore;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the posted digests.
public final class MongoEditions implements EditionStore {

    private static final CollectionSchema<Edition> SCHEMA =
            new CollectionSchema<>(
                    "editions",
                    new CollectionSchema.Identity<>(Edition::firm, Edition::id, Edition::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(EditionDocument::of, EditionDocument::read));

    private final DocumentCollection<Edition> documents;

    MongoEditions(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<Edition> find(FirmId firm, String place, IsoWeek week) {
        return documents.find(firm, Edition.id(place, week));
    }

    @Override
    public WriteOutcome write(Edition next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
