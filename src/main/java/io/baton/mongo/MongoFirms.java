package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.document.FirmDocument;
import io.baton.store.FirmStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the firms, and caches them: every turn reads one.
public final class MongoFirms implements FirmStore {

    private static final String ONLY = "firm";

    private static final CollectionSchema<Firm> SCHEMA =
            new CollectionSchema<>(
                    "firms",
                    new CollectionSchema.Identity<>(Firm::id, _ -> ONLY, Firm::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(FirmDocument::of, FirmDocument::read));

    private final DocumentCollection<Firm> documents;
    private final CachedCollection<Firm> cachedCollection;

    MongoFirms(OutboxRelay outboxRelay, ChangeMarks changeMarks) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA,
                        documents,
                        changeMarks,
                        firm -> documents.findAll(firm, List.of(ONLY)),
                        Comparator.comparing(firm -> firm.id().value()));
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return cachedCollection.all(id).stream().findFirst();
    }

    @Override
    public List<Firm> all() {
        return documents.findAll(Filters.empty());
    }

    @Override
    public WriteOutcome write(Firm next, String turn, List<Post> posts) {
        return cachedCollection.afterWrite(next, documents.write(next, turn, posts));
    }
}
