package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryExportTokens implements ExportTokenStore {

    private final InMemoryCollection<ExportToken> inMemoryCollection;

    public InMemoryExportTokens(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<ExportToken>(
                        ExportToken::firm,
                        ExportToken::hash,
                        ExportToken::version,
                        ExportToken::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<ExportToken> find(String hash) {
        return inMemoryCollection.allFirms().stream()
                .filter(each -> each.hash().equals(hash))
                .findFirst();
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        inMemoryCollection.removeIf(
                each -> each.firm().equals(firm) && !each.expiresAt().isAfter(before));
    }

    @Override
    public void revoke(FirmId firm, String path) {
        inMemoryCollection.removeIf(each -> each.firm().equals(firm) && each.path().equals(path));
    }

    @Override
    public WriteOutcome write(ExportToken next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
