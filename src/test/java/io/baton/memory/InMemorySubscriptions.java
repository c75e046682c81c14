package io.baton.memory;

import io.baton.chat.Post;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.SubscriptionStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemorySubscriptions implements SubscriptionStore {

    private final InMemoryCollection<Subscription> inMemoryCollection;

    public InMemorySubscriptions(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Subscription>(
                        Subscription::firm,
                        Subscription::place,
                        Subscription::version,
                        Subscription::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Subscription> find(FirmId firm, String place) {
        return inMemoryCollection.find(firm, place);
    }

    @Override
    public List<Subscription> all(FirmId firm) {
        return inMemoryCollection.all(firm).stream()
                .sorted(Comparator.comparing(Subscription::place))
                .toList();
    }

    @Override
    public WriteOutcome write(Subscription next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
