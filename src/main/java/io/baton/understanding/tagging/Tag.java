package io.baton.understanding.tagging;

import io.baton.understanding.example.SlotName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tags of items in the usual notation: `B-NEED` begins a need, `I-NEED` continues it, `O` belongs
/// to no part.
final class Tag {
    static final String OUTSIDE = "O";

    /// Stands for the tag before the first item.
    static final String START = "<s>";

    private static final String BEGIN = "B-";
    private static final String INSIDE = "I-";

    private static final char SEPARATOR = '|';

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

    /// Whether this tag can come after the other: a part continues only what has begun.
    static boolean follows(String tag, String before) {
        return !tag.startsWith(INSIDE)
                || (before.length() > BEGIN.length()
                        && !before.equals(START)
                        && tag.substring(2).equals(before.substring(2)));
    }

    /// The name of a feature that counts together with the tag before.
    static String with(String feature, String before) {
        return before + SEPARATOR + feature;
    }

    /// The tag before, if the name of a feature has one.
    static Optional<String> before(String name) {
        var end = name.indexOf(SEPARATOR);
        var before = end < 0 ? "" : name.substring(0, end);
        return before.equals(OUTSIDE)
                        || before.equals(START)
                        || before.startsWith(BEGIN)
                        || before.startsWith(INSIDE)
                ? Optional.of(before)
                : Optional.empty();
    }

    /// The feature's name without the tag before.
    static String feature(String name) {
        return name.substring(name.indexOf(SEPARATOR) + 1);
    }
}
