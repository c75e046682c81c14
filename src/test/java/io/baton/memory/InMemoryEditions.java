package io.baton.memory;

import io.baton.chat.Post;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.EditionStore;
import java.util.List;
import java.util.Optional;

public final class InMemoryEditions implements EditionStore {

    private final InMemoryCollection<Edition> inMemoryCollection;

    public InMemoryEditions(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Edition>(
                        Edition::firm,
                        Edition::id,
                        Edition::version,
                        Edition::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Edition> find(FirmId firm, String place, IsoWeek week) {
        return inMemoryCollection.find(firm, Edition.id(place, week));
    }

    @Override
    public WriteOutcome write(Edition next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
