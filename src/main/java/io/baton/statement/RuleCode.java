package io.baton.statement;

import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A fee rule as a line of text: `10% per win on win max 5000.00 USD`, `flat 20.00 USD per month
/// for 12 months on payment`.
public final class RuleCode {
    private static final String AMOUNT = "([0-9.]+) ([A-Z]{3})";
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?:(?<rate>[0-9.]+)%|flat (?<flat>"
                            + AMOUNT
                            + ")) per (?<cycle>win|month)(?: for (?<months>[0-9]+) months)?"
                            + " on (?<due>win|payment)(?: min (?<min>"
                            + AMOUNT
                            + "))?(?: max (?<max>"
                            + AMOUNT
                            + "))?");

    private RuleCode() {}

    public static String write(FeeRule rule) {
        return fee(rule.fee())
                + cycle(rule.cycle())
                + due(rule.due())
                + limit(" min ", rule.floor())
                + limit(" max ", rule.cap());
    }

    /// @throws IllegalArgumentException if it isn't one
    public static FeeRule read(String code) {
        var match = FORMAT.matcher(code);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a rule: " + code);
        }
        var rate = match.group("rate");
        var flat = amount(match, "flat");
        return new FeeRule(
                flat == null ? new Fee.Percent(Percentage.of(rate)) : new Fee.Flat(flat),
                cycle(match),
                amount(match, "min"),
                amount(match, "max"),
                match.group("due").equals("win") ? FeeRule.Due.WIN : FeeRule.Due.PAYMENT);
    }

    private static String fee(Fee fee) {
        return switch (fee) {
            case Fee.Percent(var rate) -> rate.toString();
            case Fee.Flat(var amount) -> "flat " + write(amount);
        };
    }

    private static String cycle(Cycle cycle) {
        return switch (cycle) {
            case Cycle.PerWin() -> " per win";
            case Cycle.PerMonth(var months) ->
                    months == null ? " per month" : " per month for " + months + " months";
        };
    }

    private static String due(FeeRule.Due due) {
        return switch (due) {
            case WIN -> " on win";
            case PAYMENT -> " on payment";
        };
    }

    private static String limit(String word, @Nullable Money amount) {
        return amount == null ? "" : word + write(amount);
    }

    private static String write(Money amount) {
        return amount.getAmount().toPlainString() + " " + amount.getCurrencyUnit().getCode();
    }

    private static Cycle cycle(Matcher match) {
        var months = match.group("months");
        return match.group("cycle").equals("win")
                ? new Cycle.PerWin()
                : new Cycle.PerMonth(months == null ? null : Integer.valueOf(months));
    }

    private static @Nullable Money amount(Matcher match, String name) {
        var words = match.group(name);
        if (words == null) {
            return null;
        }
        var parts = words.split(" ");
        return Money.of(CurrencyUnit.of(parts[1]), new BigDecimal(parts[0]));
    }
}
