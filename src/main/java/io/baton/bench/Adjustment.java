package io.baton.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The effect of one rule on a partner's rank.
///
/// @param rule name of the rule
/// @param effect amount added to the skill score, which is between 0 and 1
/// @param why null if there's nothing to show
public record Adjustment(String rule, double effect, @Nullable Reason why) {

    public static double sum(List<Adjustment> adjustments) {
        return adjustments.stream().mapToDouble(Adjustment::effect).sum();
    }
}
