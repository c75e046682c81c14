package io.baton.desk.parsing;

import io.baton.desk.text.Quote;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads digits with dots, commas, spaces and apostrophes.
///
/// - Separators between groups of three mark thousands: `12,500`, `1.234.567`, `12 500`, `12'500`.
/// - If there are two kinds, the last is the decimal point: `12,500.00`, `12.500,00`.
/// - One dot or comma before one, two, or more than three digits is the decimal point.
/// - One dot before three digits is ambiguous and refused (`12.500`), unless the currency has
///   thousandths. So is one comma before a `k` or `m` (`1,250k`).
final class DecimalParser {
    /// Stands for the number of decimals if a `k` or `m` follows.
    static final int SCALED = -1;

    private static final Pattern DECIMAL =
            Pattern.compile("(?<whole>[0-9]+)(?:[.,](?<part>[0-9]+))?");
    private static final Pattern GROUPED =
            Pattern.compile(
                    "(?<whole>[1-9][0-9]{0,2}(?<by>[., '])[0-9]{3}(?:\\k<by>[0-9]{3})*)"
                            + "(?:(?!\\k<by>)[.,](?<part>[0-9]+))?");
    private static final Pattern ONE_GROUP =
            Pattern.compile("(?<whole>[0-9]{1,3})(?<by>[.,])(?<part>[0-9]{3})");

    private DecimalParser() {}

    /// @param places number of decimals of the currency, or [#SCALED]
    static ParseResult<BigDecimal> parse(String figure, int places) {
        var single = ONE_GROUP.matcher(figure);
        if (single.matches()) {
            return single(single, places);
        }
        var grouped = GROUPED.matcher(figure);
        if (grouped.matches()) {
            return ParseResult.of(number(grouped));
        }
        var decimal = DECIMAL.matcher(figure);
        return decimal.matches()
                ? ParseResult.of(number(decimal))
                : ParseResult.unclear(
                        "I can't tell thousands from decimals in %s. Write it like 12500 or 12500.50."
                                .formatted(Quote.of(figure)));
    }

    private static ParseResult<BigDecimal> single(Matcher figure, int places) {
        boolean comma = figure.group("by").equals(",");
        if (comma && places != SCALED && !figure.group("whole").startsWith("0")) {
            return ParseResult.of(new BigDecimal(figure.group("whole") + figure.group("part")));
        }
        if (!comma && places == 3) {
            return ParseResult.of(number(figure));
        }
        var thousands = figure.group("whole") + figure.group("part");
        var exact = number(figure).stripTrailingZeros();
        if (places != SCALED && exact.scale() > places) {
            return ParseResult.unclear(
                    "%s could mean %s, or has too many decimals. Write %s, or round it."
                            .formatted(Quote.of(figure.group()), thousands, thousands));
        }
        var decimals = exact.toPlainString();
        return ParseResult.unclear(
                "%s could mean %s or %s. Write one of these."
                        .formatted(Quote.of(figure.group()), thousands, decimals));
    }

    private static BigDecimal number(Matcher figure) {
        var whole = figure.group("whole").replaceAll("[^0-9]", "");
        var part = figure.group("part");
        return new BigDecimal(part == null ? whole : whole + "." + part);
    }
}
