package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.PartnerImport;
import io.baton.past.PastImport;
import io.baton.store.ImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

public final class InMemoryImports<T> implements ImportStore<T> {

    private final InMemoryCollection<T> inMemoryCollection;
    private final InMemoryCollection.Kind<T> kind;
    private final Function<T, Instant> expiresAt;

    private InMemoryImports(
            InMemoryCollection.Kind<T> kind, Function<T, Instant> expiresAt, Outbox outbox) {
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
        this.kind = kind;
        this.expiresAt = expiresAt;
    }

    public static InMemoryImports<PartnerImport> ofPartners(Outbox outbox) {
        return new InMemoryImports<>(
                new InMemoryCollection.Kind<>(
                        PartnerImport::firm,
                        PartnerImport::id,
                        PartnerImport::version,
                        PartnerImport::written,
                        (_, _) -> false),
                PartnerImport::expiresAt,
                outbox);
    }

    public static InMemoryImports<PastImport> ofHistory(Outbox outbox) {
        return new InMemoryImports<>(
                new InMemoryCollection.Kind<>(
                        PastImport::firm,
                        PastImport::id,
                        PastImport::version,
                        PastImport::written,
                        (_, _) -> false),
                PastImport::expiresAt,
                outbox);
    }

    @Override
    public Optional<T> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        inMemoryCollection.removeIf(each ->
                kind.firm().apply(each).equals(firm) && !expiresAt.apply(each).isAfter(before));
    }

    @Override
    public WriteOutcome write(T next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
