package io.baton.mongo;

import java.util.List;
import java.util.Optional;

/// What changed of a firm's documents in one collection.
///
/// @param changes how many there were so far
/// @param last the ids of the documents that changed last, at most [#KEPT], the newest at the end
record Mark(long changes, List<String> last) {

    static final int KEPT = 100;

    static final Mark NONE = new Mark(0, List.of());

    /// What changed after so many changes; empty when that can't be told any more.
    Optional<List<String>> since(long known) {
        long missed = changes - known;
        return missed < 0 || missed > last.size()
                ? Optional.empty()
                : Optional.of(
                        last.subList(last.size() - (int) missed, last.size()).stream()
                                .distinct()
                                .toList());
    }
}
