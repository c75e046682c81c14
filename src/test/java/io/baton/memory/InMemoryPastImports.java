package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.past.PastImport;
import io.baton.store.PastImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryPastImports implements PastImportStore {

    private final InMemoryCollection<PastImport> inMemoryCollection;

    public InMemoryPastImports(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<PastImport>(
                        PastImport::firm,
                        PastImport::id,
                        PastImport::version,
                        PastImport::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<PastImport> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        inMemoryCollection.removeIf(
                each -> each.firm().equals(firm) && !each.expiresAt().isAfter(before));
    }

    @Override
    public WriteOutcome write(PastImport next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
