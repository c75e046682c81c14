package io.baton.understanding.quality;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth.Frequency;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// Whether an amount's figures, currency and period are in a text. Deliberately another way than
/// that of the reader: it compares digits without their zeros at the end.
final class SaidAmount {
    private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d.,' ]*\\d)?");
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "1"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("thirteen", "13"),
                    Map.entry("fourteen", "14"),
                    Map.entry("fifteen", "15"),
                    Map.entry("sixteen", "16"),
                    Map.entry("seventeen", "17"),
                    Map.entry("eighteen", "18"),
                    Map.entry("nineteen", "19"),
                    Map.entry("twenty", "2"),
                    Map.entry("thirty", "3"),
                    Map.entry("forty", "4"),
                    Map.entry("fifty", "5"),
                    Map.entry("sixty", "6"),
                    Map.entry("seventy", "7"),
                    Map.entry("eighty", "8"),
                    Map.entry("ninety", "9"),
                    Map.entry("half", "5"),
                    Map.entry("a", "1"),
                    Map.entry("hundred", "1"),
                    Map.entry("grand", "1"));
    private static final String FIRM = "USD";
    private static final Map<String, String> CURRENCIES =
            Map.of(
                    "GBP", "£|pound|quid|sterling|gbp",
                    "EUR", "€|euro?|eur",
                    "CHF", "chf|frank|franc|fr\\.|sfr",
                    "SEK", "kr|sek|crown",
                    "NOK", "kr|nok|crown",
                    "DKK", "kr|dkk|crown",
                    "INR", "₹|rs|inr|rupee|lakh|crore",
                    "PLN", "zł|zl|pln|zloty",
                    "JPY", "¥|yen|jpy");

    private SaidAmount() {}

    static boolean isIn(String text, Estimate estimate) {
        var lower = text.toLowerCase(Locale.ROOT);
        var worth = estimate.worth();
        var upTo = estimate.upTo();
        var months = worth.months();
        return isSaid(lower, worth.amount())
                && (upTo == null || isSaid(lower, upTo))
                && isCurrencySaid(lower, worth.amount().getCurrencyUnit().getCode())
                && isPeriodSaid(lower, worth.frequency())
                && (months == null || isDurationSaid(lower, months));
    }

    /// A price per seat times the seats is said too.
    private static boolean isSaid(String text, Money money) {
        var wanted = significant(money.getAmount());
        var figures = figures(text);
        return figures.contains(wanted)
                || figures.stream()
                        .anyMatch(one ->
                                figures.stream()
                                        .anyMatch(other -> times(one, other).equals(wanted)));
    }

    private static String times(String one, String other) {
        return one.length() + other.length() > 18
                ? ""
                : significant(new BigDecimal(one).multiply(new BigDecimal(other)));
    }

    private static String significant(BigDecimal amount) {
        return trimmed(amount.toPlainString());
    }

    private static String trimmed(String digits) {
        return digits.replaceAll("\\D", "").replaceFirst("^0+", "").replaceFirst("0+$", "");
    }

    private static Set<String> figures(String text) {
        var figures = new HashSet<String>();
        // 7k5 is 7,500.
        FIGURE.matcher(text.replaceAll("(?<=\\d)k(?=\\d)", ""))
                .results()
                .map(match -> match.group())
                .forEach(figure -> {
                    figures.add(trimmed(figure));
                    // 12 500 is one figure, and 3 1200 are two.
                    List.of(figure.split(" ")).forEach(part -> figures.add(trimmed(part)));
                });
        var before = "";
        for (var word : text.split("[^a-z]+")) {
            var figure = WORDS.getOrDefault(word, "");
            figures.add(figure);
            // Twelve thousand five hundred.
            if (!figure.isEmpty() && !word.equals("hundred")) {
                figures.add(before + figure);
                before = figure;
            }
        }
        figures.remove("");
        return figures;
    }

    private static boolean isCurrencySaid(String text, String code) {
        return code.equals(FIRM)
                || text.contains(code.toLowerCase(Locale.ROOT))
                || code.endsWith("D")
                        && text.contains(code.substring(0, 2).toLowerCase(Locale.ROOT) + "$")
                || Pattern.compile(CURRENCIES.getOrDefault(code, "(?!)")).matcher(text).find();
    }

    private static boolean isPeriodSaid(String text, Frequency frequency) {
        return switch (frequency) {
            case ONCE -> true;
            case MONTHLY ->
                    text.matches(
                            "(?s).*(?:mo?nth|monat|\\bmo\\b|\\bpm\\b|p\\.m\\.|/m\\b|mth|mnd|pcm).*");
            case YEARLY ->
                    text.matches("(?s).*(?:year|annu|\\byr\\b|\\bpa\\b|p\\.a\\.|/y|retainer).*");
        };
    }

    private static boolean isDurationSaid(String text, int months) {
        var figures = figures(text);
        return figures.contains(trimmed(String.valueOf(months)))
                || months % 12 == 0
                        && text.contains("y")
                        && figures.contains(trimmed(String.valueOf(months / 12)));
    }
}
