package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One number of an amount with what is written around it: `-$12.5k`, `12 500 €`, `ten grand`.
///
/// @param figure digits as typed, or null if `words` has the number
/// @param words the number, if it's written in words
/// @param zeros number of zeros that a `k` or `million` adds; null without one
/// @param currency null if none is named
/// @param problem what makes it unreadable, e.g. two currencies
/// @param couple whether it's "a couple"
record AmountPart(
        int start,
        int end,
        boolean negative,
        @Nullable String figure,
        @Nullable BigDecimal words,
        @Nullable Integer zeros,
        @Nullable CurrencyUnit currency,
        @Nullable MoneyProblem problem,
        boolean couple) {

    /// Groups and two decimals: only money is written like this.
    private static final Pattern MONEY_LIKE =
            Pattern.compile("[0-9]{1,3}(?:(?:[,' ][0-9]{3})+\\.|(?:[.' ][0-9]{3})+,)[0-9]{2}");

    private static final Pattern SHORT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[., '][0-9]{3})+");

    /// Currencies of countries that write 12.50, never 12,50.
    private static final Set<String> POINT =
            Set.of(
                    "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "GBP", "INR", "MXN", "ILS",
                    "JPY", "CNY", "KRW", "PHP", "THB", "MYR", "KWD", "BHD", "OMR", "JOD", "IQD",
                    "LYD");

    /// Currencies without decimals, of countries that write 12.500 for twelve thousand five
    /// hundred.
    private static final Set<String> DOTS = Set.of("CLP", "PYG", "VND", "ISK");

    private static final Set<String> LAKHS = Set.of("INR", "PKR", "NPR", "LKR", "BDT");

    sealed interface Value {
        record Amount(Money money) implements Value {}

        record Unclear(MoneyProblem problem) implements Value {}
    }

    static AmountPart bare(int start, int end, String figure) {
        return new AmountPart(start, end, false, figure, null, null, null, null, false);
    }

    /// Whether it's money without any word around it that says so.
    boolean marked() {
        return currency != null
                || zeros != null
                || problem != null
                || (figure != null && MONEY_LIKE.matcher(figure).matches());
    }

    AmountPart inheriting(@Nullable Integer otherZeros, @Nullable CurrencyUnit otherCurrency) {
        return new AmountPart(
                start,
                end,
                negative,
                figure,
                words,
                zeros == null ? otherZeros : zeros,
                currency == null ? otherCurrency : currency,
                problem,
                couple);
    }

    /// `20-25'000` starts at 20,000.
    boolean shortFor(AmountPart upper) {
        return zeros == null
                && upper.zeros == null
                && upper.currency == null
                && figure != null
                && upper.figure != null
                && SHORT.matcher(figure).matches()
                && GROUPED.matcher(upper.figure).matches();
    }

    AmountPart inThousands() {
        return inheriting(3, null);
    }

    /// @param own the firm's currency, if the amount names none
    Value value(CurrencyUnit own) {
        if (problem != null) {
            return new Value.Unclear(problem);
        }
        var unit = Optional.ofNullable(currency).orElse(own);
        if (words != null) {
            return money(words.movePointRight(zeros == null ? 0 : zeros), unit);
        }
        var digits = figure == null ? "" : figure;
        boolean point = currency != null && zeros == null && POINT.contains(unit.getCode());
        if (point && Figure.hasDecimalComma(digits)) {
            return new Value.Unclear(new MoneyProblem.UnclearSeparators(digits));
        }
        return switch (Figure.read(digits, style(unit))) {
            case Figure.Unclear(var problem) -> new Value.Unclear(problem);
            case Figure.Number(var number) ->
                    money(zeros == null ? number : number.movePointRight(zeros), unit);
        };
    }

    private Figure.Style style(CurrencyUnit unit) {
        var code = unit.getCode();
        return new Figure.Style(
                zeros == null ? unit.getDecimalPlaces() : Figure.SCALED,
                POINT.contains(code) ? "," : DOTS.contains(code) ? "." : "",
                LAKHS.contains(code));
    }

    private Value money(BigDecimal number, CurrencyUnit unit) {
        if (number.compareTo(MoneyReader.TOO_LARGE) >= 0) {
            return new Value.Unclear(new MoneyProblem.TooLarge());
        }
        var exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (exact.scale() > unit.getDecimalPlaces()) {
            return new Value.Unclear(new MoneyProblem.TooManyDecimals(unit));
        }
        return new Value.Amount(Money.of(unit, negative ? exact.negate() : exact));
    }
}
