package io.baton.mongo;

import java.util.List;
import java.util.Optional;

/// What changed of a firm's documents in one collection.
///
/// @param count how many there were so far
/// @param lastIds the ids of the documents that changed last, at most [#KEPT], the newest at the
///   end
record RecentChanges(long count, List<String> lastIds) {

    static final int KEPT = 100;

    static final RecentChanges NONE = new RecentChanges(0, List.of());

    /// What changed after so many changes; empty when that can't be told any more.
    Optional<List<String>> since(long known) {
        long missed = count - known;
        return missed < 0 || missed > lastIds.size()
                ? Optional.empty()
                : Optional.of(
                        lastIds.subList(lastIds.size() - (int) missed, lastIds.size()).stream()
                                .distinct()
                                .toList());
    }
}
