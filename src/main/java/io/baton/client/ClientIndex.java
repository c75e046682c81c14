package io.baton.client;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds clients by name, by mail domain, and by a similar name.
final class ClientIndex {
    private final List<Client> source;
    private final List<KnownClient> all;
    private final Map<ClientId, Client> stored = new HashMap<>();
    private final Map<ClientId, KnownClient> byName = new HashMap<>();
    private final Map<String, KnownClient> byDomain = new HashMap<>();
    private final Map<String, ComparedName> compared = new HashMap<>();

    /// A key of a name in the upper half, the client's position in the lower. Sorted. Takes a
    /// hundredth of the memory of a map.
    private final long[] similar;

    /// @param comparing how a name is compared. Finding that out takes most of the time
    ClientIndex(List<Client> source, Function<String, ComparedName> comparing) {
        this.source = source;
        source.forEach(client -> stored.put(client.id(), client));
        all = JoinedClients.of(source);
        for (var client : all) {
            for (var name : client.names()) {
                var form = comparing.apply(name);
                compared.put(name, form);
                byName.putIfAbsent(form.id(), client);
            }
            client.mailDomains().forEach(domain -> byDomain.putIfAbsent(domain, client));
        }
        similar =
                IntStream.range(0, all.size())
                        .boxed()
                        .flatMapToLong(at ->
                                names(all.get(at))
                                        .flatMapToInt(ComparedName::storedKeys)
                                        .mapToLong(key -> entry(key, at)))
                        .toArray();
        Arrays.sort(similar);
    }

    List<Client> source() {
        return source;
    }

    /// The client with this very name; null if there's none.
    @Nullable Client stored(ClientId id) {
        return stored.get(id);
    }

    List<KnownClient> all() {
        return all;
    }

    @Nullable KnownClient byName(ClientId id) {
        return byName.get(id);
    }

    /// @param domain in lower case
    @Nullable KnownClient byDomain(String domain) {
        return byDomain.get(domain);
    }

    /// How a name is compared; null unless it's one of these clients'.
    @Nullable ComparedName compared(String name) {
        return compared.get(name);
    }

    /// Clients with a name like this one.
    Stream<KnownClient> like(ComparedName name) {
        return name.lookupKeys()
                .flatMap(this::positions)
                .distinct()
                .mapToObj(all::get)
                .filter(client -> names(client).anyMatch(name::isLike));
    }

    /// The names of one of these clients.
    private Stream<ComparedName> names(KnownClient client) {
        return client.names().stream()
                .map(name -> Objects.requireNonNull(compared.get(name), name));
    }

    private IntStream positions(int key) {
        int found = Arrays.binarySearch(similar, entry(key, 0));
        int first = found < 0 ? -found - 1 : found;
        return IntStream.range(first, similar.length)
                .takeWhile(at -> (int) (similar[at] >> Integer.SIZE) == key)
                .map(at -> (int) similar[at]);
    }

    private static long entry(int key, int position) {
        return ((long) key << Integer.SIZE) | position;
    }
}
