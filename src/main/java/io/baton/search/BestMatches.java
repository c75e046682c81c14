package io.baton.search;

import io.baton.search.index.Features;
import io.baton.search.index.PartnerProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/// The partners who fit best so far. Only these are compared by the rules besides skill.
final class BestMatches {
    private static final Comparator<Scored> WORST_FIRST =
            Comparator.comparingDouble(Scored::fit)
                    .thenComparing(
                            Scored::profile,
                            Comparator.<PartnerProfile, String>comparing(partnerProfile ->
                                            partnerProfile
                                                    .partner()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT))
                                    .thenComparing(
                                            partnerProfile -> partnerProfile.partner().id().value())
                                    .reversed());

    private final PriorityQueue<Scored> queue = new PriorityQueue<>(WORST_FIRST);
    private final int limit;

    /// @param features the partner's skill
    /// @param fit fit by skill and experience
    record Scored(PartnerProfile profile, Features features, double fit) {}

    /// @param limit maximum number of partners
    BestMatches(int limit) {
        this.limit = limit;
    }

    /// Whether a candidate with at most this fit can't get in any more.
    boolean excludes(double maxFit) {
        var worst = queue.peek();
        return worst != null && queue.size() == limit && maxFit < worst.fit();
    }

    void offer(Scored scored) {
        queue.add(scored);
        if (queue.size() > limit) {
            queue.remove();
        }
    }

    List<Scored> bestFirst() {
        return queue.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
