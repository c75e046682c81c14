package io.baton.understanding.reader;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// Currencies by code, sign or word, in any case: `USD`, `$`, `CA$`, `€`, `zł`, `dollars`, `quid`.
///
/// A sign shared by several currencies (`$`, `¥`, `kr`) means the firm's own currency if it uses
/// that sign. Otherwise `$` and `¥` mean US dollars and yen, and words such as `kr` and `dinars`
/// are refused.
final class CurrencyReader {
    /// Words that several currencies share, and which.
    private static final Map<String, Set<String>> SHARED =
            Map.of(
                    "KR", Set.of("SEK", "NOK", "DKK", "ISK"),
                    "DINAR", Set.of("KWD", "BHD", "JOD", "TND", "IQD", "LYD", "DZD", "RSD", "MKD"),
                    "RIAL", Set.of("OMR", "YER", "IRR", "QAR", "SAR"),
                    "RIYAL", Set.of("SAR", "QAR", "YER", "OMR"),
                    "PESO", Set.of("MXN", "CLP", "COP", "ARS", "PHP", "UYU", "DOP", "CUP"));

    /// Currencies that are written with $, though the JDK shows their code.
    private static final Set<String> DOLLAR_SIGN = Set.of("CLP", "COP", "ARS", "UYU", "DOP", "CUP");

    private static final Set<String> RUPEES = Set.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR");

    /// Codes that count as money in lower case too. `all`, `try` and `top` are codes as well.
    private static final Set<String> COMMON =
            Set.of(
                    "USD", "EUR", "GBP", "CHF", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK",
                    "INR", "JPY", "SGD", "HKD", "ZAR", "AED", "KWD", "BHD", "OMR", "JOD", "TND",
                    "KRW", "CLP", "VND");

    /// Codes that are words, which people also write in capitals.
    private static final Set<String> WORDS = Set.of("ALL", "TOP", "CUP", "PEN", "SOS", "TRY");

    /// Signs that the JDK's US locale shows as a code, and words without their plural `s`.
    private static final Map<String, String> ALSO =
            Map.ofEntries(
                    Map.entry("US$", "USD"),
                    Map.entry("S$", "SGD"),
                    Map.entry("C$", "CAD"),
                    Map.entry("AU$", "AUD"),
                    Map.entry("ZŁ", "PLN"),
                    Map.entry("KČ", "CZK"),
                    Map.entry("₺", "TRY"),
                    Map.entry("₴", "UAH"),
                    Map.entry("FR.", "CHF"),
                    Map.entry("FR", "CHF"),
                    Map.entry("SFR", "CHF"),
                    Map.entry("SWISS FRANC", "CHF"),
                    Map.entry("FRANC", "CHF"),
                    Map.entry("US DOLLAR", "USD"),
                    Map.entry("CANADIAN DOLLAR", "CAD"),
                    Map.entry("AUSTRALIAN DOLLAR", "AUD"),
                    Map.entry("EURO", "EUR"),
                    Map.entry("YEN", "JPY"),
                    Map.entry("円", "JPY"),
                    Map.entry("원", "KRW"),
                    Map.entry("DONG", "VND"),
                    Map.entry("KUWAITI DINAR", "KWD"),
                    Map.entry("BAHRAINI DINAR", "BHD"),
                    Map.entry("JORDANIAN DINAR", "JOD"),
                    Map.entry("TUNISIAN DINAR", "TND"),
                    Map.entry("OMANI RIAL", "OMR"),
                    Map.entry("CHILEAN PESO", "CLP"),
                    Map.entry("MEXICAN PESO", "MXN"),
                    Map.entry("ZLOTY", "PLN"),
                    Map.entry("ZŁOTY", "PLN"));

    private static final Map<String, String> SIGN_OF =
            Map.ofEntries(
                    Map.entry("DOLLAR", "$"),
                    Map.entry("BUCK", "$"),
                    Map.entry("POUND", "£"),
                    Map.entry("POUNDS STERLING", "£"),
                    Map.entry("POUND STERLING", "£"),
                    Map.entry("QUID", "£"),
                    Map.entry("STERLING", "£"),
                    Map.entry("KR.", "KR"),
                    Map.entry("KRONA", "KR"),
                    Map.entry("KRONOR", "KR"),
                    Map.entry("KRONER", "KR"),
                    Map.entry("KRONE", "KR"),
                    Map.entry("RS", "RS"),
                    Map.entry("RS.", "RS"),
                    Map.entry("RUPEE", "RS"),
                    Map.entry("DINAR", "DINAR"),
                    Map.entry("RIAL", "RIAL"),
                    Map.entry("RIYAL", "RIYAL"),
                    Map.entry("PESO", "PESO"));

    private static final Map<CurrencyUnit, String> SIGNS =
            CurrencyUnit.registeredCurrencies().stream()
                    .collect(toUnmodifiableMap(unit -> unit, CurrencyReader::sign));

    private static final Map<String, CurrencyUnit> BY_SIGN =
            CurrencyUnit.registeredCurrencies().stream()
                    .filter(unit -> !unit.isPseudoCurrency())
                    .collect(
                            toUnmodifiableMap(CurrencyReader::sign, unit -> unit, (one, _) -> one));

    private static final Map<String, CurrencyUnit> BY_CODE =
            CurrencyUnit.registeredCurrencies().stream()
                    .filter(unit -> !unit.isPseudoCurrency())
                    .collect(toUnmodifiableMap(CurrencyUnit::getCode, unit -> unit));

    private CurrencyReader() {}

    static Optional<CurrencyUnit> find(String typed, CurrencyUnit own) {
        var word = typed.toUpperCase(Locale.ROOT);
        var single =
                word.endsWith("S") && word.length() > 3
                        ? word.substring(0, word.length() - 1)
                        : word;
        var key = SIGN_OF.getOrDefault(word, SIGN_OF.getOrDefault(single, word));
        var shared = SHARED.get(key);
        if (shared != null) {
            return Optional.of(own).filter(unit -> shared.contains(unit.getCode()));
        }
        if (key.equals("RS")) {
            return RUPEES.contains(own.getCode()) ? Optional.of(own) : code("INR");
        }
        if (key.equals("$") && DOLLAR_SIGN.contains(own.getCode())) {
            return Optional.of(own);
        }
        if (Set.of("$", "¥", "£").contains(key)
                && SIGNS.getOrDefault(own, own.getCode()).endsWith(key)) {
            return Optional.of(own);
        }
        return Optional.ofNullable(BY_SIGN.get(key))
                .or(() -> code(ALSO.getOrDefault(key, ALSO.getOrDefault(single, key))));
    }

    /// Like [#find], for running text: a code counts only in capitals, if it's common, or if it's
    /// the firm's own.
    static Optional<CurrencyUnit> findInText(String typed, CurrencyUnit own) {
        var capitals = typed.toUpperCase(Locale.ROOT);
        boolean code = BY_CODE.containsKey(capitals);
        return !code
                        || (typed.equals(capitals) && !WORDS.contains(capitals))
                        || COMMON.contains(capitals)
                        || capitals.equals(own.getCode())
                ? find(typed, own)
                : Optional.empty();
    }

    private static Optional<CurrencyUnit> code(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static String sign(CurrencyUnit unit) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(unit.getCode()))
                .map(currency ->
                        TypedText.oneLine(currency.getSymbol(Locale.US)).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(unit.getCode());
    }
}
