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

/// A large shelf that stays as it is, and a small one of partners who have changed since: so a
/// change costs little, however large the bench is. Never changes itself.
final class SegmentedIndex {
    /// With more partners than this, only those are weighed of whom something was seen beforehand.
    private static final int FEW = 400;

    /// And of those only so many, the most promising ones.
    private static final int WEIGHED = 200;

    /// From so many changes on, all should be put into one shelf again.
    static final int MANY = 300;

    private final Function<List<PartnerProfile>, IndexSegment> segmentFactory;
    private final IndexSegment large;
    private final Map<String, Integer> places;
    private final BitSet gone;
    private final Map<String, PartnerProfile> changed;
    private final IndexSegment small;

    private SegmentedIndex(
            Function<List<PartnerProfile>, IndexSegment> shelving,
            IndexSegment large,
            Map<String, Integer> places,
            BitSet gone,
            Map<String, PartnerProfile> changed) {
        this.segmentFactory = shelving;
        this.large = large;
        this.places = places;
        this.gone = gone;
        this.changed = changed;
        small = shelving.apply(List.copyOf(changed.values()));
    }

    /// All in one shelf.
    static SegmentedIndex of(
            List<PartnerProfile> entries, Function<List<PartnerProfile>, IndexSegment> shelving) {
        var places = HashMap.<String, Integer>newHashMap(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).partner().id().value(), i);
        }
        return new SegmentedIndex(
                shelving, shelving.apply(entries), places, new BitSet(), Map.of());
    }

    SegmentedIndex with(List<Partner> left, List<PartnerProfile> come) {
        var nowGone = (BitSet) gone.clone();
        var nowChanged = new LinkedHashMap<>(changed);
        for (var partner : left) {
            var id = partner.id().value();
            nowChanged.remove(id);
            var place = places.get(id);
            if (place != null) {
                nowGone.set(place);
            }
        }
        come.forEach(partnerProfile ->
                nowChanged.put(partnerProfile.partner().id().value(), partnerProfile));
        return new SegmentedIndex(segmentFactory, large, places, nowGone, nowChanged);
    }

    Function<List<PartnerProfile>, IndexSegment> segmentFactory() {
        return segmentFactory;
    }

    boolean needsMerge() {
        return changed.size() + gone.cardinality() >= MANY;
    }

    /// All, in no order.
    Stream<PartnerProfile> profiles() {
        var all = large.profiles();
        var stayed = new ArrayList<PartnerProfile>(all.size() + changed.size());
        for (int i = 0; i < all.size(); i++) {
            if (!gone.get(i)) {
                stayed.add(all.get(i));
            }
        }
        stayed.addAll(changed.values());
        return stayed.stream();
    }

    Optional<PartnerProfile> profile(String id) {
        var fresh = changed.get(id);
        var place = places.get(id);
        return fresh == null && place != null && !gone.get(place)
                ? Optional.of(large.profiles().get(place))
                : Optional.ofNullable(fresh);
    }

    /// Those worth weighing, the most promising first.
    List<Candidate> candidates(Scoring.Query asked) {
        if (large.profiles().size() + changed.size() <= FEW) {
            return profiles().filter(PartnerProfile::proposable).map(Candidate::always).toList();
        }
        var promising = new ArrayList<Candidate>();
        large.candidates(asked, gone, WEIGHED, promising::add);
        small.candidates(asked, new BitSet(), WEIGHED, promising::add);
        promising.sort(Comparator.comparingDouble(Candidate::partialScore).reversed());
        return promising;
    }

    /// The words on the cards, with how often they are used.
    Map<String, Integer> words() {
        return large.words();
    }
}
