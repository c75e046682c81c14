package io.baton.understanding.reader;

import org.joda.money.Money;

/// Writes amounts for a field, a button or a command, so that [MoneyReader] reads the same amount.
public final class MoneyWriter {
    private MoneyWriter() {}

    /// With the currency's code, because a sign such as $ may mean the firm's own: `USD 4500.00`,
    /// `KWD 01.250`, because `1.250` could be thousands.
    public static String typed(Money money) {
        return money.getCurrencyUnit().getCode() + " " + digits(money);
    }

    /// Without the currency: `4500.00`, `01.250`, for a place that says which it is.
    public static String digits(Money money) {
        var amount = money.getAmount();
        var sign = amount.signum() < 0 ? "-" : "";
        return sign + Figure.written(amount.abs(), money.getCurrencyUnit().getDecimalPlaces());
    }
}
