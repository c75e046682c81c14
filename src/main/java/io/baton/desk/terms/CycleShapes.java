package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.terms.FeeRule;
import io.baton.terms.TermsPart;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// For what a fee is owed, how long, and when it falls due: `per win`, `a month for 12 months`, `as
/// long as it runs`, `on payment`.
final class CycleShapes {
    private static final Map<String, Integer> COUNTS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("eighteen", 18));
    private static final String COUNT = "(?<count>[0-9]{1,4}|" + String.join("|", words()) + ")";
    private static final String UNIT = "(?<unit>months?|mos?|years?|yrs?)(?: only)?";
    private static final String CLIENT =
            "(?:the client|clients?|the customer|customers?|they|it|we)";
    private static final String EACH = "(?:(?:for |in |on |of )?(?:per|each|every|any) |an? |/ ?)";

    static final List<TermsShape> ALL =
            List.of(
                    TermsShape.of(
                            EACH
                                    + "(?:month|mo)(?: (?:that|in which) "
                                    + CLIENT
                                    + " (?:pays?|is paid))?|monthly|p\\.?m\\.?",
                            new TermsToken.EachMonth()),
                    TermsShape.of(
                            EACH
                                    + "(?:year|quarter|week|day|hour|seat|user|licen[cs]e|device)"
                                    + "|yearly|annual(?:ly)?|quarterly|weekly|hourly|p\\.a\\.|per annum",
                            new TermsToken.Unclear(
                                    "A fee is for each win or for each month. Write it like 10%, $200"
                                            + " per win or 5% a month for 12 months.")),
                    TermsShape.of(
                            "(?:(?:for|in|of|on|during|from) )?(?:the )?(?:first|1st) (?<unit>month|year)"
                                    + "(?:'s)?(?: (?:invoice|payment|bill))?(?: only)?",
                            (match, _) -> List.of(months(1, match.group("unit")))),
                    TermsShape.of(
                            "(?:(?:for|over|in|during|within) (?:the )?(?:first |initial |next )?|(?:the )?"
                                    + "(?:first|initial) )"
                                    + COUNT
                                    + " "
                                    + UNIT,
                            CycleShapes::length),
                    TermsShape.of(
                            "(?<count>[0-9]{1,4}) (?<unit>months?|mos?|years?|yrs?)",
                            CycleShapes::length),
                    TermsShape.of(
                            "(?:for )?as long as [^,;]{1,40}?(?:runs?|lasts?|stays?|pays?|continues|clients?)"
                                    + "|while [^,;]{1,40}?(?:runs?|lasts?|pays?)|for ?ever|(?:for )?life(?:time)?"
                                    + "|for the life(?:time)? of the (?:contract|client|deal|account)"
                                    + "|indefinitely|ongoing|until it ends|open[- ]ended",
                            new TermsToken.Months(null)),
                    TermsShape.of(
                            "(?:for (?=an? ))?"
                                    + EACH
                                    + "(?:signed |new |won |closed )?(?:win|deal|sale|contract|project|client"
                                    + "|customer|referral|order|job|success)(?: (?:we|they) (?:win|sign|send"
                                    + "|bring|refer)(?: (?:us|them))?)?|one[- ]?off|one[- ]time|once only",
                            new TermsToken.EachWin()),
                    TermsShape.of(
                            "(?:due |payable )?(?:on|up ?on|at|after|with|by) (?:each |every |the |any )?"
                                    + "(?:client's? |customer's? )?(?:payments?|receipt|collection)"
                                    + "(?: (?:by|from|of) (?:the )?(?:client|customer|invoice)s?)?",
                            due(FeeRule.Due.PAYMENT)),
                    TermsShape.of(
                            "(?:due |payable )?(?:when(?:ever)?|once|as soon as|after|if) (?:(?:"
                                    + CLIENT
                                    + "|it's|we're|we've been|they've) )?(?:has |have |is |are |gets? |been )?"
                                    + "(?:paid|pays?)(?: (?:us|them|up|by the client))?",
                            due(FeeRule.Due.PAYMENT)),
                    TermsShape.of(
                            "(?:due |payable )?(?:on|up ?on|at|after|with) (?:the |each |every )?"
                                    + "(?:win|signing|signature|closing)",
                            due(FeeRule.Due.WIN)),
                    TermsShape.of(
                            "(?:due |payable )?(?:when|once|as soon as) (?:(?:"
                                    + CLIENT
                                    + "|it's|they've) )?(?:has |have |is )?(?:won|wins?|signed|signs?|closed|closes)",
                            due(FeeRule.Due.WIN)));

    private CycleShapes() {}

    private static List<String> words() {
        return COUNTS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static TermsToken due(FeeRule.Due due) {
        return new TermsToken.Says(new TermsPart.DueOn(due));
    }

    private static List<TermsToken> length(Matcher match, TermsShape.Context context) {
        var words = match.group("count").toLowerCase(Locale.ROOT);
        var known = COUNTS.get(words);
        return List.of(
                months(known == null ? Integer.parseInt(words) : known, match.group("unit")));
    }

    private static TermsToken months(int count, @Nullable String unit) {
        boolean years = unit != null && unit.toLowerCase(Locale.ROOT).startsWith("y");
        int months = years ? 12 * count : count;
        return switch (TermsLimits.months(Integer.toString(months))) {
            case ParseResult.Understood<Integer>(var all) -> new TermsToken.Months(all);
            case ParseResult.Unclear<Integer>(var why) -> new TermsToken.Unclear(why);
        };
    }
}
