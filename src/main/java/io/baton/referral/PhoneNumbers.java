package io.baton.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds phone numbers: in digits, in letters (`1-800-FLOWERS`) and in words (`oh seven seven …`).
final class PhoneNumbers {
    private static final String EXTENSION =
            "(?:,?\\s?(?i:x|extn?|extension)[.:]?\\s?\\p{Nd}{1,6})?";

    /// A digit, or the letter O that some write for zero.
    private static final String DIGIT =
            "(?:\\p{Nd}|[oO](?=[oO]{0,2}[\\s-]?\\p{Nd})(?<![\\p{L}&&[^oO]][oO]))";

    /// Seven digits and more, grouped in any way; money is no phone number.
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}\\p{Sc}.,])[+(]{0,3}+"
                            + DIGIT
                            + "(?:[\\s().\\-‐‑‒–—/·]*+"
                            + DIGIT
                            + "){6,100}+(?!\\s?\\p{Sc})"
                            + EXTENSION);

    /// A number that begins like a phone's may have words between its groups.
    private static final Pattern WORDS_BETWEEN =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}\\p{Sc}.,])(?:[+(]{1,3}+\\p{Nd}|0(?=\\p{Nd}{2}))"
                            + "(?:(?:[\\s().,;:\\-‐‑‒–—/·_*|]|then|and|dash|hyphen|dot|space|slash|minus)*+\\p{Nd}){6,100}+"
                            + "(?!\\s?\\p{Sc})"
                            + EXTENSION);

    /// Dates, times, years, network addresses, versions and round numbers, whose digits don't
    /// count.
    private static final Pattern NO_PHONE =
            Pattern.compile(
                    "(?<![\\d.])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}"
                            + "|(?:19|20)\\d{2}(?:\\s?[-–/]\\s?|\\s)(?:19|20)\\d{2}(?![\\d-])(?:[\\s/](?:19|20)\\d{2}(?![\\d-]))*"
                            + "|\\d{1,2}\\.\\d{2}\\s?[-–]\\s?\\d{1,2}\\.\\d{2}"
                            + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4,5}\\.\\d{1,5}"
                            + "|[1-9]\\d{0,2}00\\s?[-–/]\\s?[1-9]\\d{0,3}00"
                            + "|[1-9]\\d{0,2}(?:[ '’.]\\d{3})*[ '’.]?000[ '’.]?000|[1-9]\\d{0,2}(?:[ '’.]\\d{3})+(?<=000)"
                            + "|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");

    /// What stands before a number of another kind, such as `order 4500012345`.
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?Ui)(?:\\b(?:version|build|release|firmware|order|ticket|invoice|serial|part|case"
                            + "|contract|po|sku|licen[cs]e|quote|model|asset|rfc|kb|EUR|USD|GBP|CHF|AUD|CAD"
                            + "|INR|JPY|SEK|NOK|DKK|NZD|SGD|PLN|CZK)\\b[\\s:#.]{0,3}(?:(?:no|nr|number|id)\\b[\\s:#.]{0,3})?"
                            + "|(?<!\\p{L})(?!(?:tel|mob|ph|fon|phone|cell|fax|t|m|p|d)-)\\p{L}{1,10}[-#]|#)$");

    private static final String NO_COUNT =
            "(?!\\p{Nd}|[.,]\\p{Nd}|\\s?(?:%|months?|years?|days?|weeks?|hours?|minutes?|users?|seats?"
                    + "|people|staff|employees|licen[cs]es|phones|handsets|devices|lines|accounts|sites"
                    + "|storeys|floors|rooms|ports?|m|km|gb|tb|mbit|x)\\b)";

    /// A short number that the words before it call a phone's.
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?Ui)\\b(?:(?:tel|mob|whatsapp)\\b[.:]{0,2}\\s?\\p{Nd}{3,}+"
                            + "|extn?\\b[.:]{0,2}\\s?\\p{Nd}++|extension\\b[.:]{0,2}\\s?\\p{Nd}{2,}+"
                            + "|(?:phone|telephone|mobile|cell|landline|fax|sms|dial|durchwahl|desk)"
                            + "(?:\\s(?:no|nr|number)\\b\\.?:?|:)\\s?\\p{Nd}(?:[\\s.-]?\\p{Nd}){2,}+"
                            + "|(?:call|ring|dial|phone|text|sms)(?:\\s(?:her|him|them|me|us|sue|on|at))*"
                            + "\\s\\p{Nd}(?:[\\s.-]?\\p{Nd}){4,}+)"
                            + NO_COUNT);

    /// `1-800-FLOWERS`, `0800 CALL SUE`.
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}\\p{Sc}.,-])(?:\\+?1[\\s.-]?\\(?8(?:00|33|44|55|66|77|88)\\)?"
                            + "|8(?:00|33|44|55|66|77|88)(?=-)|0800|0808|1[38]00(?=-))[\\s.-]"
                            + "(?=(?:[\\s-]?[A-Z0-9]){6,20}(?![\\p{Ll}]))[A-Z0-9]++(?:[\\s-][A-Z0-9]++){0,6}+(?!\\p{Ll})");

    private static final String SIMPLE =
            "zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine";

    /// One word at a time: `double oh`, `seven`, `hundred`, `900`.
    private static final String WORD =
            "(?:(?<times>double|triple|treble)[\\s-])?(?<digit>"
                    + SIMPLE
                    + ")\\b"
                    + "|(?<tens>ten|eleven|twelve|\\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty"
                    + "|seventy|eighty|ninety|hundred|thousand)\\b|(?<figures>\\p{Nd}++)";

    private static final Pattern SPOKEN_WORD = Pattern.compile("(?Ui)" + WORD);

    /// Without groups of its own, which would mean a part of the match.
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(?:plus[\\s-])?(?:(?:"
                            + WORD.replaceAll("\\?<[a-z]+>", "?:")
                            + ")(?:[\\s,.;/–-]{0,3}(?:(?:then|and|dash|hyphen)\\s)?)){4,40}+");

    private static final Set<String> ZEROS = Set.of("zero", "oh", "o", "nought");
    private static final int SHORTEST = 7;

    private static final List<Pattern> CERTAIN = List.of(SHORT, LETTERS);

    private PhoneNumbers() {}

    static Stream<MatchResult> in(String text) {
        return Stream.of(
                        inDigits(text),
                        WORDS_BETWEEN.matcher(text).results().filter(PhoneNumbers::enoughDigits),
                        CERTAIN.stream().flatMap(pattern -> pattern.matcher(text).results()),
                        SPOKEN.matcher(text).results().filter(PhoneNumbers::isSpoken))
                .flatMap(found -> found);
    }

    static Stream<MatchResult> inDigits(String text) {
        return DIGITS.matcher(text).results().filter(found -> isPhone(found, text));
    }

    private static boolean isPhone(MatchResult found, String text) {
        return enoughDigits(found)
                && ("+0(oO".indexOf(found.group().charAt(0)) >= 0 || !labeled(found, text));
    }

    private static boolean labeled(MatchResult found, String text) {
        int from = Math.max(0, found.start() - 30);
        return LABEL.matcher(text.substring(from, found.start())).find();
    }

    private static boolean enoughDigits(MatchResult found) {
        var rest = NO_PHONE.matcher(found.group()).replaceAll(" ");
        return rest.codePoints().filter(c -> Character.isDigit(c) || c == 'o' || c == 'O').count()
                >= SHORTEST;
    }

    /// Counts the digits that the words stand for. A sum such as `two hundred thousand` has few.
    private static boolean isSpoken(MatchResult run) {
        var words = SPOKEN_WORD.matcher(run.group()).results().toList();
        int digits = 0;
        int spoken = 0;
        for (var word : words) {
            var figures = word.group("figures");
            if (figures != null) {
                digits += figures.length();
            } else if (word.group("digit") != null) {
                var times = word.group("times");
                spoken += 1;
                digits += times == null ? 1 : times.equalsIgnoreCase("double") ? 2 : 3;
            } else {
                digits += 1;
            }
        }
        var first = words.isEmpty() ? "" : words.getFirst().group().toLowerCase(Locale.ROOT);
        boolean likePhone =
                ZEROS.contains(first)
                        || first.startsWith("0")
                        || first.startsWith("double")
                        || run.group().regionMatches(true, 0, "plus", 0, 4);
        return digits >= SHORTEST && spoken >= (likePhone ? 1 : 5);
    }
}
