package io.baton.desk.revenue.past;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes and reads the fee of a past referral: `10%`, `USD 500.00`, `10% a month for 12 months, at
/// least USD 50.00, at most USD 5000.00, on payment`, `none`.
final class FeeCell {
    private static final Set<String> NONE = Set.of("none", "no fee", "no", "-", "0%", "0");

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<fee>[^;]+?)(?<monthly> (?:a|per) month(?: for (?<months>[0-9]{1,4}) months?)?)?"
                            + "(?:[,;] at least (?<floor>[^;]+?))?(?:[,;] at most (?<cap>[^;]+?))?"
                            + "(?<paid>[,;]? on payment)?");

    private FeeCell() {}

    static String written(@Nullable FeeRule rule) {
        if (rule == null) {
            return "none";
        }
        return fee(rule.fee())
                + cycle(rule.cycle())
                + limit(", at least ", rule.floor())
                + limit(", at most ", rule.cap())
                + switch (rule.due()) {
                    case WIN -> "";
                    case PAYMENT -> ", on payment";
                };
    }

    private static String fee(Fee fee) {
        return switch (fee) {
            case Fee.Percent(var rate) -> rate.toString();
            case Fee.Flat(var amount) -> DatedCells.typed(amount);
        };
    }

    private static String cycle(Cycle cycle) {
        return switch (cycle) {
            case Cycle.PerWin() -> "";
            case Cycle.PerMonth(var months) ->
                    months == null ? " a month" : " a month for %d months".formatted(months);
        };
    }

    private static String limit(String words, @Nullable Money limit) {
        return limit == null ? "" : words + DatedCells.typed(limit);
    }

    /// @param currency the default if an amount names none
    static ParseResult<PastRow.Fee> parse(String cell, CurrencyUnit currency) {
        var line = CleanText.oneLine(cell);
        if (NONE.contains(line.toLowerCase(Locale.ROOT))) {
            return ParseResult.of(new PastRow.Fee(null));
        }
        var match = SHAPE.matcher(line);
        if (!match.matches()) {
            return unclear(cell);
        }
        Cycle cycle =
                match.group("monthly") == null
                        ? new Cycle.PerWin()
                        : new Cycle.PerMonth(months(match.group("months")));
        var due = match.group("paid") == null ? FeeRule.Due.WIN : FeeRule.Due.PAYMENT;
        return fee(match.group("fee"), currency)
                .flatMap(fee ->
                        limit(match.group("floor"), currency)
                                .flatMap(floor ->
                                        limit(match.group("cap"), currency)
                                                .flatMap(cap ->
                                                        rule(cell, fee, cycle, floor, cap, due))));
    }

    private static @Nullable Integer months(@Nullable String digits) {
        return digits == null || Integer.parseInt(digits) == 0 ? null : Integer.valueOf(digits);
    }

    private static ParseResult<Fee> fee(String words, CurrencyUnit currency) {
        return PercentageParser.parse(words) instanceof ParseResult.Understood<Percentage>(var rate)
                        && !rate.isZero()
                ? ParseResult.of(new Fee.Percent(rate))
                : AmountParser.parse(words, currency)
                        .flatMap(amount ->
                                amount.isPositive()
                                        ? ParseResult.of(new Fee.Flat(amount))
                                        : unclear(words));
    }

    private record Limit(@Nullable Money amount) {}

    private static ParseResult<Limit> limit(@Nullable String words, CurrencyUnit currency) {
        return words == null
                ? ParseResult.of(new Limit(null))
                : AmountParser.parse(words, currency).map(Limit::new);
    }

    private static ParseResult<PastRow.Fee> rule(
            String cell, Fee fee, Cycle cycle, Limit floor, Limit cap, FeeRule.Due due) {
        return fit(fee, floor.amount(), cap.amount())
                ? ParseResult.of(
                        new PastRow.Fee(new FeeRule(fee, cycle, floor.amount(), cap.amount(), due)))
                : unclear(cell);
    }

    /// Only a percentage has limits: in one currency, the floor not above the cap.
    private static boolean fit(Fee fee, @Nullable Money floor, @Nullable Money cap) {
        return switch (fee) {
            case Fee.Flat _ -> floor == null && cap == null;
            case Fee.Percent _ ->
                    isPositive(floor)
                            && isPositive(cap)
                            && (floor == null
                                    || cap == null
                                    || floor.isSameCurrency(cap) && !floor.isGreaterThan(cap));
        };
    }

    private static boolean isPositive(@Nullable Money limit) {
        return limit == null || limit.isPositive();
    }

    private static <T> ParseResult<T> unclear(String cell) {
        return ParseResult.unclear(
                Quote.of(cell) + " isn't a fee. Write it like 10%, $500 or none.");
    }
}
