package io.baton.understanding.message.mail;

import io.baton.understanding.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail without those below it, and without the subject of a mail that it only forwards: what its
/// author, a person or a machine, wrote.
public final class OwnWords {
    private static final Pattern FORWARDS = Pattern.compile("(?i)\\b(?:fwd?|wg|tr) ?: ?$");

    private static final int BEFORE = 8;

    private OwnWords() {}

    /// @param extent of the mail
    /// @param subject without `FW:`
    public static String of(String text, Span extent, @Nullable Span subject) {
        return subject != null && isForwarded(text, subject)
                ? text.substring(extent.start(), subject.start())
                        + text.substring(subject.end(), extent.end())
                : extent.of(text);
    }

    private static boolean isForwarded(String text, Span subject) {
        int from = Math.max(0, subject.start() - BEFORE);
        return FORWARDS.matcher(text.substring(from, subject.start())).find();
    }
}
