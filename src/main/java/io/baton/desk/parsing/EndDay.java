package io.baton.desk.parsing;

import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Where the end of something lies that a message names without a year.
public final class EndDay {
    /// It's still to come.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?iU)\\b(?:ends|stops|finishes|expires|runs|will|is ending|going to|(?:give|gave|given) notice)\\b");

    /// It has happened.
    private static final Pattern OVER =
            Pattern.compile("(?iU)\\b(?:ended|stopped|finished|expired|ran out|left)\\b");

    private EndDay() {}

    /// `Cancelled` can mean either: it's the next such day, or one of the last three months.
    ///
    /// @param words the whole message
    /// @param began the first day on which it can end
    public static Days said(String words, LocalDate today, LocalDate began) {
        if (TO_COME.matcher(words).find()) {
            return Days.coming(today);
        }
        return OVER.matcher(words).find() ? Days.past(today, began) : Days.aroundNow(today, began);
    }
}
