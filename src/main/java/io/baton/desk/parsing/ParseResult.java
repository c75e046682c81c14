package io.baton.desk.parsing;

import java.util.function.Function;

/// What came of reading a person's words: a value, or a sentence that says why there is none.
public sealed interface ParseResult<T> {

    record Understood<T>(T value) implements ParseResult<T> {}

    /// @param why a whole sentence for the person who wrote it; it quotes their words, so it is to
    ///   be shown as plain text
    record Unclear<T>(String why) implements ParseResult<T> {}

    static <T> ParseResult<T> of(T value) {
        return new Understood<>(value);
    }

    static <T> ParseResult<T> unclear(String why) {
        return new Unclear<>(why);
    }

    /// The same reading with its value turned into another.
    default <R> ParseResult<R> map(Function<T, R> change) {
        return switch (this) {
            case Understood<T>(var value) -> of(change.apply(value));
            case Unclear<T>(var why) -> unclear(why);
        };
    }

    /// Reads on with the value, which may fail as well.
    default <R> ParseResult<R> flatMap(Function<T, ParseResult<R>> next) {
        return switch (this) {
            case Understood<T>(var value) -> next.apply(value);
            case Unclear<T>(var why) -> unclear(why);
        };
    }
}
