package io.baton.slack.api;

import java.time.Duration;

/// How a call to Slack ended.
public sealed interface Outcome<T> {

    record Ok<T>(T answer) implements Outcome<T> {}

    /// Slack asks for patience (429), or did so before and the time is not over.
    record Limited<T>(Duration atLeast) implements Outcome<T> {}

    /// It had no effect, and may have one next time.
    record NotSent<T>(String why) implements Outcome<T> {}

    /// It was sent, and nobody knows whether it had an effect.
    record Unsure<T>(String why) implements Outcome<T> {}

    /// Slack said no, and will again.
    record Refused<T>(String code) implements Outcome<T> {}

    default boolean ok() {
        return this instanceof Ok;
    }

    /// In a few words, for the log.
    default String brief() {
        return switch (this) {
            case Ok<T> _ -> "ok";
            case Limited<T>(var atLeast) -> "limited for " + atLeast.toSeconds() + " s";
            case NotSent<T>(var why) -> "not sent: " + why;
            case Unsure<T>(var why) -> "unsure: " + why;
            case Refused<T>(var code) -> "refused: " + code;
        };
    }
}
