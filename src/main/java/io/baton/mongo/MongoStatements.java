package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.statement.SentStatementDocument;
import io.baton.partner.PartnerId;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Stores the statements that were sent.
public final class MongoStatements implements StatementStore {
    static final String COLLECTION = "statements";

    private static final CollectionSchema<SentStatement> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(
                            SentStatement::firm, SentStatement::id, SentStatement::version),
                    SentStatementDocument::indexed,
                    new CollectionSchema.BodyCodec<>(
                            SentStatementDocument::of, SentStatementDocument::read));

    private final DocumentCollection<SentStatement> documents;

    MongoStatements(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<SentStatement> find(FirmId firm, String id) {
        return documents.find(firm, id);
    }

    @Override
    public List<SentStatement> of(FirmId firm, Collection<PartnerId> partners) {
        return documents.findAll(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.in(
                                SentStatementDocument.PARTNER,
                                partners.stream().map(PartnerId::value).toList())));
    }

    @Override
    public List<SentStatement> questioned(FirmId firm) {
        return documents
                .findAll(Filters.eq(SentStatementDocument.QUESTIONED, firm.value()))
                .stream()
                .sorted(Comparator.comparing(SentStatement::sentAt))
                .toList();
    }

    @Override
    public WriteOutcome write(SentStatement next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
