package io.baton.memory;

import io.baton.chat.Post;
import io.baton.draft.FileImport;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.ImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryImports<P, C, R> implements ImportStore<P, C, R> {

    private final InMemoryCollection<FileImport<P, C, R>> inMemoryCollection;

    public InMemoryImports(Outbox outbox) {
        inMemoryCollection =
                new InMemoryCollection<>(
                        new InMemoryCollection.Kind<>(
                                FileImport::firm,
                                FileImport::id,
                                FileImport::version,
                                FileImport::written,
                                (_, _) -> false),
                        outbox);
    }

    @Override
    public Optional<FileImport<P, C, R>> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        inMemoryCollection.removeIf(
                each -> each.firm().equals(firm) && !each.expiresAt().isAfter(before));
    }

    @Override
    public WriteOutcome write(FileImport<P, C, R> next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
