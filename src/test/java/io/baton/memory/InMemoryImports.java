package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.partner.Import;
import io.baton.partner.Imports;
import io.baton.store.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public final class InMemoryImports implements Imports, Journal<Import> {

    private final Shelf<Import> shelf;

    public InMemoryImports(Outbox outbox) {
        var kind =
                new Shelf.Kind<Import>(
                        Import::firm,
                        Import::id,
                        Import::version,
                        Import::written,
                        (_, _) -> false);
        shelf = new Shelf<>(kind, outbox);
    }

    @Override
    public Optional<Import> find(FirmId firm, String id) {
        return shelf.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        shelf.forget(each -> each.firm().equals(firm) && !each.until().isAfter(before));
    }

    @Override
    public Outcome write(Import next, String turn, List<Post> posts) {
        return shelf.write(next, turn, posts);
    }
}
