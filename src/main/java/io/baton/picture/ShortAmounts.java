package io.baton.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/// Amounts short enough for a bar: `950`, `12.5k`, `1.2m`. All of a chart have the same unit, so
/// that they can be compared. The chart's title names the currency.
final class ShortAmounts extends NumberFormat {
    private static final double TEN_THOUSAND = 10_000;
    private static final double TEN_MILLION = 10_000_000;

    private final int zeros;
    private final DecimalFormat digits;

    private ShortAmounts(int zeros, String suffix, int decimals) {
        this.zeros = zeros;
        var pattern = "#,##0" + (decimals == 0 ? "" : "." + "#".repeat(decimals)) + suffix;
        digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        digits.setRoundingMode(RoundingMode.HALF_EVEN);
    }

    /// @param decimals of the currency
    /// @param highest the largest amount of the chart
    static ShortAmounts of(int decimals, double highest) {
        if (highest >= TEN_MILLION) {
            return new ShortAmounts(6, "'m'", 1);
        }
        return highest >= TEN_THOUSAND
                ? new ShortAmounts(3, "'k'", 1)
                : new ShortAmounts(0, "", decimals);
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        // Not the binary fraction: 1.255 has three decimals.
        return digits.format(BigDecimal.valueOf(number).movePointLeft(zeros), to, position);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return digits.format(BigDecimal.valueOf(number, zeros), to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("charts only write");
    }
}
