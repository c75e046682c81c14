package io.baton.desk.revenue.past;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WinAmountParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads what a past win brings, from the cells for the amount, for whether it recurs, and for how
/// many months.
///
/// @param amount `12,500`, or an amount of its own for each month: `$200/month`
/// @param recurring `monthly`, `yearly, 24 months`, or a second amount: `$200/month for 36 months`
/// @param months `36`, or empty
/// @param currency the default if the cells name none
record WinCells(String amount, String recurring, String months, CurrencyUnit currency) {
    private static final Pattern ONCE =
            Pattern.compile("(?:no|none|never|once|one[- ]?(?:time|off)|single|[-–0])?");

    private static final Pattern HOW_OFTEN =
            Pattern.compile(
                    "(?:(?<monthly>monthly|(?:per |a |every |/ ?)?(?:month|mo))"
                            + "|(?<yearly>yearly|annual|annually|(?:per |a |every |/ ?)?(?:year|yr)|p\\.?a\\.?))"
                            + "?[,;]?(?: ?for)? ?(?:\\(?(?<count>[0-9]{1,4}) ?(?<unit>months?|mos?|years?|yrs?)?\\)?)?");

    private static final int MONTHS_A_YEAR = 12;

    /// More than any contract runs.
    private static final int MOST_MONTHS = 1_200;

    ParseResult<WinAmount> parse() {
        var words = CleanText.oneLine(recurring).toLowerCase(Locale.ROOT);
        if (ONCE.matcher(words).matches() && months.isBlank()) {
            return WinAmountParser.parse(amount, currency);
        }
        var howOften = HOW_OFTEN.matcher(words);
        if (!howOften.matches()) {
            return joined();
        }
        return length(howOften.group("count"), howOften.group("unit"))
                .flatMap(length ->
                        AmountParser.parse(amount, currency)
                                .map(money ->
                                        WinAmount.of(
                                                worth(
                                                        money,
                                                        howOften.group("yearly") != null,
                                                        length.months()))));
    }

    /// @param months null while no end is known
    private record Length(@Nullable Integer months) {}

    private ParseResult<Length> length(@Nullable String count, @Nullable String unit) {
        var number = count != null ? count : CleanText.oneLine(months);
        if (number.isEmpty()) {
            return ParseResult.of(new Length(null));
        }
        boolean years = count != null && unit != null && unit.startsWith("y");
        return wholeNumber(number.replaceFirst("(?i) ?(?:months?|mos?)$", ""))
                .map(each -> years ? each * MONTHS_A_YEAR : each)
                .filter(each -> each >= 1 && each <= MOST_MONTHS)
                .map(each -> ParseResult.of(new Length(each)))
                .orElseGet(() ->
                        ParseResult.unclear(
                                Quote.of(number) + " isn't a number of months, such as 36."));
    }

    private static Optional<Integer> wholeNumber(String digits) {
        return digits.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    private static Worth worth(Money money, boolean yearly, @Nullable Integer months) {
        var worth = yearly ? Worth.yearly(money) : Worth.monthly(money);
        return months == null ? worth : worth.forMonths(months);
    }

    /// The second cell has an amount of its own.
    private ParseResult<WinAmount> joined() {
        return AmountParser.parseExact(recurring, currency)
                .flatMap(second -> {
                    if (!second.recurring()) {
                        return ParseResult.unclear(
                                Quote.of(recurring)
                                        + " doesn't say how often. Write monthly or yearly.");
                    }
                    return amount.isBlank()
                            ? ParseResult.of(WinAmount.of(second))
                            : AmountParser.parse(amount, currency)
                                    .flatMap(first -> both(Worth.once(first), second));
                });
    }

    private static ParseResult<WinAmount> both(Worth first, Worth second) {
        return WinAmount.both(first, second)
                .map(ParseResult::of)
                .orElseGet(
                        () -> ParseResult.unclear("The two amounts are in different currencies."));
    }
}
