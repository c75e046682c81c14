package io.baton.desk.refer.log;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Text that ends in an amount.
///
/// A number counts as an amount only if it's marked as money, so `20 seats` and `ISO 27001` stay
/// part of the need. The mark is a currency sign or a currency code in capitals. In lower case only
/// the firm's own code and the most common ones count, because `all`, `try` and `top` are codes
/// too.
///
/// @param before the text before the amount
/// @param amount the amount as typed
record TrailingAmount(String before, String amount) {
    private static final Set<String> COMMON = Set.of("USD", "EUR", "GBP", "CHF");
    private static final String NUMBER = "-?\\d[\\d.,']*[km]?";
    private static final Pattern SHAPE =
            Pattern.compile(
                    ("(?is)(?<before>.*?)\\s(?:for\\s+)?(?<amount>"
                                    + "-?(?:[$€£¥]\\s?|(?<code>[a-z]{3})\\s?)NUMBER"
                                    + "|(?<sign>-?[$€£¥])?NUMBER\\s?(?:[€£$]|(?<behind>[a-z]{3})))")
                            .replace("NUMBER", NUMBER));
    private static final Pattern BARE =
            Pattern.compile("(?is)(?<before>.+?)\\s(?<amount>" + NUMBER + ")");

    /// Finds an amount marked with a currency.
    static Optional<TrailingAmount> withCurrency(String words, CurrencyUnit own) {
        var shape = SHAPE.matcher(words);
        return shape.matches()
                        && isCurrency(shape.group("code"), own)
                        && isCurrency(shape.group("behind"), own)
                ? Optional.of(of(shape.group("before"), shape.group("amount")))
                : Optional.empty();
    }

    /// Finds a bare number, for places where only an amount can follow.
    static Optional<TrailingAmount> plainNumber(String words) {
        var shape = BARE.matcher(words);
        return shape.matches()
                ? Optional.of(of(shape.group("before"), shape.group("amount")))
                : Optional.empty();
    }

    private static TrailingAmount of(String before, String amount) {
        return new TrailingAmount(before.strip(), amount);
    }

    private static boolean isCurrency(@Nullable String code, CurrencyUnit own) {
        if (code == null) {
            return true;
        }
        var capitals = code.toUpperCase(java.util.Locale.ROOT);
        var common = capitals.equals(own.getCode()) || COMMON.contains(capitals);
        return common
                || (code.equals(capitals)
                        && CurrencyUnit.registeredCurrencies().stream()
                                .filter(unit -> !unit.isPseudoCurrency())
                                .anyMatch(unit -> unit.getCode().equals(code)));
    }
}
