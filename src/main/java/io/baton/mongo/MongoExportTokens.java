package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// They live for hours, so there are never many, and no index is needed to find one.
public final class MongoExportTokens implements ExportTokenStore {

    private static final CollectionSchema<ExportToken> LAYOUT =
            new CollectionSchema<>(
                    "exports",
                    ExportToken::firm,
                    ExportToken::hash,
                    ExportToken::version,
                    each ->
                            new Document("hash", each.hash())
                                    .append("until", Fields.date(each.expiresAt())),
                    MongoExportTokens::body,
                    MongoExportTokens::read);

    private final DocumentCollection<ExportToken> documents;

    MongoExportTokens(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(LAYOUT, outboxRelay);
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
    public WriteOutcome write(ExportToken next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(ExportToken each) {
        return new Document("hash", each.hash())
                .append("firm", each.firm().value())
                .append("by", IndividualDocument.of(each.requestedBy()))
                .append("until", Fields.date(each.expiresAt()))
                .append("taken", each.used());
    }

    private static ExportToken read(Document from, long version) {
        return new ExportToken(
                Fields.text(from, "hash"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "until"),
                from.getBoolean("taken", false),
                version);
    }
}
