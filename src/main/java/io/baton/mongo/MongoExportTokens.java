package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.file.ExportTokenDocument;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores export tokens.
public final class MongoExportTokens implements ExportTokenStore {

    private static final CollectionSchema<ExportToken> SCHEMA =
            new CollectionSchema<>(
                    "exports",
                    new CollectionSchema.Identity<>(
                            ExportToken::firm, ExportToken::hash, ExportToken::version),
                    token ->
                            new Document("hash", token.hash())
                                    .append("path", token.path())
                                    .append("until", Fields.date(token.expiresAt())),
                    new CollectionSchema.BodyCodec<>(
                            ExportTokenDocument::of, ExportTokenDocument::read));

    private final DocumentCollection<ExportToken> documents;

    MongoExportTokens(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<ExportToken> find(String hash) {
        return documents.find(Filters.eq("hash", hash));
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lte("until", Fields.date(before))));
    }

    @Override
    public void revoke(FirmId firm, String path) {
        documents.delete(Filters.and(Filters.eq("firm", firm.value()), Filters.eq("path", path)));
    }

    @Override
    public WriteOutcome write(ExportToken next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
