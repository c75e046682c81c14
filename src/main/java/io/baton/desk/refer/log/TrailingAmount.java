package io.baton.desk.refer.log;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Quote;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.reader.MoneyReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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

    /// Finds an amount marked with a currency, a `k`, or a period such as `/month`.
    static Optional<TrailingAmount> withCurrency(String words, CurrencyUnit own) {
        var found = MoneyReader.findAll(words, own);
        return Stream.<Found<?>>concat(found.amounts().stream(), found.unclear().stream())
                .map(Found::span)
                .filter(span -> span.start() > 0)
                .filter(span -> END.matcher(words).region(span.end(), words.length()).matches())
                .findFirst()
                .map(span -> at(span, words));
    }

    /// Finds a bare number, for places where only an amount can follow.
    ///
    /// @return all ways to split, the longest text before the number first
    static List<TrailingAmount> plainNumber(String words) {
        return NUMBERS.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(java.util.regex.Matcher::matches)
                .map(shape ->
                        new TrailingAmount(shape.group("before").strip(), shape.group("amount")))
                .toList();
    }

    /// The amount, if it's a single one.
    ParseResult<Money> value(CurrencyUnit own) {
        return AmountParser.parseEstimate(amount, own)
                .flatMap(estimate ->
                        estimate.upTo() == null && !estimate.worth().recurring()
                                ? ParseResult.of(estimate.worth().amount())
                                : ParseResult.unclear(
                                        "I can only keep one amount for now, not %s. Write it like $12,500."
                                                .formatted(Quote.of(amount))));
    }

    private static TrailingAmount at(Span span, String words) {
        var before = words.substring(0, span.start());
        return new TrailingAmount(LEADS.matcher(before).replaceFirst("").strip(), span.of(words));
    }
}
