package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A large immutable segment, and a small one with partners changed since, so that a change costs
/// little on a large bench. Immutable itself.
final class SegmentedIndex {
    /// Up to this many partners, all are scored. With more, only the candidates the index finds.
    private static final int SMALL_BENCH = 400;

    /// Maximum number of candidates per segment.
    private static final int MAX_CANDIDATES = 200;

    /// Number of changes after which the segments should be merged.
    static final int MERGE_THRESHOLD = 300;

    private final Function<List<PartnerProfile>, IndexSegment> segmentFactory;
    private final IndexSegment large;
    private final Map<String, Integer> positions;
    private final BitSet removed;
    private final Map<String, PartnerProfile> changed;
    private final IndexSegment small;

    private SegmentedIndex(
            Function<List<PartnerProfile>, IndexSegment> segmentFactory,
            IndexSegment large,
            Map<String, Integer> positions,
            BitSet removed,
            Map<String, PartnerProfile> changed) {
        this.segmentFactory = segmentFactory;
        this.large = large;
        this.positions = positions;
        this.removed = removed;
        this.changed = changed;
        small = segmentFactory.apply(List.copyOf(changed.values()));
    }

    /// All partners in one segment.
    static SegmentedIndex of(
            List<PartnerProfile> entries,
            Function<List<PartnerProfile>, IndexSegment> segmentFactory) {
        var positions = HashMap.<String, Integer>newHashMap(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            positions.put(entries.get(i).partner().id().value(), i);
        }
        return new SegmentedIndex(
                segmentFactory, segmentFactory.apply(entries), positions, new BitSet(), Map.of());
    }

    SegmentedIndex with(List<Partner> leaving, List<PartnerProfile> arriving) {
        var newRemoved = (BitSet) removed.clone();
        var newChanged = new LinkedHashMap<>(changed);
        for (var partner : leaving) {
            var id = partner.id().value();
            newChanged.remove(id);
            var position = positions.get(id);
            if (position != null) {
                newRemoved.set(position);
            }
        }
        arriving.forEach(partnerProfile ->
                newChanged.put(partnerProfile.partner().id().value(), partnerProfile));
        return new SegmentedIndex(segmentFactory, large, positions, newRemoved, newChanged);
    }

    Function<List<PartnerProfile>, IndexSegment> segmentFactory() {
        return segmentFactory;
    }

    boolean needsMerge() {
        return changed.size() + removed.cardinality() >= MERGE_THRESHOLD;
    }

    /// All profiles, in no particular order.
    Stream<PartnerProfile> profiles() {
        var all = large.profiles();
        var current = new ArrayList<PartnerProfile>(all.size() + changed.size());
        for (int i = 0; i < all.size(); i++) {
            if (!removed.get(i)) {
                current.add(all.get(i));
            }
        }
        current.addAll(changed.values());
        return current.stream();
    }

    Optional<PartnerProfile> profile(String id) {
        var changedProfile = changed.get(id);
        var position = positions.get(id);
        return changedProfile == null && position != null && !removed.get(position)
                ? Optional.of(large.profiles().get(position))
                : Optional.ofNullable(changedProfile);
    }

    /// The partners worth scoring, most promising first.
    List<Candidate> candidates(Scoring.Query query) {
        if (large.profiles().size() + changed.size() <= SMALL_BENCH) {
            return profiles().filter(PartnerProfile::proposable).map(Candidate::always).toList();
        }
        var candidates = new ArrayList<Candidate>();
        large.candidates(query, removed, MAX_CANDIDATES, candidates::add);
        small.candidates(query, new BitSet(), MAX_CANDIDATES, candidates::add);
        candidates.sort(Comparator.comparingDouble(Candidate::partialScore).reversed());
        return candidates;
    }

    /// The words in skills, with their frequencies.
    Map<String, Integer> words() {
        return large.words();
    }
}
