package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Money as people write it: `$12k`, `12,500`, `€3.5k`, `1.2m`, `-$500`, `USD 12 500`, `12.500,00
/// €`.
///
/// Totals and fees depend on these amounts, so an ambiguous one is refused, with both readings. See
/// [DecimalParser] for digits, dots and commas, and [CurrencyParser] for currency signs.
public final class AmountParser {
    /// Far above any consultancy's revenue, and sums of cents below it still fit into 64 bits.
    private static final BigDecimal TOO_LARGE = new BigDecimal("1000000000000");

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<sign>[-+]?) ?(?<before>(?:[^-+0-9.,']+?\\.?)?) ?(?<inner>[-+]?) ?"
                            + "(?<figure>[0-9](?:[0-9.,' ]*[0-9])?) ?(?<after>[^-+0-9.,']*)");
    private static final Pattern SCALED = Pattern.compile("(?<scale>[kKmM])(?: ?(?<unit>.+))?");

    private AmountParser() {}

    /// @param own the firm's currency, the default if the text names none
    public static ParseResult<Money> parse(String words, CurrencyUnit own) {
        var line = CleanText.oneLine(words).replace('−', '-').replace('’', '\'');
        if (line.chars().anyMatch(c -> c > 127 && Character.isDigit(c))) {
            return ParseResult.unclear("Write the amount with the digits 0 to 9.");
        }
        var shape = SHAPE.matcher(line);
        if (line.length() > 40 || !shape.matches() || twoSigns(shape)) {
            return notAnAmount(words);
        }
        var tail = Tail.of(shape.group("after"), own);
        return currency(shape.group("before"), tail.unit(), own)
                .map(found -> figure(shape, tail, found, words))
                .orElseGet(() -> noCurrency(words, shape.group("before"), tail.unit(), own));
    }

    /// The text after the number: `k`, `€`, `k EUR`.
    private record Tail(@Nullable Character scale, String unit) {

        /// Accepts a scale only before a known currency, so that the k of `kr` isn't a thousand.
        static Tail of(String words, CurrencyUnit own) {
            var scaled = SCALED.matcher(words);
            if (!scaled.matches()) {
                return new Tail(null, words);
            }
            var unit = Optional.ofNullable(scaled.group("unit")).orElse("");
            return unit.isEmpty() || CurrencyParser.find(unit, own).isPresent()
                    ? new Tail(scaled.group("scale").toLowerCase(Locale.ROOT).charAt(0), unit)
                    : new Tail(null, words);
        }

        BigDecimal scaled(BigDecimal figure) {
            return scale == null ? figure : figure.movePointRight(scale == 'k' ? 3 : 6);
        }
    }

    private static boolean twoSigns(Matcher shape) {
        return !shape.group("sign").isEmpty() && !shape.group("inner").isEmpty();
    }

    private static ParseResult<Money> figure(
            Matcher shape, Tail tail, CurrencyUnit currency, String words) {
        var places = tail.scale() == null ? currency.getDecimalPlaces() : DecimalParser.SCALED;
        return DecimalParser.parse(shape.group("figure"), places)
                .flatMap(figure -> money(tail.scaled(figure), minus(shape), currency, words));
    }

    private static boolean minus(Matcher shape) {
        return (shape.group("sign") + shape.group("inner")).equals("-");
    }

    private static ParseResult<Money> money(
            BigDecimal figure, boolean minus, CurrencyUnit currency, String words) {
        if (figure.compareTo(TOO_LARGE) >= 0) {
            return ParseResult.unclear(
                    "%s is too large. Amounts end below %,d."
                            .formatted(Quote.of(words), TOO_LARGE.toBigInteger()));
        }
        var exact = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        if (exact.scale() > currency.getDecimalPlaces()) {
            return ParseResult.unclear(
                    "%s has too many decimals for %s. Round it."
                            .formatted(Quote.of(words), currency.getCode()));
        }
        return ParseResult.of(Money.of(currency, minus ? exact.negate() : exact));
    }

    private static Optional<CurrencyUnit> currency(String before, String after, CurrencyUnit own) {
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.of(own);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return CurrencyParser.find(before + after, own);
        }
        // `$12,500 CAD`: the code decides which dollars.
        return CurrencyParser.find(after, own)
                .flatMap(exact -> CurrencyParser.find(before, exact).filter(exact::equals));
    }

    private static ParseResult<Money> noCurrency(
            String words, String before, String after, CurrencyUnit own) {
        if (!before.isEmpty() && !after.isEmpty()) {
            if (CurrencyParser.find(before, own).isEmpty()
                    || CurrencyParser.find(after, own).isEmpty()) {
                return notAnAmount(words);
            }
            return ParseResult.unclear(Quote.of(words) + " names two currencies. Use one.");
        }
        var unit = before + after;
        return unit.codePoints().count() > 4
                ? notAnAmount(words)
                : ParseResult.unclear(
                        "I don't know the currency %s. Use a code such as USD or EUR."
                                .formatted(Quote.of(unit)));
    }

    private static ParseResult<Money> notAnAmount(String words) {
        var problem =
                words.isBlank() ? "The amount is missing." : Quote.of(words) + " isn't an amount.";
        return ParseResult.unclear(problem + " Write it like $12,500, 12500, €3.5k or 1.2m.");
    }
}
