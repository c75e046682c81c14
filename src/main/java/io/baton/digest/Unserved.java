package io.baton.digest;

import io.baton.bench.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// A need that nobody on the bench could serve, and how often it came up.
public record Unserved(String need, int times) {

    /// The same need in other letters is the same; the most frequent first, then the older.
    static List<Unserved> of(List<Gap> gaps) {
        var byNeed = new LinkedHashMap<String, List<Gap>>();
        for (var gap : gaps) {
            var need = gap.need().strip().toLowerCase(Locale.ROOT);
            byNeed.computeIfAbsent(need, _ -> new ArrayList<>()).add(gap);
        }
        return byNeed.values().stream()
                .map(same -> new Unserved(same.getFirst().need(), same.size()))
                .sorted(Comparator.comparingInt(Unserved::times).reversed())
                .toList();
    }
}
