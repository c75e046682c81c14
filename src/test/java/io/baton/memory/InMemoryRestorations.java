package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.firm.Restoration;
import io.baton.outbox.Outbox;
import io.baton.store.RestorationStore;
import java.util.List;
import java.util.Optional;

public final class InMemoryRestorations implements RestorationStore {
    private static final String LAST = "last";

    private final InMemoryCollection<Restoration> inMemoryCollection;

    public InMemoryRestorations(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Restoration>(
                        Restoration::firm,
                        _ -> LAST,
                        Restoration::version,
                        Restoration::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Restoration> find(FirmId firm) {
        return inMemoryCollection.find(firm, LAST);
    }

    @Override
    public WriteOutcome write(Restoration next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
