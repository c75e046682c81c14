package io.baton.desk.parsing;

import java.util.function.Function;

/// Result of parsing what a person wrote: a value, or a sentence that explains the problem.
public sealed interface ParseResult<T> {

    record Understood<T>(T value) implements ParseResult<T> {}

    /// @param why full sentences for the person; may quote their words, so show as plain text
    record Unclear<T>(String why) implements ParseResult<T> {}

    static <T> ParseResult<T> of(T value) {
        return new Understood<>(value);
    }

    static <T> ParseResult<T> unclear(String why) {
        return new Unclear<>(why);
    }

    default <R> ParseResult<R> map(Function<T, R> change) {
        return switch (this) {
            case Understood<T>(var value) -> of(change.apply(value));
            case Unclear<T>(var why) -> unclear(why);
        };
    }

    default <R> ParseResult<R> flatMap(Function<T, ParseResult<R>> next) {
        return switch (this) {
            case Understood<T>(var value) -> next.apply(value);
            case Unclear<T>(var why) -> unclear(why);
        };
    }
}
