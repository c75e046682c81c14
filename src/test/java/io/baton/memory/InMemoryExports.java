package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.Export;
import io.baton.partner.Exports;
import io.baton.store.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryExports implements Exports, Journal<Export> {

    private final Shelf<Export> shelf;

    public InMemoryExports(Outbox outbox) {
        var kind =
                new Shelf.Kind<Export>(
                        Export::firm,
                        Export::hash,
                        Export::version,
                        Export::written,
                        (_, _) -> false);
        shelf = new Shelf<>(kind, outbox);
    }

    @Override
    public Optional<Export> find(String hash) {
        return shelf.everything().stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        shelf.forget(each -> each.firm().equals(firm) && !each.until().isAfter(before));
    }

    @Override
    public Outcome write(Export next, String turn, List<Post> posts) {
        return shelf.write(next, turn, posts);
    }
}
