package io.baton.referral;

import java.util.function.Function;

/// What a step leads to: a new state, or a refusal that changes nothing.
public sealed interface Decision {

    record Changed(Referral next) implements Decision {}

    record Refused(Refusal why) implements Decision {}

    /// Goes on from the next state, unless this step is refused.
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
