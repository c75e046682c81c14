package io.baton.client;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All clients of a firm with their names and mail domains, in memory, so that reading a message
/// costs no query.
public final class KnownClients {
    /// New clients that are kept apart. With more, the whole is indexed again.
    private static final int MOST_RECENT = 50;

    private final Clients clients;
    private final Map<FirmId, Directory> directories = new ConcurrentHashMap<>();

    public KnownClients(Clients clients) {
        this.clients = clients;
    }

    /// The clients of one firm. The same object until one changes. A new client costs little,
    /// however many there are: the newest have an index of their own.
    public static final class Directory {
        private final List<Client> source;
        private final ClientIndex older;
        private final ClientIndex recent;

        private Directory(List<Client> source, ClientIndex older, ClientIndex recent) {
            this.source = source;
            this.older = older;
            this.recent = recent;
        }

        private static Directory of(List<Client> source, @Nullable Directory before) {
            Function<String, ComparedName> comparing =
                    before == null ? ComparedName::of : before::compared;
            return new Directory(
                    source,
                    new ClientIndex(source, comparing),
                    new ClientIndex(List.of(), comparing));
        }

        /// This one if it's the same or has more: someone else may have been faster with a newer
        /// list, and clients are never removed.
        private Directory upTo(List<Client> other) {
            return source == other || ClientAdditions.between(other, source).isPresent()
                    ? this
                    : next(other);
        }

        private Directory next(List<Client> next) {
            return ClientAdditions.between(source, next)
                    .filter(added -> recent.source().size() + added.size() <= MOST_RECENT)
                    .map(added -> with(added, next))
                    .orElseGet(() -> of(next, this));
        }

        private Directory with(List<Client> added, List<Client> next) {
            var all = Stream.concat(recent.source().stream(), added.stream());
            return new Directory(next, older, new ClientIndex(all.toList(), this::compared));
        }

        /// The client with this very name, as it was stored when it last changed.
        public Optional<Client> stored(ClientId id) {
            return either(index -> index.stored(id));
        }

        private ComparedName compared(String name) {
            return either(index -> index.compared(name)).orElseGet(() -> ComparedName.of(name));
        }

        public List<KnownClient> all() {
            return Stream.concat(older.all().stream(), recent.all().stream()).toList();
        }

        public Optional<KnownClient> byName(String name) {
            return byId(ClientId.of(name));
        }

        public Optional<KnownClient> byId(ClientId id) {
            return either(index -> index.byName(id));
        }

        /// @param domain in lower case
        public Optional<KnownClient> byDomain(String domain) {
            return either(index -> index.byDomain(domain));
        }

        /// Clients with a name that is the beginning of this one, or begins with it, or differs by
        /// a typo.
        Stream<KnownClient> like(String name) {
            var compared = ComparedName.of(name);
            return Stream.of(older, recent).flatMap(index -> index.like(compared));
        }

        private <T> Optional<T> either(Function<ClientIndex, @Nullable T> lookup) {
            var found = lookup.apply(older);
            return Optional.ofNullable(found == null ? lookup.apply(recent) : found);
        }
    }

    public Directory of(FirmId firm) {
        var source = clients.all(firm);
        return directories.compute(
                firm,
                (_, known) -> known == null ? Directory.of(source, null) : known.upTo(source));
    }
}
