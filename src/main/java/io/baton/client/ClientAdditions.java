package io.baton.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was added to a list of clients.
final class ClientAdditions {
    private ClientAdditions() {}

    /// The clients of the later list that the earlier one lacks. Empty if anything else changed, or
    /// if one of them is to be joined with another.
    ///
    /// @param earlier in the same order as the later one
    static Optional<List<Client>> between(List<Client> earlier, List<Client> later) {
        var added = new ArrayList<Client>();
        int kept = 0;
        for (var client : later) {
            if (kept < earlier.size() && earlier.get(kept) == client) {
                kept++;
            } else {
                added.add(client);
            }
        }
        return kept == earlier.size() && areAlone(added, earlier)
                ? Optional.of(added)
                : Optional.empty();
    }

    private static boolean areAlone(List<Client> added, List<Client> earlier) {
        Set<ClientId> joined = new HashSet<>();
        earlier.forEach(client -> client.sameAs().ifPresent(joined::add));
        return added.stream()
                .noneMatch(client -> client.sameAs().isPresent() || joined.contains(client.id()));
    }
}
