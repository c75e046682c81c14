package io.baton.desk.revenue;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Firm;
import java.time.YearMonth;
import org.joda.money.Money;

/// What a person says that a month brought.
record TotalInput(YearMonth month, Money amount) {

    /// @param now the firm's month
    static ParseResult<TotalInput> parse(String month, String amount, Firm firm, YearMonth now) {
        return month(month, now)
                .flatMap(when -> amount(amount, firm).map(money -> new TotalInput(when, money)));
    }

    static ParseResult<YearMonth> month(String words, YearMonth now) {
        return MonthParser.parse(words, now)
                .flatMap(month ->
                        month.isAfter(now)
                                ? ParseResult.unclear(
                                        RevenueText.month(month)
                                                + " has not come yet, so it has no total.")
                                : ParseResult.of(month));
    }

    static ParseResult<Money> amount(String words, Firm firm) {
        return AmountParser.parse(words, firm.currency())
                .flatMap(money -> {
                    if (!money.getCurrencyUnit().equals(firm.currency())) {
                        return ParseResult.unclear(
                                "Totals are kept in %s, and unlike currencies are never added. Please write the total in %s."
                                        .formatted(firm.currency(), firm.currency()));
                    }
                    return money.isNegative()
                            ? ParseResult.unclear("A month cannot bring less than nothing.")
                            : ParseResult.of(money);
                });
    }
}
