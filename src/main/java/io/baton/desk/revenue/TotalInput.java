package io.baton.desk.revenue;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Firm;
import java.time.YearMonth;
import org.joda.money.Money;

/// A month and its total, as entered.
public record TotalInput(YearMonth month, Money amount) {

    /// @param now the firm's current month
    static ParseResult<TotalInput> parse(String month, String amount, Firm firm, YearMonth now) {
        return month(month, now)
                .flatMap(
                        parsed -> amount(amount, firm).map(money -> new TotalInput(parsed, money)));
    }

    static ParseResult<YearMonth> month(String words, YearMonth now) {
        return MonthParser.parse(words, now).flatMap(month -> started(month, now));
    }

    /// The month, unless it's in the future.
    ///
    /// @param now the firm's current month
    public static ParseResult<YearMonth> started(YearMonth month, YearMonth now) {
        return month.isAfter(now)
                ? ParseResult.unclear(
                        RevenueText.month(month) + " hasn't started yet, so it has no total.")
                : ParseResult.of(month);
    }

    static ParseResult<Money> amount(String words, Firm firm) {
        return AmountParser.parse(words, firm.currency()).flatMap(money -> checked(money, firm));
    }

    /// The amount, if it can be a total of this firm.
    public static ParseResult<Money> checked(Money money, Firm firm) {
        if (!money.getCurrencyUnit().equals(firm.currency())) {
            return ParseResult.unclear(
                    "Totals are in %s. Enter this one in %s too."
                            .formatted(firm.currency(), firm.currency()));
        }
        return money.isNegative()
                ? ParseResult.unclear("A total can't be negative.")
                : ParseResult.of(money);
    }
}
