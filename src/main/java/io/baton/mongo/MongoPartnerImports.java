package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.PartnerImportDocument;
import io.baton.partner.PartnerImport;
import io.baton.store.PartnerImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores imports of partners that await confirmation.
public final class MongoPartnerImports implements PartnerImportStore {

    private static final CollectionSchema<PartnerImport> SCHEMA =
            new CollectionSchema<>(
                    "imports",
                    new CollectionSchema.Identity<>(
                            PartnerImport::firm, PartnerImport::id, PartnerImport::version),
                    partnerImport -> new Document("until", Fields.date(partnerImport.expiresAt())),
                    new CollectionSchema.BodyCodec<>(
                            PartnerImportDocument::of, PartnerImportDocument::read));

    private final DocumentCollection<PartnerImport> documents;

    MongoPartnerImports(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<PartnerImport> find(FirmId firm, String id) {
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
    public WriteOutcome write(PartnerImport next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
