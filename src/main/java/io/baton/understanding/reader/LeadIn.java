package io.baton.understanding.reader;

import io.baton.referral.amount.Worth.Frequency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before an amount: `about`, `between`, `up to`, `monthly fee of`, `signed for`.
///
/// @param start where `between`, `about` and the like start; the amount's start without them
/// @param wordsStart the same, without `between` and `from`
/// @param limit whether it's `from` or `between`
/// @param approximate whether one of the words is `about` or the like; `under` and `max` aren't
/// @param saysMoney whether the words before say that a bare number is money
/// @param before the text before `start`, as far as it matters
record LeadIn(
        int start,
        int wordsStart,
        boolean limit,
        boolean approximate,
        boolean saysMoney,
        String before) {
    private static final int LONGEST = 60;

    private static final String ABOUT =
            "(?:(?:about|around|approx(?:imately|\\.)?|roughly|circa|ca\\.|ca|c\\.|some|nearly|almost"
                    + "|close to|(?:somewhere )?in the (?:region|neighbou?rhood|ballpark) of|ballpark"
                    + "|maybe|perhaps|probably|say|likely|est\\.|something like|somewhere (?:around|near)"
                    + "|like|just (?:over|under)) |[~≈] ?)";

    private static final String LIMIT =
            "(?:(?:up to|under|below|less th[ae]n|max(?:imum|\\.)?|at most|(?:no|not) more th[ae]n|over"
                    + "|above|more th[ae]n|at least|min(?:imum|\\.)?|north of|upwards of) )";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iU)(?:(?<![\\p{L}\\p{N}])(?<limit>between |from ))?+"
                            + "(?<roughly>(?<![\\p{L}\\p{N}])"
                            + "(?:"
                            + LIMIT
                            + ")?(?<about>"
                            + ABOUT
                            + ")?(?:"
                            + LIMIT
                            + ")?)$");

    private static final WordStarts STARTS =
            new WordStarts(
                    List.of(
                            Pattern.compile(
                                    "(?iU)(?:between |from |" + LIMIT + "|" + ABOUT + ")")));

    private static final Pattern MULTIPLIED =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}.,-])(?<count>[0-9]{1,5})|[0-9]) ?[xX×*] ?$");

    private static final Pattern FREQUENCY =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?:(?<month>monthly)|annual|yearly)(?: \\p{L}{1,12}){0,2}"
                            + "(?: of| is| at|:)? ?$");

    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?<count>[0-9]{1,3}) (?:(?<months>months?)|years?)"
                            + " (?:at|@|of|x) $");

    private static final Pattern SMALL_WORD =
            Pattern.compile(
                    "(?:of|is|was|at|for|to|us|them|him|her|it|its|only|just|the|a|be|with|r-?[0-9]{1,9})");

    private static final Pattern SEPARATOR = Pattern.compile("[ :,]+");

    static LeadIn before(String text, int start, Set<String> moneyWords) {
        int from = Math.max(0, start - LONGEST);
        var window = text.substring(from, start);
        var before = BEFORE.matcher(window);
        boolean found = find(before, window);
        int begin = found ? before.start() : window.length();
        boolean limit = found && before.group("limit") != null;
        boolean about = found && before.group("about") != null;
        int roughlyStart = found ? before.start("roughly") : window.length();
        var rest = window.substring(0, begin);
        return new LeadIn(
                from + begin, from + roughlyStart, limit, about, saysMoney(rest, moneyWords), rest);
    }

    /// Looks only where one of the words can begin, since most amounts have none before.
    private static boolean find(Matcher before, String window) {
        if (window.isEmpty() || " ~≈".indexOf(window.charAt(window.length() - 1)) < 0) {
            return false;
        }
        before.useTransparentBounds(true);
        for (int at = 0; at < window.length(); at++) {
            if (mayBegin(window, at) && before.region(at, window.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String window, int at) {
        char sign = window.charAt(at);
        boolean inWord = at > 0 && Character.isLetterOrDigit(window.charAt(at - 1));
        return !inWord
                && (Character.isLetter(sign) ? STARTS.fit(window, at) : "~≈".indexOf(sign) >= 0);
    }

    /// From an adjective such as `monthly`.
    Optional<Frequency> frequency() {
        var found = FREQUENCY.matcher(before);
        return found.find()
                ? Optional.of(found.group("month") == null ? Frequency.YEARLY : Frequency.MONTHLY)
                : Optional.empty();
    }

    /// From `36 months at`.
    Optional<Integer> months() {
        int last = before.length() - 2;
        boolean joined = last >= 0 && "tT@fFxX".indexOf(before.charAt(last)) >= 0;
        var found = MONTHS.matcher(joined ? before : "");
        return found.find() ? PriceUnit.months(found) : Optional.empty();
    }

    /// Whether a number and `x` come before.
    boolean multiplied() {
        return product().isPresent();
    }

    /// The number before an `x`.
    Optional<BigDecimal> factor() {
        return product()
                .filter(found -> found.group("count") != null)
                .map(found -> new BigDecimal(found.group("count")));
    }

    /// Where the words or the factor start.
    int startWithFactor() {
        return product()
                .filter(found -> found.group("count") != null)
                .map(found -> start - before.length() + found.start())
                .orElse(wordsStart);
    }

    private Optional<MatchResult> product() {
        var words = before.stripTrailing();
        if (words.isEmpty() || "xX×*".indexOf(words.charAt(words.length() - 1)) < 0) {
            return Optional.empty();
        }
        var found = MULTIPLIED.matcher(before);
        return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    /// The last word before, past small words such as `of` and `for`.
    private static boolean saysMoney(String before, Set<String> moneyWords) {
        var words = SEPARATOR.split(before.strip());
        for (int i = words.length - 1; i >= Math.max(0, words.length - 4); i--) {
            var word = words[i].toLowerCase(Locale.ROOT);
            if (moneyWords.contains(word)) {
                return true;
            }
            if (!SMALL_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return false;
    }
}
