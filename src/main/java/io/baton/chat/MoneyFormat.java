package io.baton.chat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/// Formats amounts of money, the same on every platform.
public final class MoneyFormat {
    private MoneyFormat() {}

    /// `$12,500`, `€3,499.50`, `CHF 20`, `-$500`, `KWD 1.250`. Whole amounts have no cents.
    public static String format(BigDecimal amount, String currency) {
        var unit = Currency.getInstance(currency);
        var symbol = unit.getSymbol(Locale.US);
        var pattern = amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : withCents(amount, unit);
        var digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        var sign = amount.signum() < 0 ? "-" : "";
        var gap = Character.isLetter(symbol.charAt(symbol.length() - 1)) ? " " : "";
        return sign + symbol + gap + digits.format(amount.abs());
    }

    /// How many decimals the currency has: 2 for dollars, 0 for yen, 3 for Kuwaiti dinars.
    ///
    /// @param currency ISO 4217
    public static int decimals(String currency) {
        return Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
    }

    /// All that the amount has, so that nothing is rounded away.
    private static String withCents(BigDecimal amount, Currency unit) {
        return "#,##0." + "0".repeat(Math.max(unit.getDefaultFractionDigits(), amount.scale()));
    }
}
