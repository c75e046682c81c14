package io.baton.understanding.reader;

import org.joda.money.CurrencyUnit;

/// Why an amount can't be read. The desk puts it into words.
public sealed interface MoneyProblem {

    /// `12.500`: thousands or decimals?
    ///
    /// @param figure the digits as typed
    record Ambiguous(String figure, String first, String second) implements MoneyProblem {}

    /// Thousands, or more decimals than the currency has.
    record AmbiguousOrTooPrecise(String figure, String thousands) implements MoneyProblem {}

    /// `12,50,000`
    record UnclearSeparators(String figure) implements MoneyProblem {}

    record TooManyDecimals(CurrencyUnit currency) implements MoneyProblem {}

    /// @see MoneyReader#TOO_LARGE
    record TooLarge() implements MoneyProblem {}

    record UnknownCurrency(String unit) implements MoneyProblem {}

    record TwoCurrencies() implements MoneyProblem {}

    /// Digits other than 0 to 9.
    record OtherDigits() implements MoneyProblem {}

    /// A price per seat, and the text doesn't say how many.
    record UnknownCount(String unit) implements MoneyProblem {}

    /// A price per hour, day, week or quarter. Only a total, or a price per month or year, can be
    /// counted.
    record Rate(String unit) implements MoneyProblem {}

    record NotAnAmount() implements MoneyProblem {}
}
