package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.Optional;

public final class InMemoryFirms implements FirmStore {

    private static final String ONLY = "firm";

    private final InMemoryCollection<Firm> inMemoryCollection;

    public InMemoryFirms(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Firm>(
                        Firm::id, _ -> ONLY, Firm::version, Firm::written, (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return inMemoryCollection.find(id, ONLY);
    }

    @Override
    public List<Firm> all() {
        return inMemoryCollection.allFirms();
    }

    @Override
    public WriteOutcome write(Firm next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
