package io.baton.referral;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds e-mail addresses and phone numbers in free text. Hides too much rather than too little: a
/// hidden number is back on acceptance, a number that was read can't be taken back.
public final class ContactDetails {
    private static final String HIDDEN = "[contact opens on acceptance]";

    private static final String LOCAL_PART = "[^\\s@＠﹫<>()\\[\\]{},;:\"|]";

    /// Starts at the beginning of a word and never goes back in it, so its time grows with the text
    /// and not with its square.
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?Ui)(?<!"
                            + LOCAL_PART
                            + ")(?:mailto:)?"
                            + LOCAL_PART
                            + "++"
                            + "(?:\\s?[@＠﹫]\\s?|\\s?[\\[({]\\s?at\\s?[\\])}]\\s?)"
                            + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]|\\s?[\\[({]\\s?dot\\s?[\\])}]\\s?)*");

    /// Seven digits and more, grouped in any way; money is no phone number.
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}\\p{Sc}.,])[+(]{0,3}+\\p{Nd}"
                            + "(?:[\\s().\\-‐‑‒–—/·]*+\\p{Nd}){6,}+(?!\\s?\\p{Sc})"
                            + "(?:,?\\s?(?i:x|ext|extension)[.:]?\\s?\\p{Nd}{1,6})?");

    /// Dates, spans of years and network addresses, which don't count as digits of a number.
    private static final Pattern NO_PHONE =
            Pattern.compile(
                    "(?<![\\d.])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}"
                            + "|(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}"
                            + "|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");

    /// A short number that the words before it call a phone's.
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(?Ui)\\b(?:tel|mob|ext|extension|whatsapp)\\b[.:]{0,2}\\s?\\p{Nd}{3,}");

    private static final int SHORTEST = 7;

    private ContactDetails() {}

    /// Whether the text has any.
    public static boolean areIn(String text) {
        return !hidden(text).equals(text);
    }

    /// The text with a placeholder for each.
    public static String hidden(String text) {
        var withoutMail = MAIL.matcher(text).replaceAll(HIDDEN);
        var withoutPhone = DIGITS.matcher(withoutMail).replaceAll(ContactDetails::phone);
        return EXTENSION.matcher(withoutPhone).replaceAll(HIDDEN);
    }

    /// The phone numbers that [#hidden] hides, in order. One match may hold several numbers.
    public static List<MatchResult> phoneNumbers(String text) {
        return DIGITS.matcher(text).results().filter(ContactDetails::isPhone).toList();
    }

    private static String phone(MatchResult found) {
        return isPhone(found) ? HIDDEN : Matcher.quoteReplacement(found.group());
    }

    private static boolean isPhone(MatchResult found) {
        var rest = NO_PHONE.matcher(found.group()).replaceAll(" ");
        return rest.codePoints().filter(Character::isDigit).count() >= SHORTEST;
    }
}
