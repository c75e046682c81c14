package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.PastImportDocument;
import io.baton.past.PastImport;
import io.baton.store.PastImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores files with a firm's history that await confirmation.
public final class MongoPastImports implements PastImportStore {

    private static final CollectionSchema<PastImport> SCHEMA =
            new CollectionSchema<>(
                    "pastImports",
                    new CollectionSchema.Identity<>(
                            PastImport::firm, PastImport::id, PastImport::version),
                    pastImport -> new Document("until", Fields.date(pastImport.expiresAt())),
                    new CollectionSchema.BodyCodec<>(
                            PastImportDocument::of, PastImportDocument::read));

    private final DocumentCollection<PastImport> documents;

    MongoPastImports(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<PastImport> find(FirmId firm, String id) {
        return documents.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lte("until", Fields.date(before))));
    }

    @Override
    public WriteOutcome write(PastImport next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
