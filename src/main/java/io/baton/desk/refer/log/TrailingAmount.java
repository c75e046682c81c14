package io.baton.desk.refer.log;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.reader.MoneyProblem;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// Text that ends in an amount. [MoneyReader] decides what is one, so `20 seats` and `ISO 27001`
/// stay part of the need.
///
/// @param before the text before the amount
/// @param amount the amount as typed
record TrailingAmount(String before, String amount) {
    /// A word that leads to the amount and belongs to neither side.
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?iU)(?:(?<=\\s)(?:for|worth|budget|budget of|value|at)\\s*:?|[,;:(-])\\s*$");

    private static final Pattern END = Pattern.compile("[\\s.;,!)]*");

    /// A number at the end, in groups after spaces or not.
    private static final List<Pattern> NUMBERS =
            List.of(
                    Pattern.compile("(?is)(?<before>.+)\\s(?<amount>-?\\d[\\d.,']*+[km]?)"),
                    Pattern.compile("(?is)(?<before>.+?)\\s(?<amount>-?\\d{1,3}(?: \\d{3})++)"));

    /// `12,50,0`: no list of numbers is so long, and no other number looks like this.
    private static final Pattern MISWRITTEN =
            Pattern.compile("(?<=\\s)[0-9]{1,3}(?:,[0-9]{1,3}){2,}+(?=[\\s.;!)]*$)");

    private static final int FEWEST_DIGITS = 4;

    /// Finds an amount marked with a currency, a `k`, or a period such as `/month`, or one that
    /// can't be anything else.
    static Optional<TrailingAmount> withCurrency(String words, CurrencyUnit own) {
        var found = MoneyReader.findAll(words, own);
        return Stream.<Found<?>>concat(found.amounts().stream(), found.unclear().stream())
                .map(Found::span)
                .filter(span -> span.start() > 0)
                .filter(span -> END.matcher(words).region(span.end(), words.length()).matches())
                .findFirst()
                .or(() -> miswritten(words, own))
                .map(span -> at(span, words));
    }

    private static Optional<Span> miswritten(String words, CurrencyUnit own) {
        return MISWRITTEN
                .matcher(words)
                .results()
                .filter(found -> found.group().replace(",", "").length() >= FEWEST_DIGITS)
                .filter(found ->
                        MoneyReader.parseWhole(found.group(), own)
                                .equals(
                                        new MoneyReading.Unclear(
                                                new MoneyProblem.UnclearSeparators(found.group()))))
                .map(found -> new Span(found.start(), found.end()))
                .findFirst();
    }

    /// Finds a bare number, for places where only an amount can follow.
    ///
    /// @return all ways to split, the longest text before the number first
    static List<TrailingAmount> plainNumber(String words) {
        return NUMBERS.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .map(shape ->
                        new TrailingAmount(shape.group("before").strip(), shape.group("amount")))
                .toList();
    }

    ParseResult<Estimate> value(CurrencyUnit own) {
        return AmountParser.parseEstimate(amount, own);
    }

    private static TrailingAmount at(Span span, String words) {
        var before = words.substring(0, span.start());
        return new TrailingAmount(LEADS.matcher(before).replaceFirst("").strip(), span.of(words));
    }
}
