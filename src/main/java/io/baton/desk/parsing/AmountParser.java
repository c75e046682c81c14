package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.reader.MoneyProblem;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Amounts in commands and forms, and what to say about one that can't be read. [MoneyReader] reads
/// them.
public final class AmountParser {
    private static final String EXAMPLES = " Write it like $12,500, 12500, €3.5k or 1.2m.";

    private AmountParser() {}

    /// Reads one exact amount: no range, no `about`, nothing that recurs.
    ///
    /// @param own the firm's currency, the default if the text names none
    public static ParseResult<Money> parse(String words, CurrencyUnit own) {
        return parseExact(words, own)
                .flatMap(worth ->
                        worth.recurring() ? notAnAmount(words) : ParseResult.of(worth.amount()));
    }

    /// Reads one exact amount, once or recurring.
    public static ParseResult<Worth> parseExact(String words, CurrencyUnit own) {
        return parseEstimate(words, own)
                .flatMap(estimate ->
                        estimate.upTo() == null && !estimate.approximate()
                                ? ParseResult.of(estimate.worth())
                                : notAnAmount(words));
    }

    /// Also reads ranges, `about $4,000` and `$200/month`.
    public static ParseResult<Estimate> parseEstimate(String words, CurrencyUnit own) {
        return switch (MoneyReader.parseWhole(words, own)) {
            case MoneyReading.Understood(var estimate) -> ParseResult.of(estimate);
            case MoneyReading.Unclear(MoneyProblem.NotAnAmount()) -> notAnAmount(words);
            case MoneyReading.Unclear(var problem) -> ParseResult.unclear(problem(problem, words));
        };
    }

    /// What to say about an amount in running text.
    ///
    /// @param words the amount as typed
    public static String problem(MoneyProblem problem, String words) {
        return switch (problem) {
            case MoneyProblem.Ambiguous(var figure, var first, var second) ->
                    "%s could mean %s or %s. Write one of these."
                            .formatted(Quote.of(figure), first, second);
            case MoneyProblem.AmbiguousOrTooPrecise(var figure, var thousands) ->
                    "%s could mean %s, or has too many decimals. Write %s, or round it."
                            .formatted(Quote.of(figure), thousands, thousands);
            case MoneyProblem.UnclearSeparators(var figure) ->
                    "I can't tell thousands from decimals in %s. Write it like 12500 or 12500.50."
                            .formatted(Quote.of(figure));
            case MoneyProblem.TooManyDecimals(var currency) ->
                    "%s has too many decimals for %s. Round it."
                            .formatted(Quote.of(words), currency.getCode());
            case MoneyProblem.TooLarge() ->
                    "%s is too large. Amounts end below %,d."
                            .formatted(Quote.of(words), MoneyReader.TOO_LARGE.toBigInteger());
            case MoneyProblem.UnknownCurrency(var unit) ->
                    "I don't know the currency %s. Use a code such as USD or EUR."
                            .formatted(Quote.of(unit));
            case MoneyProblem.TwoCurrencies() ->
                    Quote.of(words) + " names two currencies. Use one.";
            case MoneyProblem.OtherDigits() -> "Write the amount with the digits 0 to 9.";
            case MoneyProblem.UnknownCount(var unit) ->
                    "%s is a price per %s. Write how many, or the total."
                            .formatted(Quote.of(words), unit);
            case MoneyProblem.Rate(var unit) ->
                    "%s is a price per %s. Write the total, or a price per month or year."
                            .formatted(Quote.of(words), unit);
            case MoneyProblem.NotAnAmount() ->
                    CleanText.oneLine(words).isEmpty()
                            ? "The amount is missing." + EXAMPLES
                            : Quote.of(words) + " isn't an amount." + EXAMPLES;
        };
    }

    private static <T> ParseResult<T> notAnAmount(String words) {
        return ParseResult.unclear(problem(new MoneyProblem.NotAnAmount(), words));
    }
}
