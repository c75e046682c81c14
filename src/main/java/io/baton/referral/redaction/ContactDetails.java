package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.MatchResult;

/// Decides what in free text is a [way to reach a client][ContactFinder], and hides it.
///
/// Hides too much rather than too little: a hidden number is back on acceptance, a number that was
/// read can't be taken back.
public final class ContactDetails {
    private static final String HIDDEN = "[contact opens on acceptance]";

    private ContactDetails() {}

    /// Whether the text has any.
    public static boolean areIn(String text) {
        return ContactFinder.areIn(text);
    }

    /// The text with a placeholder for each.
    public static String hidden(String text) {
        var shown = new StringBuilder();
        int at = 0;
        for (var part : ContactFinder.all(text)) {
            if (part.end() > at) {
                if (part.start() >= at) {
                    shown.append(text, at, part.start()).append(HIDDEN);
                }
                at = part.end();
            }
        }
        return shown.append(text, at, text.length()).toString();
    }

    /// The phone numbers in digits that [#hidden] hides, in order. One match may hold several
    /// numbers.
    public static List<MatchResult> phoneNumbers(String text) {
        return ContactFinder.phoneNumbers(text);
    }
}
