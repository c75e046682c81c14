package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.file.PartnerImportDocument;
import io.baton.mongo.document.file.PastImportDocument;
import io.baton.partner.PartnerImport;
import io.baton.past.PastImport;
import io.baton.store.ImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores files of one kind that await confirmation.
public final class MongoImports<T> implements ImportStore<T> {
    private static final String EXPIRES = "until";

    private final DocumentCollection<T> documents;

    private MongoImports(CollectionSchema<T> schema, OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(schema, outboxRelay);
    }

    static MongoImports<PartnerImport> ofPartners(OutboxRelay outboxRelay) {
        return new MongoImports<>(
                new CollectionSchema<>(
                        "imports",
                        new CollectionSchema.Identity<>(
                                PartnerImport::firm, PartnerImport::id, PartnerImport::version),
                        each -> new Document(EXPIRES, Fields.date(each.expiresAt())),
                        new CollectionSchema.BodyCodec<>(
                                PartnerImportDocument::of, PartnerImportDocument::read)),
                outboxRelay);
    }

    static MongoImports<PastImport> ofHistory(OutboxRelay outboxRelay) {
        return new MongoImports<>(
                new CollectionSchema<>(
                        "pastImports",
                        new CollectionSchema.Identity<>(
                                PastImport::firm, PastImport::id, PastImport::version),
                        each -> new Document(EXPIRES, Fields.date(each.expiresAt())),
                        new CollectionSchema.BodyCodec<>(
                                PastImportDocument::of, PastImportDocument::read)),
                outboxRelay);
    }

    @Override
    public Optional<T> find(FirmId firm, String id) {
        return documents.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lte(EXPIRES, Fields.date(before))));
    }

    @Override
    public WriteOutcome write(T next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
