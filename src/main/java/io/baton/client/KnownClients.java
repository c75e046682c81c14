package io.baton.client;

import io.baton.firm.FirmId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All clients of a firm with their names and mail domains. Built again only after a change, so
/// reading a message costs no query.
public final class KnownClients {
    private final Clients clients;
    private final Map<FirmId, Directory> directories = new ConcurrentHashMap<>();

    public KnownClients(Clients clients) {
        this.clients = clients;
    }

    /// A name as it's compared, whole and word by word.
    record Compared(ClientId id, List<String> words) {
        static Compared of(String name) {
            return new Compared(ClientId.of(name), ClientName.words(name));
        }
    }

    /// The clients of one firm. The same object until one changes.
    public static final class Directory {
        private final List<Client> source;
        private final List<KnownClient> all;
        private final Map<ClientId, KnownClient> byName = new HashMap<>();
        private final Map<String, KnownClient> byDomain = new HashMap<>();

        /// How names are compared. Finding that out takes most of the time, so the next directory
        /// takes it over.
        private final Map<String, Compared> compared = new HashMap<>();

        private Directory(List<Client> source, Map<String, Compared> known) {
            this.source = source;
            all = joined(source);
            for (var client : all) {
                for (var name : client.names()) {
                    var form = known.get(name);
                    compared.put(name, form == null ? Compared.of(name) : form);
                    byName.putIfAbsent(compared(name).id(), client);
                }
                client.mailDomains().forEach(domain -> byDomain.putIfAbsent(domain, client));
            }
        }

        /// @param name of one of these clients
        Compared compared(String name) {
            return Objects.requireNonNull(compared.get(name), name);
        }

        public List<KnownClient> all() {
            return all;
        }

        public Optional<KnownClient> byName(String name) {
            return Optional.ofNullable(byName.get(ClientId.of(name)));
        }

        public Optional<KnownClient> byId(ClientId id) {
            return Optional.ofNullable(byName.get(id));
        }

        /// @param domain in lower case
        public Optional<KnownClient> byDomain(String domain) {
            return Optional.ofNullable(byDomain.get(domain));
        }
    }

    public Directory of(FirmId firm) {
        var source = clients.all(firm);
        return directories.compute(
                firm,
                (_, known) ->
                        known != null && known.source == source
                                ? known
                                : new Directory(source, known == null ? Map.of() : known.compared));
    }

    private static List<KnownClient> joined(List<Client> source) {
        var byId = new HashMap<ClientId, Client>();
        source.forEach(client -> byId.put(client.id(), client));
        var groups = new LinkedHashMap<ClientId, List<Client>>();
        for (var client : source) {
            groups.computeIfAbsent(root(client, byId), _ -> new ArrayList<>()).add(client);
        }
        return groups.entrySet().stream()
                .map(group -> joined(group.getKey(), group.getValue()))
                .toList();
    }

    /// Follows "same as" to the end. A circle ends where it starts.
    private static ClientId root(Client client, Map<ClientId, Client> byId) {
        var seen = new HashSet<ClientId>();
        var at = client;
        while (seen.add(at.id())) {
            var next = at.sameAs().map(byId::get);
            if (next.isEmpty() || next.get().id().equals(client.id())) {
                break;
            }
            at = next.get();
        }
        return at.id();
    }

    private static KnownClient joined(ClientId root, List<Client> group) {
        var names = new ArrayList<String>();
        var domains = new HashSet<String>();
        var different = new HashSet<ClientId>();
        for (var client : group) {
            names.add(client.id().equals(root) ? 0 : names.size(), client.name());
            domains.addAll(client.mailDomains());
            different.addAll(client.decisions().notSameAs());
        }
        return new KnownClient(root, names, domains, different);
    }
}
