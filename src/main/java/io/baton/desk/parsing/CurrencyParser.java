package io.baton.desk.parsing;

import io.baton.desk.text.Quote;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// Reads the code of a currency, in any case.
public final class CurrencyParser {
    private CurrencyParser() {}

    public static ParseResult<CurrencyUnit> parse(String words) {
        return find(words.strip().toUpperCase(Locale.ROOT))
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                Quote.of(words)
                                        + " isn't a currency. Use a code such as USD or EUR."));
    }

    private static Optional<CurrencyUnit> find(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code)).filter(unit -> !unit.isPseudoCurrency());
        } catch (IllegalCurrencyException e) {
            return Optional.empty();
        }
    }
}
