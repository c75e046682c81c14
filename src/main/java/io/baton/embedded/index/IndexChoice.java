package io.baton.embedded.index;

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
public record IndexChoice(Iterable<Object> ids, boolean sorted) {

    /// @param used the conditions that it narrows the query by
    private record Candidate(IndexEntries entries, KeyRanges keyRanges, Document used) {

        static Candidate of(IndexEntries entries, KeyRanges keyRanges, Document conditions) {
            var used = new Document();
            entries.keys().stream()
                    .limit(keyRanges.narrowed())
                    .forEach(key -> used.put(key, conditions.get(key)));
            return new Candidate(entries, keyRanges, used);
        }

        int selectivity() {
            return keyRanges.selectivity();
        }

        long size() {
            return entries.size(keyRanges);
        }

        /// Whether it narrows the query no further than another does. Keys that the query doesn't
        /// name add nothing, and an index has no entry for an empty array.
        boolean isNoBetterThan(Candidate other) {
            var theirs = other.used.entrySet();
            return theirs.containsAll(used.entrySet())
                    && (theirs.size() > used.size()
                            || other.entries.keys().size() < entries.keys().size());
        }
    }

    /// All indexes that sort as the query does and use as many of its conditions as any, read
    /// together; else the one with the fewest entries for it. Empty if none narrows it.
    ///
    /// @param indexes of equally good ones, the first is read
    /// @param order how to sort a page; null if the query sorts nothing or wants everything
    public static Optional<IndexChoice> of(
            List<Index<Object>> indexes, Document query, @Nullable Document order) {
        var candidates =
                FieldConditions.alternatives(query).stream()
                        .flatMap(conditions -> candidates(indexes, conditions))
                        .distinct()
                        .toList();
        return sorted(candidates, order).or(() -> narrowest(candidates).map(IndexChoice::unsorted));
    }

    private static Optional<Candidate> narrowest(List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> candidates.stream().noneMatch(each::isNoBetterThan))
                .min(Comparator.comparingLong(Candidate::size));
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
                                .map(keyRanges -> Candidate.of(entries, keyRanges, conditions))
                                .stream());
    }

    private static Optional<IndexChoice> sorted(
            List<Candidate> candidates, @Nullable Document order) {
        if (order == null) {
            return Optional.empty();
        }
        int most = candidates.stream().mapToInt(Candidate::selectivity).max().orElse(0);
        var parts =
                candidates.stream()
                        .filter(each -> each.selectivity() == most)
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
