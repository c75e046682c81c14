package io.baton.desk.parsing;

import io.baton.understanding.reader.MonthNames;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds times in running text, such as `how much did we make with CloudNine last year?`.
public final class PeriodFinder {
    private static final String YEAR = "(?:20[0-9]{2})";

    /// Not `may I see`.
    private static final String MONTH = MonthNames.PATTERN + "\\.?(?! (?:i|we|you)(?!\\p{L}))";

    private static final String OF_YEAR =
            "(?:,? (?:of |in )?(?:" + YEAR + "|(?:the )?(?:last|previous|this) year))?";
    private static final String UNIT =
            "(?:"
                    + YEAR
                    + "[-/](?:0?[1-9]|1[0-2])(?![0-9])"
                    + "|(?:0?[1-9]|1[0-2])/"
                    + YEAR
                    + "|"
                    + YEAR
                    + "[-/ ]?[qh][1-4]"
                    + "|[qh][1-4](?![0-9])"
                    + OF_YEAR
                    + "|(?:the )?(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) (?:quarter|half)"
                    + OF_YEAR
                    + "|"
                    + YEAR
                    + " "
                    + MONTH
                    + "|"
                    + MONTH
                    + OF_YEAR
                    + "|(?:the )?(?:this|current|last|previous|past|next|coming) (?:month|quarter|year)s?"
                    + "|the (?:month|quarter|year) before last"
                    + "|(?:the )?(?:last|past|previous) (?:[0-9]{1,3}|\\p{L}{3,9}) (?:full )?(?:month|quarter|year)s?"
                    + "|(?:the )?year to date|ytd"
                    + "|"
                    + YEAR
                    + ")";
    private static final String TO = "(?: (?:to|until|till|through|and|up to) (?:the )?| ?- ?)";
    private static final String DAYS =
            "(?:today|yesterday|(?:the )?(?:last|this|previous|past|next) (?:\\w{1,12} )?(?:days?|weeks?|weekend))";

    private static final Pattern TIME =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}$€£¥.,-])(?:(?:from |between )"
                            + UNIT
                            + TO
                            + "(?:"
                            + UNIT
                            + "|now|today)"
                            + "|"
                            + UNIT
                            + TO
                            + "(?:"
                            + UNIT
                            + "|now|today)"
                            + "|since (?:the )?"
                            + UNIT
                            + "|(?:in |for |of |during |over )?(?:"
                            + UNIT
                            + "|"
                            + DAYS
                            + ")"
                            + "|(?:of |for )?all time|since the (?:start|beginning))"
                            + "(?![\\p{L}\\p{N}%])");

    /// `may I see` and `march on` are no months.
    private static final Pattern WORD = Pattern.compile("may|march|mar|dec|sep|jan|oct|apr");

    /// What is left of a time at the end: `until October?`
    private static final Pattern LEFT =
            Pattern.compile("(?iU)(?:,| (?:until|till|by|as of|up to)){0,2}( ?[?.! ]*)$");

    private PeriodFinder() {}

    /// In the order of the text.
    ///
    /// @param now the firm's current month
    public static List<PeriodReading> find(String text, YearMonth now) {
        return TIME.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(words -> parse(words, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The text without its times.
    ///
    /// @param now the firm's current month
    public static String without(String text, YearMonth now) {
        var rest =
                TIME.matcher(text)
                        .replaceAll(time ->
                                parse(time.group(), now).isPresent()
                                        ? ""
                                        : Matcher.quoteReplacement(time.group()));
        return LEFT.matcher(rest.strip().replaceAll(" {2,}", " ")).replaceFirst("$1");
    }

    private static Optional<PeriodReading> parse(String words, YearMonth now) {
        return WORD.matcher(words).matches() ? Optional.empty() : PeriodParser.parse(words, now);
    }
}
