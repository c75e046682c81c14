package io.baton.desk.refer.log;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Words that end in an amount.
///
/// A figure is an amount where it is marked as money, so that `20 seats` and `ISO 27001` stay a
/// need: by a sign, or by a currency's code in capitals. In small letters only the firm's own code
/// and the most usual ones are taken for money, for `all`, `try` and `top` are codes too.
///
/// @param amount as it is written
record TrailingAmount(String before, String amount) {
    private static final Set<String> USUAL = Set.of("USD", "EUR", "GBP", "CHF");
    private static final String FIGURE = "-?\\d[\\d.,']*[km]?";
    private static final Pattern SHAPE =
            Pattern.compile(
                    ("(?is)(?<before>.*?)\\s(?:for\\s+)?(?<amount>"
                                    + "-?(?:[$€£¥]\\s?|(?<code>[a-z]{3})\\s?)FIGURE"
                                    + "|(?<sign>-?[$€£¥])?FIGURE\\s?(?:[€£$]|(?<behind>[a-z]{3})))")
                            .replace("FIGURE", FIGURE));
    private static final Pattern BARE =
            Pattern.compile("(?is)(?<before>.+?)\\s(?<amount>" + FIGURE + ")");

    /// An amount that is marked as one.
    static Optional<TrailingAmount> withCurrency(String words, CurrencyUnit own) {
        var shape = SHAPE.matcher(words);
        return shape.matches()
                        && known(shape.group("code"), own)
                        && known(shape.group("behind"), own)
                ? Optional.of(of(shape.group("before"), shape.group("amount")))
                : Optional.empty();
    }

    /// A figure alone, for where nothing but an amount can stand.
    static Optional<TrailingAmount> plainNumber(String words) {
        var shape = BARE.matcher(words);
        return shape.matches()
                ? Optional.of(of(shape.group("before"), shape.group("amount")))
                : Optional.empty();
    }

    private static TrailingAmount of(String before, String amount) {
        return new TrailingAmount(before.strip(), amount);
    }

    private static boolean known(@Nullable String code, CurrencyUnit own) {
        if (code == null) {
            return true;
        }
        var capitals = code.toUpperCase(java.util.Locale.ROOT);
        var sure = capitals.equals(own.getCode()) || USUAL.contains(capitals);
        return sure
                || (code.equals(capitals)
                        && CurrencyUnit.registeredCurrencies().stream()
                                .filter(unit -> !unit.isPseudoCurrency())
                                .anyMatch(unit -> unit.getCode().equals(code)));
    }
}
