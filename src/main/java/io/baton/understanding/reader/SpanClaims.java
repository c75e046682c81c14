package io.baton.understanding.reader;

import io.baton.understanding.Found;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// The characters of a text that a value already uses. The first claim wins.
public final class SpanClaims {
    private final BitSet taken;

    public SpanClaims(int length) {
        taken = new BitSet(length);
    }

    /// Takes the words of these values.
    ///
    /// @return the values whose words were free
    public <T> List<Found<T>> claim(List<Found<T>> values) {
        return claim(values, _ -> true);
    }

    <T> List<Found<T>> claim(List<Found<T>> values, Predicate<Found<T>> which) {
        return values.stream().filter(which).filter(this::take).toList();
    }

    private boolean take(Found<?> value) {
        int start = value.span().start();
        int next = taken.nextSetBit(start);
        if (next >= 0 && next < value.span().end()) {
            return false;
        }
        taken.set(start, value.span().end());
        return true;
    }
}
