package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One number of an amount with what is written around it: `-$12.5k`, `12 500 €`, `ten grand`.
///
/// @param figure digits as typed, or null if `words` has the number
/// @param words the number, if it's written in words
/// @param zeros number of zeros that a `k` or `million` adds; null without one
/// @param currency null if none is named
/// @param couple whether it's "a couple"
record AmountPart(
        int start,
        int end,
        boolean negative,
        @Nullable String figure,
        @Nullable BigDecimal words,
        @Nullable Integer zeros,
        @Nullable CurrencyUnit currency,
        boolean twoCurrencies,
        boolean couple) {

    private static final Set<String> LAKHS = Set.of("INR", "PKR", "NPR", "LKR", "BDT");

    sealed interface Value {
        record Amount(Money money) implements Value {}

        record Unclear(MoneyProblem problem) implements Value {}
    }

    static AmountPart bare(int start, int end, String figure) {
        return new AmountPart(start, end, false, figure, null, null, null, false, false);
    }

    /// Whether it's money without any word around it that says so.
    boolean marked() {
        return currency != null || zeros != null || twoCurrencies;
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
                twoCurrencies,
                couple);
    }

    /// @param own the firm's currency, if the amount names none
    Value value(CurrencyUnit own) {
        if (twoCurrencies) {
            return new Value.Unclear(new MoneyProblem.TwoCurrencies());
        }
        var unit = Optional.ofNullable(currency).orElse(own);
        if (words != null) {
            return money(words.movePointRight(zeros == null ? 0 : zeros), unit);
        }
        int places = zeros == null ? unit.getDecimalPlaces() : Figure.SCALED;
        boolean lakhs = LAKHS.contains(unit.getCode());
        return switch (Figure.read(figure == null ? "" : figure, places, lakhs)) {
            case Figure.Unclear(var problem) -> new Value.Unclear(problem);
            case Figure.Number(var number) ->
                    money(zeros == null ? number : number.movePointRight(zeros), unit);
        };
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
