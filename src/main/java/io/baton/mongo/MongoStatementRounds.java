package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.statement.StatementRoundDocument;
import io.baton.statement.StatementRound;
import io.baton.store.StatementRoundStore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the months whose statements were announced.
public final class MongoStatementRounds implements StatementRoundStore {

    private static final CollectionSchema<StatementRound> SCHEMA =
            new CollectionSchema<>(
                    "statementRounds",
                    new CollectionSchema.Identity<>(
                            StatementRound::firm, StatementRound::id, StatementRound::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(
                            StatementRoundDocument::of, StatementRoundDocument::read));

    private final DocumentCollection<StatementRound> documents;

    MongoStatementRounds(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<StatementRound> find(FirmId firm, YearMonth month) {
        return documents.find(firm, month.toString());
    }

    @Override
    public WriteOutcome write(StatementRound next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
