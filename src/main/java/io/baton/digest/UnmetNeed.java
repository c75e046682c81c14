package io.baton.digest;

import io.baton.bench.GapGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Something that the bench lacks, and how often it was asked for this week.
public record UnmetNeed(GapGroup lack, int thisWeek) {
    /// So many of the most asked are told, whether they came up this week or not.
    public static final int MOST_ASKED = 3;

    /// The three most asked of twelve months, then whatever else was asked for this week; nothing
    /// when none was asked for this week.
    ///
    /// @param lacks the most asked first
    /// @param closed whether somebody does it by now; such are left out
    public static List<UnmetNeed> of(
            List<GapGroup> lacks, Window window, Predicate<GapGroup> closed) {
        if (lacks.stream().noneMatch(gapGroup -> gapGroup.timesAsked(window::contains) > 0)) {
            return List.of();
        }
        var told = new ArrayList<UnmetNeed>();
        for (var gapGroup : lacks) {
            int thisWeek = gapGroup.timesAsked(window::contains);
            if ((told.size() < MOST_ASKED || thisWeek > 0) && !closed.test(gapGroup)) {
                told.add(new UnmetNeed(gapGroup, thisWeek));
            }
        }
        return told.stream().anyMatch(each -> each.thisWeek() > 0) ? told : List.of();
    }
}
