package io.baton.search;

import io.baton.search.LabeledNeed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The quality of a ranking, over needs of one kind or of all kinds.
final class RankingMetrics {
    private final Map<Kind, List<Double>> gains = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Boolean>> hits = new EnumMap<>(Kind.class);

    /// @param ranked partner names, best first
    void add(LabeledNeed need, List<String> ranked) {
        gains.computeIfAbsent(need.kind(), _ -> new ArrayList<>()).add(gain(ranked, need.right()));
        hits.computeIfAbsent(need.kind(), _ -> new ArrayList<>())
                .add(ranked.stream().limit(3).anyMatch(need.right()::containsKey));
    }

    double ndcg(Kind kind) {
        return mean(gains.getOrDefault(kind, List.of()));
    }

    double ndcg() {
        return mean(gains.values().stream().flatMap(Collection::stream).toList());
    }

    double hit(Kind kind) {
        return share(hits.getOrDefault(kind, List.of()));
    }

    double hit() {
        return share(hits.values().stream().flatMap(Collection::stream).toList());
    }

    /// Normalized discounted cumulative gain of the first five, with gains of 3 and 1.
    private static double gain(List<String> ranked, Map<String, Integer> right) {
        double sum = 0;
        for (int i = 0; i < Math.min(5, ranked.size()); i++) {
            sum += discountedGain(right.getOrDefault(ranked.get(i), 0), i);
        }
        var ideal = right.values().stream().sorted((a, b) -> b - a).limit(5).toList();
        double idealSum = 0;
        for (int i = 0; i < ideal.size(); i++) {
            idealSum += discountedGain(ideal.get(i), i);
        }
        return sum / idealSum;
    }

    private static double discountedGain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
    }

    private static double mean(List<Double> all) {
        return all.stream().mapToDouble(each -> each).average().orElse(0);
    }

    static double share(List<Boolean> all) {
        return all.stream().mapToDouble(each -> each ? 1 : 0).average().orElse(0);
    }
}
