package io.baton.memory;

import io.baton.chat.Post;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.ClientStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryClients implements ClientStore {

    private final InMemoryCollection<Client> inMemoryCollection;
    private final Map<FirmId, List<Client>> lists = new HashMap<>();

    public InMemoryClients(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Client>(
                        Client::firm,
                        client -> client.id().value(),
                        Client::version,
                        Client::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<Client> find(FirmId firm, ClientId id) {
        return inMemoryCollection.find(firm, id.value());
    }

    @Override
    public synchronized List<Client> all(FirmId firm) {
        return lists.computeIfAbsent(
                firm,
                _ ->
                        inMemoryCollection.all(firm).stream()
                                .sorted(
                                        Comparator.comparing(
                                                Client::name, String.CASE_INSENSITIVE_ORDER))
                                .toList());
    }

    @Override
    public synchronized WriteOutcome write(Client next, String turn, List<Post> posts) {
        lists.remove(next.firm());
        return inMemoryCollection.write(next, turn, posts);
    }
}
