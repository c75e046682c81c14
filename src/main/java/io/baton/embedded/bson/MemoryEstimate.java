package io.baton.embedded.bson;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Estimates the heap size of a value in bytes. The store limits its cache and its pages by this.
public final class MemoryEstimate {

    private static final int OBJECT = 24;
    private static final int ENTRY = 64;

    private MemoryEstimate() {}

    public static int of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> 2 * OBJECT + text.length();
            case Map<?, ?> map -> {
                int sum = 3 * OBJECT;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    sum += ENTRY + of(entry.getKey()) + of(entry.getValue());
                }
                yield sum;
            }
            case Collection<?> list -> {
                int sum = 2 * OBJECT;
                for (Object element : list) {
                    sum += 8 + of(element);
                }
                yield sum;
            }
            default -> OBJECT;
        };
    }
}
