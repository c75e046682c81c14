package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.statement.StatementRound;
import io.baton.store.StatementRoundStore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

public final class InMemoryStatementRounds implements StatementRoundStore {

    private final InMemoryCollection<StatementRound> inMemoryCollection;

    public InMemoryStatementRounds(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<StatementRound>(
                        StatementRound::firm,
                        StatementRound::id,
                        StatementRound::version,
                        StatementRound::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<StatementRound> find(FirmId firm, YearMonth month) {
        return inMemoryCollection.find(firm, month.toString());
    }

    @Override
    public WriteOutcome write(StatementRound next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
