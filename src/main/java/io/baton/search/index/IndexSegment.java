package io.baton.search.index;

import io.baton.search.text.PostingList;
import io.baton.search.vector.TopK;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Partners, sorted so that a search looks only at those who may fit: by the services that their
/// skills mean, and by the names of the skills. It never changes.
final class IndexSegment {
    /// Of a service that a partner hardly offers.
    private static final float LEAST_SHARE = 0.02f;

    /// With so many found for the services that a need leans to most, no other service is looked
    /// at.
    private static final int ENOUGH = 1_000;

    private final List<PartnerProfile> profiles;
    private final PostingList[] byService;
    private final SkillNameIndex skillNameIndex;

    /// @param services how many there are
    IndexSegment(List<PartnerProfile> entries, int services) {
        this.profiles = List.copyOf(entries);
        byService = new PostingList[services];
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).proposable()) {
                put(i, entries.get(i));
            }
        }
        skillNameIndex = new SkillNameIndex(entries);
    }

    private void put(int place, PartnerProfile partnerProfile) {
        partnerProfile.services((service, share) -> {
            if (share >= LEAST_SHARE) {
                if (byService[service] == null) {
                    byService[service] = new PostingList();
                }
                byService[service].add(place);
            }
        });
    }

    List<PartnerProfile> profiles() {
        return profiles;
    }

    /// The words on the cards as they are spelled, with how often they are used.
    Map<String, Integer> words() {
        return skillNameIndex.words();
    }

    /// Those of whom something was seen beforehand, the most promising first.
    ///
    /// @param without places of those who do not count any more
    /// @param most so many at most
    void candidates(Scoring.Query asked, BitSet without, int most, Consumer<Candidate> take) {
        var called = new BitSet();
        skillNameIndex.addNamed(asked.need(), called);
        var found = offering(asked.leanings());
        found.or(called);
        found.andNot(without);
        int[] places = found.stream().toArray();
        var promise = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double seen = profiles.get(places[i]).partialScore(asked);
            promise[i] = called.get(places[i]) ? Math.max(seen, Features.NAMED_IN_FULL) : seen;
        }
        for (int i : TopK.of(promise, most)) {
            if (promise[i] > Double.NEGATIVE_INFINITY) {
                take.accept(new Candidate(profiles.get(places[i]), promise[i]));
            }
        }
    }

    /// Those who offer the services that are asked for most.
    private BitSet offering(double[] asked) {
        var found = new BitSet();
        int count = 0;
        for (int service : TopK.of(asked, asked.length)) {
            if (asked[service] < Scoring.LEAST_LEANING || count >= ENOUGH) {
                break;
            }
            var postingList = byService[service];
            if (postingList != null) {
                postingList.addTo(found);
                count = found.cardinality();
            }
        }
        return found;
    }
}
