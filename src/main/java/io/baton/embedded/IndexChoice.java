package io.baton.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    /// The index that narrows the query most; of several, all that sort as the query does, read
    /// together, else the one whose condition comes first. Empty if none narrows it.
    ///
    /// @param order how to sort a page; null if the query sorts nothing or wants everything
    static Optional<IndexChoice> of(
            List<Index<Object>> indexes, Document query, @Nullable Document order) {
        var alternatives = FieldConditions.alternatives(query);
        var candidates =
                alternatives.stream()
                        .flatMap(conditions -> candidates(indexes, conditions))
                        .distinct()
                        .toList();
        int most = candidates.stream().mapToInt(Candidate::selectivity).max().orElse(0);
        var named = List.copyOf(alternatives.getFirst().keySet());
        var narrowest =
                candidates.stream()
                        .filter(each -> each.selectivity() == most)
                        .sorted(Comparator.comparingInt(each -> each.position(named)))
                        .toList();
        return sorted(narrowest, order)
                .or(() -> narrowest.stream().findFirst().map(IndexChoice::unsorted));
    }

    private static IndexChoice unsorted(Candidate candidate) {
        return new IndexChoice(candidate.entries().ids(candidate.keyRanges()), false);
    }

    private static Stream<Candidate> candidates(List<Index<Object>> indexes, Document conditions) {
        return indexes.stream()
                .flatMap(index ->
                        index instanceof IndexEntries.Readable readable
                                ? Stream.of(readable.indexEntries())
                                : Stream.empty())
                .flatMap(entries ->
                        entries
                                .ranges(conditions)
                                .map(keyRanges -> new Candidate(entries, keyRanges))
                                .stream());
    }

    private static Optional<IndexChoice> sorted(
            List<Candidate> candidates, @Nullable Document order) {
        if (order == null) {
            return Optional.empty();
        }
        var parts =
                candidates.stream()
                        .flatMap(each -> each.entries().sorted(each.keyRanges(), order).stream())
                        .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IndexChoice(
                                () -> new Intersection(parts.stream().map(Supplier::get).toList()),
                                true));
    }
}
