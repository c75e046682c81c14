package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits with dots, commas, spaces and apostrophes, as a number.
///
/// - Separators between groups of three mark thousands: `12,500`, `1.234.567`, `12 500`, `12'500`.
/// - If there are two kinds, the last is the decimal point: `12,500.00`, `12.500,00`.
/// - One dot or comma before one or two digits is the decimal point; a comma isn't where the amount
///   names a currency that is written with a point (`$120,00`).
/// - Before four or more digits it's the decimal point too, unless they end in zeros (`12,0000`).
/// - One dot before three digits is ambiguous and refused (`12.500`), unless the currency has
///   thousandths. So is one comma before a `k` or `m` (`1,250k`).
/// - In rupees, commas may also group as in `1,50,000`.
sealed interface Figure {
    /// Stands for the number of decimals if a `k` or `m` follows.
    int SCALED = -1;

    Pattern DECIMAL = Pattern.compile("(?<whole>[0-9]++)(?:[.,](?<part>[0-9]++))?");
    Pattern GROUPED =
            Pattern.compile(
                    "(?<whole>[1-9][0-9]{0,2}(?<by>[., '])[0-9]{3}(?:\\k<by>[0-9]{3})*+)"
                            + "(?:(?!\\k<by>)[.,](?<part>[0-9]++))?");
    Pattern LAKHS =
            Pattern.compile(
                    "(?<whole>[1-9][0-9]?(?:,[0-9]{2}){1,5},[0-9]{3})(?:\\.(?<part>[0-9]++))?");
    Pattern ONE_GROUP = Pattern.compile("(?<whole>[0-9]{1,3})(?<by>[.,])(?<part>[0-9]{3})");

    /// `12,0000`: thousands with a zero too many?
    Pattern MISPLACED = Pattern.compile("[0-9]+[.,][0-9]{3,}0");

    Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");

    record Number(BigDecimal value) implements Figure {}

    record Unclear(MoneyProblem problem) implements Figure {}

    /// @param places number of decimals of the currency, or [#SCALED]
    /// @param lakhs whether the currency is also grouped in pairs of digits
    static Figure read(String digits, int places, boolean lakhs) {
        var single = ONE_GROUP.matcher(digits);
        if (single.matches()) {
            return oneGroup(single, places);
        }
        var grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            return new Number(number(grouped));
        }
        var pairs = LAKHS.matcher(digits);
        if (lakhs && pairs.matches()) {
            return new Number(number(pairs));
        }
        var decimal = DECIMAL.matcher(digits);
        return decimal.matches() && !isMisplaced(digits, places)
                ? new Number(number(decimal))
                : new Unclear(new MoneyProblem.UnclearSeparators(digits));
    }

    private static boolean isMisplaced(String digits, int places) {
        return (places != SCALED || digits.contains(",")) && MISPLACED.matcher(digits).matches();
    }

    /// `120,00`, but not `12 500,00`
    static boolean hasDecimalComma(String digits) {
        return DECIMAL_COMMA.matcher(digits).matches();
    }

    private static Figure oneGroup(Matcher figure, int places) {
        boolean comma = figure.group("by").equals(",");
        if (comma && places != SCALED && !figure.group("whole").startsWith("0")) {
            return new Number(new BigDecimal(figure.group("whole") + figure.group("part")));
        }
        if (!comma && places == 3) {
            return new Number(number(figure));
        }
        var thousands = figure.group("whole") + figure.group("part");
        var exact = number(figure).stripTrailingZeros();
        return new Unclear(
                places != SCALED && exact.scale() > places
                        ? new MoneyProblem.AmbiguousOrTooPrecise(figure.group(), thousands)
                        : new MoneyProblem.Ambiguous(
                                figure.group(), thousands, exact.toPlainString()));
    }

    private static BigDecimal number(Matcher figure) {
        var whole = figure.group("whole").replaceAll("[^0-9]", "");
        var part = figure.group("part");
        return new BigDecimal(part == null ? whole : whole + "." + part);
    }

    /// `4k5` is 4,500.
    static BigDecimal thousandsAnd(String figure, String rest) {
        var hundreds = (rest + "00").substring(0, 3);
        return new BigDecimal(figure.replaceAll("[^0-9]", "") + hundreds);
    }
}
