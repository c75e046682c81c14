package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.PartnerImport;
import io.baton.store.PartnerImportStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryPartnerImports implements PartnerImportStore {

    private final InMemoryCollection<PartnerImport> inMemoryCollection;

    public InMemoryPartnerImports(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<PartnerImport>(
                        PartnerImport::firm,
                        PartnerImport::id,
                        PartnerImport::version,
                        PartnerImport::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<PartnerImport> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        inMemoryCollection.removeIf(
                each -> each.firm().equals(firm) && !each.expiresAt().isAfter(before));
    }

    @Override
    public WriteOutcome write(PartnerImport next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
