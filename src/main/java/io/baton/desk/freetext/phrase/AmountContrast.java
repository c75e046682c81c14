package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// An amount that replaces another one: `12k not 120k`, `not 4 but 14 thousand`.
///
/// @param amount the right one
/// @param instead the wrong one
public record AmountContrast(Estimate amount, Estimate instead) {
    private static final String SCALE =
            "(?: ?(?:k|m|grand|thousand|million|usd|eur|gbp|chf|dollars?|euros?|pounds?|[$€£])(?![\\p{L}\\p{N}])){0,4}";
    private static final String PERIOD =
            "(?: ?(?:/|an?|per|each|every) ?(?:month|mo|year|yr)(?!\\p{L})| (?:monthly|yearly|annually)(?!\\p{L}))?";
    private static final String FIGURE =
            "(?:[$€£] ?)?[0-9][0-9.,' ]{0,14}(?<![ .,])" + SCALE + PERIOD;

    private static final String NEW = "(?<![\\p{L}\\p{N}.,-])(?<new>" + FIGURE + ")";
    private static final String OLD = "(?<old>" + FIGURE + ")(?![\\p{L}\\p{N}]| \\p{L})";
    private static final String ABOUT = "(?:for |at |of |with |about |only )?";

    private static final Pattern NOT_OLD =
            Pattern.compile(
                    "(?iU)"
                            + NEW
                            + ",? (?:and )?(?:not|instead of|rather than) "
                            + ABOUT
                            + OLD
                            + "[.! ]*$");
    private static final Pattern BUT_NEW =
            Pattern.compile(
                    "(?iU)(?:not|n't(?: \\p{L}+)?) "
                            + ABOUT
                            + "(?<old>"
                            + FIGURE
                            + "),? (?:but|it's|it was|it is) "
                            + ABOUT
                            + NEW
                            + "(?! \\p{L})");

    private static final Pattern SCALED =
            Pattern.compile("(?iU).*\\d ?(?<scale>k|m|grand|thousand|million)\\b.*");
    private static final Pattern RECURRING = Pattern.compile("(?iU)" + PERIOD + "$");
    private static final Pattern MARKED = Pattern.compile("(?iU).*(?:[$€£]|\\d ?\\p{L}).*");

    /// Those that read a whole text.
    static final List<Pattern> PATTERNS = List.of(NOT_OLD, BUT_NEW);

    /// Smaller numbers without a currency or a scale count anything.
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    /// @param own the firm's currency, the default
    public static Optional<AmountContrast> in(String text, CurrencyUnit own) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return of(BUT_NEW.matcher(line), own).or(() -> of(NOT_OLD.matcher(line), own));
    }

    private static Optional<AmountContrast> of(Matcher found, CurrencyUnit own) {
        if (!found.find()) {
            return Optional.empty();
        }
        var right = found.group("new").strip();
        var wrong = found.group("old").strip();
        // `14, not 40 thousand`
        var scale = SCALED.matcher(wrong);
        var period = period(wrong);
        boolean marked = MARKED.matcher(right).matches() || MARKED.matcher(wrong).matches();
        var whole =
                scale.matches() && !MARKED.matcher(right).matches() && right.length() < 4
                        ? right + " " + scale.group("scale")
                        : right;
        // `900, not 800 a month`
        return read(period(right).isEmpty() ? whole + period : whole, own)
                .flatMap(amount ->
                        read(wrong, own).map(instead -> new AmountContrast(amount, instead)))
                .filter(each -> marked || each.isLarge());
    }

    private static String period(String amount) {
        var found = RECURRING.matcher(amount);
        return found.find() ? found.group() : "";
    }

    private boolean isLarge() {
        return amount.worth().amount().getAmount().compareTo(SMALLEST) >= 0;
    }

    private static Optional<Estimate> read(String words, CurrencyUnit own) {
        return MoneyReader.parseWhole(words, own) instanceof MoneyReading.Understood(var estimate)
                ? Optional.of(estimate)
                : Optional.empty();
    }
}
