package io.baton.understanding.tagging;

import io.baton.understanding.example.SlotName;
import org.jspecify.annotations.Nullable;

/// Tags of items in the usual notation: `B-NEED` begins a need, `I-NEED` continues it, `O` belongs
/// to no part.
final class Tag {
    static final String OUTSIDE = "O";
    private static final String BEGIN = "B-";
    private static final String INSIDE = "I-";

    private Tag() {}

    static String begin(SlotName slot) {
        return BEGIN + slot;
    }

    static String inside(SlotName slot) {
        return INSIDE + slot;
    }

    static boolean begins(String tag) {
        return tag.startsWith(BEGIN);
    }

    static @Nullable SlotName slot(String tag) {
        return tag.equals(OUTSIDE) ? null : SlotName.valueOf(tag.substring(BEGIN.length()));
    }

    /// Whether a part can continue with this tag after the other.
    static boolean follows(String tag, @Nullable String before) {
        return !tag.startsWith(INSIDE)
                || (before != null && !before.equals(OUTSIDE) && slot(tag) == slot(before));
    }
}
