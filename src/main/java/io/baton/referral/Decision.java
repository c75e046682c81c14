package io.baton.referral;

/// What a step leads to: a new state, or a refusal that changes nothing.
public sealed interface Decision {

    record Changed(Referral next) implements Decision {}

    record Refused(Refusal why) implements Decision {}

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
