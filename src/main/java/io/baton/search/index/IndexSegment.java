package io.baton.search.index;

import io.baton.search.text.PostingList;
import io.baton.search.vector.TopK;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// An immutable part of the index. It lists partners by the services their skills mean and by the
/// names of their skills, so that a search only looks at those who may fit.
final class IndexSegment {
    /// Partners with a smaller share of a service aren't listed under it.
    private static final float MIN_SHARE = 0.02f;

    /// Once this many partners are found for the strongest services, no more services are read.
    private static final int ENOUGH_FOUND = 1_000;

    private final List<PartnerProfile> profiles;
    private final PostingList[] byService;
    private final SkillNameIndex skillNameIndex;

    /// @param services number of services
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

    private void put(int position, PartnerProfile partnerProfile) {
        partnerProfile.services((service, share) -> {
            if (share >= MIN_SHARE) {
                if (byService[service] == null) {
                    byService[service] = new PostingList();
                }
                byService[service].add(position);
            }
        });
    }

    List<PartnerProfile> profiles() {
        return profiles;
    }

    /// The words in skills, as spelled, with their frequencies.
    Map<String, Integer> words() {
        return skillNameIndex.words();
    }

    /// Passes on the most promising candidates, best first.
    ///
    /// @param removed positions to skip
    /// @param limit maximum number
    void candidates(Scoring.Query query, BitSet removed, int limit, Consumer<Candidate> consumer) {
        var namedInFull = new BitSet();
        skillNameIndex.addNamed(query.need(), namedInFull);
        var found = offering(query.leanings());
        found.or(namedInFull);
        found.andNot(removed);
        int[] positions = found.stream().toArray();
        var scores = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            double score = profiles.get(positions[i]).partialScore(query);
            scores[i] =
                    namedInFull.get(positions[i]) ? Math.max(score, Features.NAMED_IN_FULL) : score;
        }
        for (int i : TopK.of(scores, limit)) {
            if (scores[i] > Double.NEGATIVE_INFINITY) {
                consumer.accept(new Candidate(profiles.get(positions[i]), scores[i]));
            }
        }
    }

    /// Partners who offer the services the need points to most.
    private BitSet offering(double[] leanings) {
        var found = new BitSet();
        int count = 0;
        for (int service : TopK.of(leanings, leanings.length)) {
            if (leanings[service] < Scoring.MIN_LEANING || count >= ENOUGH_FOUND) {
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
