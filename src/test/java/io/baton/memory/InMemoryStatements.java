package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.PartnerId;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryStatements implements StatementStore {

    private final InMemoryCollection<SentStatement> inMemoryCollection;

    public InMemoryStatements(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<SentStatement>(
                        SentStatement::firm,
                        SentStatement::id,
                        SentStatement::version,
                        SentStatement::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<SentStatement> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public List<SentStatement> of(FirmId firm, Collection<PartnerId> partners) {
        return inMemoryCollection.all(firm).stream()
                .filter(each -> partners.contains(each.partner()))
                .toList();
    }

    @Override
    public List<SentStatement> questioned(FirmId firm) {
        return inMemoryCollection.all(firm).stream()
                .filter(each -> !each.openQuestions().isEmpty())
                .sorted(Comparator.comparing(SentStatement::sentAt))
                .toList();
    }

    @Override
    public WriteOutcome write(SentStatement next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
