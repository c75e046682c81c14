package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.draft.FileImport;
import io.baton.firm.FirmId;
import io.baton.mongo.CollectionSchema.BodyCodec;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.file.PartnerImportDocument;
import io.baton.mongo.document.file.PastImportDocument;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.store.ImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores files of one kind that await confirmation.
public final class MongoImports<P, C, R> implements ImportStore<P, C, R> {
    private static final String EXPIRES = "until";

    private final DocumentCollection<FileImport<P, C, R>> documents;

    private MongoImports(
            String collection, BodyCodec<FileImport<P, C, R>> codec, OutboxRelay outboxRelay) {
        var schema =
                new CollectionSchema<>(
                        collection,
                        new CollectionSchema.Identity<FileImport<P, C, R>>(
                                FileImport::firm, FileImport::id, FileImport::version),
                        each -> new Document(EXPIRES, Fields.date(each.expiresAt())),
                        codec);
        documents = new DocumentCollection<>(schema, outboxRelay);
    }

    static MongoImports<ImportRows, ImportRows, ImportedPartners> ofPartners(
            OutboxRelay outboxRelay) {
        return new MongoImports<>(
                "imports",
                new BodyCodec<>(PartnerImportDocument::of, PartnerImportDocument::read),
                outboxRelay);
    }

    static MongoImports<HistoryFile, ConfirmedHistory, ImportedHistory> ofHistory(
            OutboxRelay outboxRelay) {
        return new MongoImports<>(
                "pastImports",
                new BodyCodec<>(PastImportDocument::of, PastImportDocument::read),
                outboxRelay);
    }

    @Override
    public Optional<FileImport<P, C, R>> find(FirmId firm, String id) {
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
    public WriteOutcome write(FileImport<P, C, R> next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
