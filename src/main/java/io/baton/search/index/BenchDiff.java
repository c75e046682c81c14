package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What makes one state of a bench another. A partner who changed has gone and come.
record BenchDiff(List<Partner> removed, List<Partner> added) {

    /// The states come from a list that keeps its order and its partners: nearly all are the same,
    /// which is seen without a look into them.
    static BenchDiff between(List<Partner> before, List<Partner> after) {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start) == after.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && last(before, end) == last(after, end)) {
            end++;
        }
        var old = before.subList(start, before.size() - end);
        var fresh = after.subList(start, after.size() - end);
        return new BenchDiff(without(old, fresh), without(fresh, old));
    }

    private static Partner last(List<Partner> bench, int fromEnd) {
        return bench.get(bench.size() - 1 - fromEnd);
    }

    private static List<Partner> without(List<Partner> some, List<Partner> others) {
        Set<Partner> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        var rest = new ArrayList<Partner>();
        for (var each : some) {
            if (!known.contains(each)) {
                rest.add(each);
            }
        }
        return rest;
    }

    int size() {
        return removed.size() + added.size();
    }

    /// Whether partners work in the same regions as before, as far as can be told by their order.
    boolean keepRegions() {
        return regions(removed).equals(regions(added));
    }

    private static List<List<String>> regions(List<Partner> partners) {
        return partners.stream().map(Partner::regions).filter(each -> !each.isEmpty()).toList();
    }
}
