package io.baton.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/// Amounts short enough for a bar: `950`, `9,500`, `12.5k`, `18.2m`. The chart's title names the
/// currency, and its text version has the exact amounts.
final class ShortAmounts extends NumberFormat {
    private static final double TEN_THOUSAND = 10_000;
    private static final double TEN_MILLION = 10_000_000;

    private final int decimals;

    /// @param decimals how many the currency has
    ShortAmounts(int decimals) {
        this.decimals = decimals;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        double size = Math.abs(number);
        return size >= TEN_MILLION
                ? write(number, 6, 1, "'m'", to, position)
                : size >= TEN_THOUSAND
                        ? write(number, 3, 1, "'k'", to, position)
                        : write(number, 0, size < 1_000 ? decimals : 0, "", to, position);
    }

    private static StringBuffer write(
            double number,
            int zeros,
            int places,
            String suffix,
            StringBuffer to,
            FieldPosition position) {
        var pattern = "#,##0" + (places == 0 ? "" : "." + "#".repeat(places)) + suffix;
        var digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        digits.setRoundingMode(RoundingMode.HALF_EVEN);
        // Not the binary fraction: 1.255 has three decimals.
        return digits.format(BigDecimal.valueOf(number).movePointLeft(zeros), to, position);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("charts only write");
    }
}
