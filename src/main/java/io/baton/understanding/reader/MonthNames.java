package io.baton.understanding.reader;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Months by English name or at least its first three letters: `nov`, `sept`.
public final class MonthNames {
    /// A pattern for a month's name.
    public static final String PATTERN =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})";

    private MonthNames() {}

    public static Optional<Month> find(String name) {
        var typed = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month ->
                        typed.length() >= 3
                                && month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(typed))
                .findFirst();
    }
}
