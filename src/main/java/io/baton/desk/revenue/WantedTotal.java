package io.baton.desk.revenue;

import io.baton.desk.parsing.Amounts;
import io.baton.desk.parsing.Months;
import io.baton.desk.parsing.Reading;
import io.baton.firm.Firm;
import java.time.YearMonth;
import org.joda.money.Money;

/// What a person says that a month brought.
record WantedTotal(YearMonth month, Money amount) {

    /// @param now the firm's month
    static Reading<WantedTotal> read(String month, String amount, Firm firm, YearMonth now) {
        return month(month, now)
                .then(when -> amount(amount, firm).map(money -> new WantedTotal(when, money)));
    }

    static Reading<YearMonth> month(String words, YearMonth now) {
        return Months.read(words, now)
                .then(month ->
                        month.isAfter(now)
                                ? Reading.unclear(
                                        Phrases.month(month)
                                                + " has not come yet, so it has no total.")
                                : Reading.of(month));
    }

    static Reading<Money> amount(String words, Firm firm) {
        return Amounts.read(words, firm.currency())
                .then(money -> {
                    if (!money.getCurrencyUnit().equals(firm.currency())) {
                        return Reading.unclear(
                                "Totals are kept in %s, and unlike currencies are never added. Please write the total in %s."
                                        .formatted(firm.currency(), firm.currency()));
                    }
                    return money.isNegative()
                            ? Reading.unclear("A month cannot bring less than nothing.")
                            : Reading.of(money);
                });
    }
}
