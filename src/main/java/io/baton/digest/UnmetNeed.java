package io.baton.digest;

import io.baton.bench.GapGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A need that no partner can serve, and how often it came up this week.
public record UnmetNeed(GapGroup gap, int thisWeek) {
    /// This many of the most frequent are shown even if they did not come up this week.
    public static final int MOST_ASKED = 3;

    /// The three most frequent of twelve months, then the others of this week. Empty if none came
    /// up this week.
    ///
    /// @param gaps most frequent first
    /// @param closed whether someone can serve it by now; those are left out
    public static List<UnmetNeed> of(
            List<GapGroup> gaps, Window window, Predicate<GapGroup> closed) {
        if (gaps.stream().noneMatch(gapGroup -> gapGroup.timesAsked(window::contains) > 0)) {
            return List.of();
        }
        var shown = new ArrayList<UnmetNeed>();
        for (var gapGroup : gaps) {
            int thisWeek = gapGroup.timesAsked(window::contains);
            if ((shown.size() < MOST_ASKED || thisWeek > 0) && !closed.test(gapGroup)) {
                shown.add(new UnmetNeed(gapGroup, thisWeek));
            }
        }
        return shown.stream().anyMatch(each -> each.thisWeek() > 0) ? shown : List.of();
    }
}
