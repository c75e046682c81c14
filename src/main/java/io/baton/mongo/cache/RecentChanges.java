package io.baton.mongo.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The latest changes to a firm's documents in one collection.
///
/// @param count number of changes so far
/// @param lastIds ids of the documents changed last, newest at the end, at most [#MAX_IDS]
public record RecentChanges(long count, List<String> lastIds) {

    public static final int MAX_IDS = 100;

    public static final RecentChanges NONE = new RecentChanges(0, List.of());

    /// Ids of the documents changed after the first `known` changes; empty if the list is too short
    /// to tell.
    public Optional<List<String>> since(long known) {
        long missed = count - known;
        return missed < 0 || missed > lastIds.size()
                ? Optional.empty()
                : Optional.of(
                        lastIds.subList(lastIds.size() - (int) missed, lastIds.size()).stream()
                                .distinct()
                                .toList());
    }

    /// These and one more.
    RecentChanges with(String id) {
        int kept = Math.min(lastIds.size(), MAX_IDS - 1);
        var ids = new ArrayList<>(lastIds.subList(lastIds.size() - kept, lastIds.size()));
        ids.add(id);
        return new RecentChanges(count + 1, List.copyOf(ids));
    }
}
