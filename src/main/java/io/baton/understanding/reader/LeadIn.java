package io.baton.understanding.reader;

import io.baton.referral.Worth.Frequency;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before an amount: `about`, `between`, `up to`, `monthly fee of`, `signed for`.
///
/// @param start where `between`, `about` and the like start; the amount's start without them
/// @param approximateStart the same, without `between` and `from`
/// @param limit whether it's `from` or `between`
/// @param saysMoney whether the words before say that a bare number is money
/// @param frequency from an adjective such as `monthly`
/// @param months from `36 months at`
/// @param multiplied whether a number and `x` come before
record LeadIn(
        int start,
        int approximateStart,
        boolean limit,
        boolean saysMoney,
        @Nullable Frequency frequency,
        @Nullable Integer months,
        boolean multiplied) {
    private static final int LONGEST = 60;

    static final String ROUGHLY =
            "(?:(?:about|around|approx(?:imately|\\.)?|roughly|circa|ca\\.|ca|c\\.|some|nearly|almost"
                    + "|close to|in the region of|in the (?:neighbou?rhood|ballpark) of|ballpark"
                    + "|maybe|perhaps|probably|say|likely|est\\.|up to|under|below|less than|max"
                    + "(?:imum|\\.)?|at most|no more than|not more than|over|above|more than|at least"
                    + "|min(?:imum|\\.)?|just (?:over|under)|north of|upwards of|something like"
                    + "|somewhere (?:around|near)|like) |[~≈] ?)";

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iU)(?:(?<![\\p{L}\\p{N}])(?<limit>between |from ))?+"
                            + "(?<roughly>(?<![\\p{L}\\p{N}])"
                            + ROUGHLY
                            + "(?:"
                            + ROUGHLY
                            + ")?)?$");

    private static final Pattern MULTIPLIED = Pattern.compile("[0-9] ?[xX×*] ?$");

    private static final Pattern FREQUENCY =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?:(?<month>monthly)|annual|yearly)(?: \\p{L}{1,12}){0,2}"
                            + "(?: of| is| at|:)? ?$");

    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?<count>[0-9]{1,3}) (?:(?<months>months?)|years?)"
                            + " (?:at|@|of|x) $");

    private static final String SMALL_WORDS =
            "(?:of|is|was|at|for|to|us|them|him|her|it|its|only|just|the|a|be|with|r-?[0-9]{1,9})";

    static LeadIn before(String text, int start, Set<String> moneyWords) {
        int from = Math.max(0, start - LONGEST);
        var window = text.substring(from, start);
        var before = BEFORE.matcher(window);
        boolean found = before.find();
        int begin = found ? before.start() : window.length();
        boolean limit = found && before.group("limit") != null;
        boolean roughly = found && before.group("roughly") != null;
        int roughlyStart = roughly ? before.start("roughly") : window.length();
        var rest = window.substring(0, begin);
        var months = MONTHS.matcher(rest);
        var frequency = FREQUENCY.matcher(rest);
        return new LeadIn(
                from + begin,
                from + roughlyStart,
                limit,
                saysMoney(rest, moneyWords),
                !frequency.find()
                        ? null
                        : frequency.group("month") == null ? Frequency.YEARLY : Frequency.MONTHLY,
                months.find() ? PriceUnit.months(months).orElse(null) : null,
                MULTIPLIED.matcher(window).find());
    }

    boolean approximate(int amountStart) {
        return approximateStart < amountStart;
    }

    /// The last word before, past small words such as `of` and `for`.
    private static boolean saysMoney(String before, Set<String> moneyWords) {
        var words = before.strip().split("[ :,]+");
        for (int i = words.length - 1; i >= Math.max(0, words.length - 4); i--) {
            var word = words[i].toLowerCase(java.util.Locale.ROOT).replaceAll("'s$", "");
            if (moneyWords.contains(word)) {
                return true;
            }
            if (!word.matches(SMALL_WORDS)) {
                return false;
            }
        }
        return false;
    }
}
