package io.baton.bench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one rule does to a partner's place.
///
/// @param rule its name
/// @param effect to be added to the score of skill, which lies between 0 and 1
/// @param why null where there is nothing to tell
public record Adjustment(String rule, double effect, @Nullable Reason why) {

    public Optional<Reason> reason() {
        return Optional.ofNullable(why);
    }

    public static double sum(List<Adjustment> nudges) {
        return nudges.stream().mapToDouble(Adjustment::effect).sum();
    }
}
