package io.baton.referral.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds phone numbers in digits and in letters (`1-800-FLOWERS`). The rules, each on what the ones
/// before leave:
/// 1. What is [certainly another number][References], such as a date or an order's, is none.
/// 2. Nine digits from a 0 on, or eight from a + on, are one, even right behind a word.
/// 3. An [amount][Amounts] with its currency or unit is none.
/// 4. Seven digits behind a word such as `mobile` or `call` are one.
/// 5. What [looks like another number][LikelyNumbers], such as two years, is none.
/// 6. Seven digits are one, in any groups.
/// 7. Fewer are one behind a word such as `ext.`, unless what they count follows.
final class PhoneNumbers {
    /// A digit, or the letter O that some write for zero.
    private static final String DIGIT =
            "(?:\\p{Nd}|[oO](?=[oO]{0,2}[\\s-]?\\p{Nd})(?<![\\p{L}&&[^oO]][oO]))";

    private static final String GAP = "[\\s().\\-‐‑‒–—/·]*+";
    private static final String EXTENSION =
            "(?:,?\\s?(?i:x|extn?|extension)[.:]?\\s?\\p{Nd}{1,6})?";

    /// Not inside another number. A letter may stand before it.
    private static final String START = "(?<![\\p{N}\\p{Sc}])(?<!\\p{N}[.,/-])";

    private static final Pattern CERTAIN =
            Pattern.compile(
                    "(?U)%1$s(?:\\(?\\+\\(?%2$s(?:%3$s%2$s){7,100}+|(?:\\((?=0\\d{0,5}\\)))?(?!000\\P{Nd})[0oO](?=\\)?\\s?%2$s)(?<![\\p{L}&&[^oO]][oO])(?:%3$s%2$s){8,100}+)%4$s"
                            .formatted(START, DIGIT, GAP, EXTENSION));

    private static final Pattern ANY =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}\\p{Sc}])(?<!\\p{N}[.,])(?<!\\p{Nd}\\p{Lu}{1,3}-)(?:[+(]{0,3}+%1$s|[lI](?=[\\s.-]\\d{3}[\\s.-]))(?:%2$s%1$s){6,100}+%3$s"
                            .formatted(DIGIT, GAP, EXTENSION));

    /// A number that begins like a phone's may have words between its groups.
    private static final Pattern WORDS_BETWEEN =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}\\p{Sc}.,])(?:[+(]{1,3}+\\p{Nd}|0(?!00\\P{Nd})(?=\\p{Nd}{2}))"
                            + "(?:(?:[\\s().,;:\\-‐‑‒–—/·_*|]|then|and|dash|hyphen|dot|space|slash|minus)*+\\p{Nd}){6,100}+"
                            + EXTENSION);

    private static final String PHONE =
            "(?:tele(?:phone|fon)|tel|tlf|phone|mob(?:ile|il)?|cell(?:phone)?|landline|handy|natel|gsm"
                    + "|fone?|fax|sms|whatsapp|pager|hotline|direct\\s(?:line|dial)|durchwahl|dw"
                    + "|nebenstelle|desk)";

    private static final String CALL = "(?:call|ring|dial|text|reach|contact|phone|sms|whatsapp)";
    private static final String LINK =
            "(?:[\\s.:#=-]{0,2}(?:no|nr|num|number|is|on|at|via|her|him|them|me|us)\\b){0,3}+[\\s.:#=-]{0,3}+";

    private static final Pattern LABELED =
            Pattern.compile(
                    "(?Ui)(?<!\\p{L})(?:%s|%s)%s(\\(?%s(?:%s%4$s){6,100}+%s)"
                            .formatted(PHONE, CALL, LINK, DIGIT, GAP, EXTENSION));

    /// A short number that the words before it call a phone's.
    private static final Pattern SHORT =
            Pattern.compile(
                    ("(?Ui)(?<![\\p{L}\\p{N}])(?:"
                                    + "(?:tel|tlf|mob|whatsapp|pager|durchwahl|dw|nebenstelle)\\b[.:#]{0,2}\\s?\\p{Nd}{2,}+"
                                    + "|int\\.\\s?\\p{Nd}{3,}+|extn?[.:#\\s]{1,3}\\p{Nd}++|extn?\\p{Nd}{2,}+"
                                    + "|extension\\b[.:#]{0,2}\\s?(?!20\\p{Nd}{2}\\b)\\p{Nd}{2,}+"
                                    + "|(?<!\\p{Nd}\\s)(?<!system\\s)x\\s?\\p{Nd}{4,5}+(?!\\sM\\p{Nd})"
                                    + "|%1$s(?:\\s(?:no|nr|number)\\b\\.?:?|:)\\s?\\p{Nd}(?:[\\s.-]?\\p{Nd}){2,}+"
                                    + "|(?:call|ring|dial|phone|text|sms)(?:\\s(?:her|him|them|me|us|on|at|(?-i:\\p{Lu}\\p{Ll}{1,15}))){0,3}+"
                                    + "\\s\\p{Nd}(?:[\\s.-]?\\p{Nd}){4,}+)%2$s")
                            .formatted(PHONE, Amounts.NO_COUNT));

    /// `1-800-FLOWERS`, `0800 CALL SUE`.
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}\\p{Sc}.,-])(?:\\+?1[\\s.-]?\\(?8(?:00|33|44|55|66|77|88)\\)?"
                            + "|8(?:00|33|44|55|66|77|88)(?=-)|0800|0808|1[38]00(?=-))[\\s.-]"
                            + "(?=(?:[\\s-]?[A-Z0-9]){6,20}(?![\\p{Ll}]))[A-Z0-9]++(?:[\\s-][A-Z0-9]++){0,6}+(?!\\p{Ll})");

    private static final Pattern WHOLE = Pattern.compile("(?s).+");

    private PhoneNumbers() {}

    static Stream<MatchResult> in(String text) {
        var certain = Mask.over(text, References.ALL);
        var found = inDigits(text);
        return Stream.of(
                        found.stream(),
                        WORDS_BETWEEN.matcher(Mask.without(certain, found)).results(),
                        SHORT.matcher(certain).results(),
                        LETTERS.matcher(text).results(),
                        SpokenNumbers.in(text))
                .flatMap(results -> results);
    }

    /// Those in digits, in order; none overlaps another.
    static List<MatchResult> inDigits(String text) {
        var where = DigitClusters.of(text);
        var found = new ArrayList<MatchResult>();
        var left = Mask.over(text, References.ALL, where);
        left = moved(CERTAIN, left, where, found);
        left = Mask.over(left, Amounts.ALL, where);
        left = moved(LABELED, left, where, found);
        left = Mask.over(left, LikelyNumbers.ALL, where);
        moved(ANY, left, where, found);
        found.sort(Comparator.comparingInt(MatchResult::start));
        return found;
    }

    private static String moved(
            Pattern pattern, String from, DigitClusters where, List<MatchResult> to) {
        var numbers = where.find(pattern, from).stream().map(found -> number(from, found)).toList();
        to.addAll(numbers);
        return Mask.without(from, numbers);
    }

    /// Without the word before the number.
    private static MatchResult number(String text, MatchResult found) {
        if (found.groupCount() == 0) {
            return found;
        }
        var number = WHOLE.matcher(text).region(found.start(1), found.end(1));
        return number.results().findFirst().orElse(found);
    }
}
