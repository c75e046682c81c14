package io.baton.understanding.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// A match of [AmountPatterns#AMOUNT], taken apart.
///
/// @param own decides what a shared sign such as `$` means
record AmountMatch(String text, Matcher match, CurrencyUnit own) {
    /// Longer than any amount.
    private static final int LONGEST = 40;

    /// Names whose number isn't the first group of the amount after it: `Office 365 500 €`.
    private static final Pattern PRODUCT =
            Pattern.compile("(?i)(?:office|microsoft|windows|dynamics|iso|rfc|server) $");

    private static final Pattern RUPEES = Pattern.compile("(?i)lakhs?|lacs?|crores?");

    /// Words of several currencies. Only a firm with one of them can leave out which.
    private static final Pattern SHARED =
            Pattern.compile("(?i)kr\\.?|kron(?:a|or|er|e)|dinars?|rials?|riyals?|pesos?");

    /// German: `25 TEUR`.
    private static final Pattern SCALED_UNIT = Pattern.compile("(?i)[tkm](?:[a-z]{3}|€)");

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[., '][0-9]{3})++");

    AmountPart inDigits() {
        var figure = group("figure").orElseThrow();
        int digits = match.start("figure");
        var before = currency("before");
        if (before.isEmpty() && figure.contains(" ") && productBefore(digits)) {
            var number = figure.substring(0, figure.indexOf(' '));
            return AmountPart.bare(digits, digits + number.length(), number);
        }
        var after =
                before.isPresent() && digitFollows()
                        ? Optional.<CurrencyUnit>empty()
                        : currency("after");
        boolean named = before.isPresent() || after.isPresent();
        var unit =
                before.isPresent() && after.isPresent()
                        ? CurrencyReader.find(group("before").orElseThrow(), after.get())
                                .filter(after.get()::equals)
                        : before.or(() -> after);
        boolean twoSigns = match.group("sign") != null && match.group("inner") != null;
        boolean start =
                !twoSigns
                        && (before.isPresent()
                                || match.group("before") == null
                                || shared("before"));
        int from = start ? match.start() : match.group("inner") == null ? digits : digits - 1;
        var rest = group("rest");
        var zeros = zeros(named);
        return new AmountPart(
                from,
                after.isPresent() || shared("after") ? match.end() : endOfNumber(zeros.isPresent()),
                text.charAt(from) == '-' || match.group("inner") != null,
                figure.length() > LONGEST ? "" : whole(figure),
                rest.map(each -> Figure.thousandsAnd(figure, each)).orElse(null),
                rest.isPresent() || match.group("dash") != null && zeros.isEmpty()
                        ? Integer.valueOf(0)
                        : zeros.orElse(null),
                unit.or(this::ofScale).orElse(null),
                problem(named && unit.isEmpty()),
                false);
    }

    /// @return empty for a lone `a`
    Optional<AmountPart> inWords() {
        var number = group("number").orElseThrow();
        var scale = group("scaleWord");
        var more = group("more");
        var unit = currency("unit");
        boolean article = isArticle(number);
        if (article && scale.isEmpty() && unit.isEmpty()) {
            return Optional.empty();
        }
        var last = more.isPresent() ? "more" : scale.isPresent() ? "scaleWord" : "number";
        var phrase = article ? "one" : number;
        var zeros = scale.flatMap(NumberWords::zeros);
        return NumberWords.value(
                        more.map(each -> phrase + " " + scale.orElse("") + each).orElse(phrase))
                .map(value ->
                        new AmountPart(
                                match.start(),
                                unit.isPresent() ? match.end() : match.end(last),
                                false,
                                null,
                                value,
                                more.isPresent() ? Integer.valueOf(0) : zeros.orElse(null),
                                unit.or(this::ofScale).orElse(null),
                                null,
                                number.toLowerCase(Locale.ROOT).contains("couple")));
    }

    private static boolean isArticle(String number) {
        return number.equalsIgnoreCase("a") || number.equalsIgnoreCase("an");
    }

    private Optional<String> group(String name) {
        return Optional.ofNullable(match.group(name));
    }

    private Optional<CurrencyUnit> currency(String name) {
        return group(name)
                .map(typed -> SCALED_UNIT.matcher(typed).matches() ? typed.substring(1) : typed)
                .flatMap(typed -> CurrencyReader.findInText(typed, own));
    }

    private boolean productBefore(int digits) {
        return PRODUCT.matcher(text.substring(Math.max(0, digits - 12), digits)).find();
    }

    /// `USD 500 EUR 300`: the second currency belongs to the second number.
    private boolean digitFollows() {
        int at = match.end();
        at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// A lone `m` after a space is metres, and so is `mm`, unless a currency is named.
    private Optional<Integer> zeros(boolean named) {
        return group("scale")
                .or(() ->
                        group("after")
                                .filter(word -> SCALED_UNIT.matcher(word).matches())
                                .map(word ->
                                        word.toLowerCase(Locale.ROOT).startsWith("m") ? "m" : "k"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word ->
                        named
                                || !(word.equals("mm")
                                        || word.equals("m") && match.group("gap").equals(" ")))
                .flatMap(NumberWords::zeros);
    }

    /// Lakhs and crores are rupees, unless another currency is named.
    private Optional<CurrencyUnit> ofScale() {
        return group("scale")
                .or(() -> group("scaleWord"))
                .filter(word -> RUPEES.matcher(word).matches())
                .flatMap(_ -> CurrencyReader.find("rs", own));
    }

    /// Whether this group is crowns, dinars or the like, of a country that isn't known.
    private boolean shared(String name) {
        return group(name).filter(word -> SHARED.matcher(word).matches()).isPresent()
                && currency("before").or(() -> currency("after")).isEmpty();
    }

    private @Nullable MoneyProblem problem(boolean twoCurrencies) {
        if (twoCurrencies) {
            return new MoneyProblem.TwoCurrencies();
        }
        var unit = shared("before") ? "before" : "after";
        return shared(unit) ? new MoneyProblem.UnknownCurrency(match.group(unit)) : null;
    }

    /// `5.000,-` has no decimals.
    private String whole(String figure) {
        return match.group("dash") != null && THOUSANDS.matcher(figure).matches()
                ? figure.replaceAll("[., ']", "")
                : figure;
    }

    private int endOfNumber(boolean scaled) {
        if (match.group("rest") != null) {
            return match.end("rest");
        }
        if (scaled) {
            return match.end("scale");
        }
        return match.group("dash") == null ? match.end("figure") : match.end("dash");
    }
}
