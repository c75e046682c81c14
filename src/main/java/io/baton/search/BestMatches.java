package io.baton.search;

import io.baton.search.index.PartnerProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/// Those who fit best so far. Only they are compared beside skill.
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

    private final PriorityQueue<Scored> kept = new PriorityQueue<>(WORST_FIRST);
    private final int most;

    /// @param byCard how sure it is by skill alone
    /// @param fit by experience too
    record Scored(PartnerProfile profile, double byCard, double fit) {}

    /// @param most so many are kept
    BestMatches(int most) {
        this.most = most;
    }

    /// Whether somebody who fits so well at most comes too late.
    boolean excludes(double atMost) {
        var worst = kept.peek();
        return worst != null && kept.size() == most && atMost < worst.fit();
    }

    void offer(Scored finalist) {
        kept.add(finalist);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    List<Scored> bestFirst() {
        return kept.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
