package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.PartnerId;
import io.baton.statement.RecordedSettlement;
import io.baton.store.SettlementStore;
import java.util.Collection;
import java.util.List;

public final class InMemorySettlements implements SettlementStore {

    private final InMemoryCollection<RecordedSettlement> inMemoryCollection;

    public InMemorySettlements(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<RecordedSettlement>(
                        RecordedSettlement::firm,
                        RecordedSettlement::key,
                        RecordedSettlement::version,
                        RecordedSettlement::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public List<RecordedSettlement> of(FirmId firm, Collection<PartnerId> partners) {
        return inMemoryCollection.all(firm).stream()
                .filter(each -> partners.contains(each.partner()))
                .toList();
    }

    @Override
    public WriteOutcome write(RecordedSettlement next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
