package io.baton.desk.revenue.past;

import io.baton.desk.file.ColumnNames;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.CurrencyParser;
import io.baton.desk.parsing.ParseResult;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The currency that a column's header names: `Total (EUR)`, `Amount in €`.
final class ColumnCurrency {
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");
    private static final Pattern SYMBOL = Pattern.compile("\\p{Sc}");

    private ColumnCurrency() {}

    /// @param own the firm's currency, if the header names none
    static <C> CurrencyUnit of(ColumnNames<C> columns, C column, CurrencyUnit own) {
        return columns.headers(column).stream()
                .flatMap(header -> inHeader(header, own).stream())
                .findFirst()
                .orElse(own);
    }

    private static Optional<CurrencyUnit> inHeader(String header, CurrencyUnit own) {
        return CODE.matcher(header)
                .results()
                .flatMap(code ->
                        CurrencyParser.parse(code.group())
                                        instanceof
                                        ParseResult.Understood<CurrencyUnit>(var currency)
                                ? Optional.of(currency).stream()
                                : Optional.<CurrencyUnit>empty().stream())
                .findFirst()
                .or(() ->
                        SYMBOL.matcher(header)
                                .results()
                                .flatMap(symbol -> ofSymbol(symbol.group(), own).stream())
                                .findFirst());
    }

    private static Optional<CurrencyUnit> ofSymbol(String symbol, CurrencyUnit own) {
        return AmountParser.parse(symbol + "1", own)
                        instanceof ParseResult.Understood<Money>(var money)
                ? Optional.of(money.getCurrencyUnit())
                : Optional.empty();
    }
}
