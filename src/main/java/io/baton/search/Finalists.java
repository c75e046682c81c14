package io.baton.search;

import io.baton.search.index.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/// Those who fit best so far. Only they are compared beside skill.
final class Finalists {
    private static final Comparator<Finalist> WORST_FIRST =
            Comparator.comparingDouble(Finalist::fit)
                    .thenComparing(
                            Finalist::entry,
                            Comparator.<Entry, String>comparing(entry ->
                                            entry.partner().name().toLowerCase(Locale.ROOT))
                                    .thenComparing(entry -> entry.partner().id().value())
                                    .reversed());

    private final PriorityQueue<Finalist> kept = new PriorityQueue<>(WORST_FIRST);
    private final int most;

    /// @param byCard how sure it is by skill alone
    /// @param fit by experience too
    record Finalist(Entry entry, double byCard, double fit) {}

    /// @param most so many are kept
    Finalists(int most) {
        this.most = most;
    }

    /// Whether somebody who fits so well at most comes too late.
    boolean beyond(double atMost) {
        var worst = kept.peek();
        return worst != null && kept.size() == most && atMost < worst.fit();
    }

    void offer(Finalist finalist) {
        kept.add(finalist);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    List<Finalist> bestFirst() {
        return kept.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
