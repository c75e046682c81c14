package io.baton.desk.parsing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.baton.desk.text.CleanText;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// Currencies by code or sign, in any case: `USD`, `$`, `CA$`, `€`, `zł`.
///
/// A sign shared by several currencies (`$`, `¥`, `kr`) means the firm's own currency if it uses
/// that sign. Otherwise `$` and `¥` mean US dollars and yen, and `kr` is refused.
final class CurrencyParser {
    private static final Set<String> CROWNS = Set.of("SEK", "NOK", "DKK", "ISK");

    /// Signs that the JDK's US locale shows as a code.
    private static final Map<String, String> ALSO =
            Map.of("US$", "USD", "S$", "SGD", "ZŁ", "PLN", "KČ", "CZK", "₺", "TRY", "₴", "UAH");

    private static final Map<String, CurrencyUnit> BY_SIGN =
            CurrencyUnit.registeredCurrencies().stream()
                    .filter(unit -> !unit.isPseudoCurrency())
                    .collect(
                            toUnmodifiableMap(CurrencyParser::sign, unit -> unit, (one, _) -> one));

    private CurrencyParser() {}

    static Optional<CurrencyUnit> find(String sign, CurrencyUnit own) {
        var key = sign.toUpperCase(Locale.ROOT);
        if (key.equals("KR")) {
            return Optional.of(own).filter(unit -> CROWNS.contains(unit.getCode()));
        }
        if (Set.of("$", "¥", "£").contains(key) && sign(own).endsWith(key)) {
            return Optional.of(own);
        }
        return Optional.ofNullable(BY_SIGN.get(key)).or(() -> byCode(ALSO.getOrDefault(key, key)));
    }

    private static Optional<CurrencyUnit> byCode(String code) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equals(code) && !unit.isPseudoCurrency())
                .findFirst();
    }

    private static String sign(CurrencyUnit unit) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(unit.getCode()))
                .map(currency ->
                        CleanText.oneLine(currency.getSymbol(Locale.US)).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(unit.getCode());
    }
}
