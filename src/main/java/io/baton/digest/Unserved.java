package io.baton.digest;

import io.baton.bench.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Something that the bench lacks, and how often it was asked for this week.
public record Unserved(Lack lack, int thisWeek) {
    /// So many of the most asked are told, whether they came up this week or not.
    public static final int TOP = 3;

    /// The three most asked of twelve months, then whatever else was asked for this week; nothing
    /// when none was asked for this week.
    ///
    /// @param lacks the most asked first
    /// @param closed whether somebody does it by now; such are left out
    public static List<Unserved> of(List<Lack> lacks, Window window, Predicate<Lack> closed) {
        if (lacks.stream().noneMatch(lack -> lack.timesWhen(window::has) > 0)) {
            return List.of();
        }
        var told = new ArrayList<Unserved>();
        for (var lack : lacks) {
            int thisWeek = lack.timesWhen(window::has);
            if ((told.size() < TOP || thisWeek > 0) && !closed.test(lack)) {
                told.add(new Unserved(lack, thisWeek));
            }
        }
        return told.stream().anyMatch(each -> each.thisWeek() > 0) ? told : List.of();
    }
}
