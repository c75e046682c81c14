package io.baton.referral;

import java.util.function.Function;

/// The outcome of a step: a new state, or a refusal that changes nothing.
public sealed interface Decision {

    record Changed(Referral next) implements Decision {}

    record Refused(Refusal why) implements Decision {}

    /// Applies another step to the new state, unless this one was refused.
    default Decision then(Function<Referral, Decision> step) {
        return switch (this) {
            case Changed(var next) -> step.apply(next);
            case Refused refused -> refused;
        };
    }

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
