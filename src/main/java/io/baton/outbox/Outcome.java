package io.baton.outbox;

import java.time.Duration;

/// How a call to the connector ended.
public sealed interface Outcome<T> {

    record Ok<T>(T answer) implements Outcome<T> {}

    /// Teams asks for patience (429).
    record Limited<T>(Duration atLeast) implements Outcome<T> {}

    /// It had no effect, and may have one next time.
    record NotSent<T>(String why) implements Outcome<T> {}

    /// It was sent, and nobody knows whether it had an effect.
    record Unsure<T>(String why) implements Outcome<T> {}

    /// Teams said no, and will again.
    record Refused<T>(String why) implements Outcome<T> {}

    /// There is nobody at this address any more: blocked, uninstalled, deleted.
    record Gone<T>(String why) implements Outcome<T> {}

    default boolean ok() {
        return this instanceof Ok;
    }

    /// The same failure of another call.
    default <R> Outcome<R> failed() {
        return switch (this) {
            case Ok<T> _ -> throw new IllegalStateException("it did not fail");
            case Limited<T>(var atLeast) -> new Limited<>(atLeast);
            case NotSent<T>(var why) -> new NotSent<>(why);
            case Unsure<T>(var why) -> new Unsure<>(why);
            case Refused<T>(var why) -> new Refused<>(why);
            case Gone<T>(var why) -> new Gone<>(why);
        };
    }

    /// In a few words, for the log.
    default String brief() {
        return switch (this) {
            case Ok<T> _ -> "ok";
            case Limited<T>(var atLeast) -> "limited for " + atLeast.toSeconds() + " s";
            case NotSent<T>(var why) -> "not sent: " + why;
            case Unsure<T>(var why) -> "unsure: " + why;
            case Refused<T>(var why) -> "refused: " + why;
            case Gone<T>(var why) -> "gone: " + why;
        };
    }
}
