package io.baton.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one client of those that are the same.
final class JoinedClients {
    private JoinedClients() {}

    static List<KnownClient> of(List<Client> source) {
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
