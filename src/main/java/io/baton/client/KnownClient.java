package io.baton.client;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A client with all its names.
///
/// @param names the first one is the client's name, the others are aliases
/// @param notSameAs clients that look alike, but aren't
public record KnownClient(
        ClientId id, List<String> names, Set<String> mailDomains, Set<ClientId> notSameAs) {

    public KnownClient {
        names = List.copyOf(names);
        mailDomains = Set.copyOf(mailDomains);
        notSameAs = Set.copyOf(notSameAs);
    }

    public String name() {
        return names.getFirst();
    }

    /// Whether this is one of the client's names.
    public boolean isAlso(ClientId id) {
        return ids().anyMatch(id::equals);
    }

    /// One for each name.
    public Stream<ClientId> ids() {
        return names.stream().map(ClientId::of);
    }
}
