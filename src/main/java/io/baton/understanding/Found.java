package io.baton.understanding;

import java.util.function.Function;

/// A value and the place in the text that it was read from.
public record Found<T>(T value, Span span) {

    public <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), span);
    }
}
