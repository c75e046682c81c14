package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The difference between two states of a bench. A changed partner is both removed and added.
record BenchDiff(List<Partner> removed, List<Partner> added) {

    /// The lists keep their order and their objects, so nearly all entries are the same and can be
    /// compared by identity.
    static BenchDiff between(List<Partner> before, List<Partner> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start) == after.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && last(before, end) == last(after, end)) {
            end++;
        }
        var old = before.subList(start, before.size() - end);
        var current = after.subList(start, after.size() - end);
        return new BenchDiff(without(old, current), without(current, old));
    }

    private static Partner last(List<Partner> bench, int fromEnd) {
        return bench.get(bench.size() - 1 - fromEnd);
    }

    private static List<Partner> without(List<Partner> partners, List<Partner> others) {
        Set<Partner> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        var remaining = new ArrayList<Partner>();
        for (var each : partners) {
            if (!known.contains(each)) {
                remaining.add(each);
            }
        }
        return remaining;
    }

    int size() {
        return removed.size() + added.size();
    }

    /// Whether the regions are unchanged. Compares them in order, so a different order counts as a
    /// change.
    boolean keepRegions() {
        return regions(removed).equals(regions(added));
    }

    private static List<List<String>> regions(List<Partner> partners) {
        return partners.stream().map(Partner::regions).filter(each -> !each.isEmpty()).toList();
    }
}
