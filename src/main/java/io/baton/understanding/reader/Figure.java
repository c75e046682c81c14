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
/// - One dot before three digits is ambiguous and refused (`12.500`), unless the currency has no
///   decimals and its countries write thousands like that. So is one comma before a `k` or `m`
///   (`1,250k`), and before thousandths where they're written like that (`1,250` dinars in Tunis).
/// - Thousandths that look like thousands can be written with a zero before: `01.255`. One more at
///   the end says the same, as earlier builds wrote it: `1.2550`.
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

    /// `1.2550`, where the currency has thousandths.
    Pattern THOUSANDTHS = Pattern.compile("[0-9]+[.,][0-9]{2}[1-9]0");

    Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");

    record Number(BigDecimal value) implements Figure {}

    record Unclear(MoneyProblem problem) implements Figure {}

    /// How amounts in a currency are written.
    ///
    /// @param places number of decimals of the currency, or [#SCALED]
    /// @param thousands `,` or `.` if only that one marks thousands in the currency's countries;
    ///   empty if it isn't known
    /// @param lakhs whether the currency is also grouped in pairs of digits
    record Style(int places, String thousands, boolean lakhs) {

        boolean scaled() {
            return places == SCALED;
        }

        /// Whether one separator before three digits can only mark thousands.
        boolean marksThousands(String separator) {
            return separator.equals(",")
                    ? !scaled() && (places < 3 || thousands.equals(","))
                    : places == 0 && thousands.equals(".");
        }
    }

    static Figure read(String digits, Style style) {
        var single = ONE_GROUP.matcher(digits);
        if (single.matches()) {
            return oneGroup(single, style);
        }
        var grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            return new Number(number(grouped));
        }
        var pairs = LAKHS.matcher(digits);
        if (style.lakhs() && pairs.matches()) {
            return new Number(number(pairs));
        }
        var decimal = DECIMAL.matcher(digits);
        return decimal.matches() && !isMisplaced(digits, style)
                ? new Number(number(decimal))
                : new Unclear(new MoneyProblem.UnclearSeparators(digits));
    }

    private static boolean isMisplaced(String digits, Style style) {
        return (!style.scaled() || digits.contains(","))
                && MISPLACED.matcher(digits).matches()
                && decimals(digits) != style.places()
                && !(style.places() >= 3 && THOUSANDTHS.matcher(digits).matches());
    }

    private static int decimals(String digits) {
        return digits.length() - 1 - Math.max(digits.indexOf('.'), digits.indexOf(','));
    }

    /// `120,00`, but not `12 500,00`
    static boolean hasDecimalComma(String digits) {
        return DECIMAL_COMMA.matcher(digits).matches();
    }

    private static Figure oneGroup(Matcher figure, Style style) {
        var thousands = figure.group("whole") + figure.group("part");
        boolean leadingZero = figure.group("whole").startsWith("0");
        if (!leadingZero && style.marksThousands(figure.group("by"))) {
            return new Number(new BigDecimal(thousands));
        }
        if (leadingZero && style.places() >= 3) {
            return new Number(number(figure));
        }
        var exact = number(figure).stripTrailingZeros();
        return new Unclear(
                !style.scaled() && exact.scale() > style.places()
                        ? new MoneyProblem.AmbiguousOrTooPrecise(figure.group(), thousands)
                        : new MoneyProblem.Ambiguous(
                                figure.group(),
                                thousands,
                                style.scaled() ? scaled(exact) : written(exact, style.places())));
    }

    /// With all decimals of the currency and no others, as it's read again without a question.
    ///
    /// @param exact has no more decimals than the currency
    static String written(BigDecimal exact, int places) {
        var plain = exact.setScale(places).toPlainString();
        return looksLikeThousands(plain) ? "0" + plain : plain;
    }

    /// Before a `k` or `m`.
    private static String scaled(BigDecimal exact) {
        var plain = exact.toPlainString();
        return looksLikeThousands(plain) ? plain + "0" : plain;
    }

    private static boolean looksLikeThousands(String plain) {
        var single = ONE_GROUP.matcher(plain);
        return single.matches() && !single.group("whole").startsWith("0");
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
