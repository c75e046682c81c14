package io.baton.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The index that a query reads.
///
/// @param ids ids of all documents that may match
/// @param sorted whether they come in the order that the query asks for
record IndexChoice(Iterable<Object> ids, boolean sorted) {

    private record Candidate(IndexEntries entries, KeyRanges keyRanges) {

        int selectivity() {
            return keyRanges.selectivity();
        }

        /// Where the query names the last key that the ranges give; conditions come in the order of
        /// the query.
        int position(List<String> conditions) {
            int given =
                    keyRanges.all().stream().mapToInt(each -> each.first().size()).max().orElse(0);
            return given == 0 ? 0 : conditions.indexOf(entries.keys().get(given - 1));
        }
    }

    /// The index that narrows the query most; of several, one in the right order, and of those the
    /// one whose condition comes first. Empty if none narrows it.
    ///
    /// @param order how to sort a page; null if the query sorts nothing or wants everything
    static Optional<IndexChoice> of(
            List<Index<Object>> indexes, Document conditions, @Nullable Document order) {
        var candidates = candidates(indexes, conditions);
        int most = candidates.stream().mapToInt(Candidate::selectivity).max().orElse(0);
        var named = List.copyOf(conditions.keySet());
        var narrowest =
                candidates.stream()
                        .filter(each -> each.selectivity() == most)
                        .sorted(Comparator.comparingInt(each -> each.position(named)))
                        .toList();
        return sorted(narrowest, order)
                .or(() ->
                        narrowest.stream()
                                .findFirst()
                                .map(each ->
                                        new IndexChoice(
                                                each.entries().ids(each.keyRanges()), false)));
    }

    private static List<Candidate> candidates(List<Index<Object>> indexes, Document conditions) {
        return indexes.stream()
                .flatMap(index ->
                        index instanceof IndexEntries.Readable readable
                                ? Stream.of(readable.indexEntries())
                                : Stream.empty())
                .flatMap(entries ->
                        entries
                                .ranges(conditions)
                                .map(keyRanges -> new Candidate(entries, keyRanges))
                                .stream())
                .toList();
    }

    private static Optional<IndexChoice> sorted(
            List<Candidate> candidates, @Nullable Document order) {
        return order == null
                ? Optional.empty()
                : candidates.stream()
                        .flatMap(each -> each.entries().sorted(each.keyRanges(), order).stream())
                        .map(ids -> new IndexChoice(ids, true))
                        .findFirst();
    }
}
