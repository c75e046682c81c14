package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Percentage;
import io.baton.referral.Worth;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads a fee: `12% on payment, at most $5,000`, `$200 per win`, `5% a month for 12 months`, `no
/// fee`. The parts after the fee can come in any order.
public final class FeeRuleParser {
    private static final String EXAMPLES =
            " Write it like 12% on payment, at most $5,000; or $20 a month for 12 months; or no fee.";

    private static final Pattern NONE = Pattern.compile("(?iU)(?:no fee|none|nothing|0 ?%)");
    private static final Pattern DUE =
            ending("(?:due )?(?:(?:up)?on|after|with) (?:each |the |every )?(payment|win)s?");
    private static final Pattern WHEN_PAID = ending("(?:due )?when(?:ever)? the client pays");
    private static final Pattern LIMIT =
            ending(
                    "(?:(?<cap>at most|capped at|cap|max(?:imum)?|up to|no more than)|at least|floor|min(?:imum)?)(?: of)? (?<amount>(?:(?!at (?:least|most)|cap|max|min|floor|up to)[^;])+)");
    private static final Pattern MONTHS =
            ending("(?:in|for|during)(?: the)?(?: first)? (\\d{1,3}) months?");
    private static final Pattern YEARS = ending("for (?:a|one|1) year");
    private static final Pattern MONTHLY =
            ending("(?:(?:/|per|a|an|each|every) ?month|monthly)(?: that the client pays)?");
    private static final Pattern RUNNING = ending("(?:for )?as long as it runs");
    private static final Pattern WHOLE =
            ending("(?:(?:per|for each|of each|of the|of every|each) win|of what the client pays)");

    private FeeRuleParser() {}

    /// @param own the firm's currency, the default if the text names none
    /// @return empty for no fee
    public static ParseResult<Optional<FeeRule>> parse(String words, CurrencyUnit own) {
        var line = CleanText.oneLine(words).replaceFirst("[.]+$", "");
        if (NONE.matcher(line).matches()) {
            return ParseResult.of(Optional.empty());
        }
        return new Reading(line, own).rule(words).map(Optional::of);
    }

    private static Pattern ending(String words) {
        return Pattern.compile("(?iU)(?<before>.*?)(?:^|\\s+|[,;]\\s*|(?=/))" + words);
    }

    /// Takes one part after the other off the end of the line.
    private static final class Reading {
        private final CurrencyUnit own;
        private String left;
        private boolean monthly;
        private @Nullable Integer months;
        private @Nullable Money floor;
        private @Nullable Money cap;
        private Due due = Due.WIN;
        private @Nullable String problem;

        Reading(String line, CurrencyUnit own) {
            left = line;
            this.own = own;
        }

        ParseResult<FeeRule> rule(String words) {
            boolean more = true;
            while (more && problem == null) {
                left = left.replaceFirst("(?iU)(?:[,;]|\\s(?:and|but))\\s*$", "").strip();
                more = takePart();
            }
            return problem == null
                    ? fee(words).flatMap(fee -> of(fee, words))
                    : ParseResult.unclear(problem);
        }

        private boolean takePart() {
            return take(WHEN_PAID, _ -> due = Due.PAYMENT)
                    || take(DUE, this::takeDue)
                    || take(MONTHS, part -> takeMonths(Integer.parseInt(part.group(2))))
                    || take(YEARS, _ -> takeMonths(12))
                    || take(RUNNING, _ -> monthly = true)
                    || take(MONTHLY, _ -> monthly = true)
                    || take(WHOLE, _ -> {})
                    || take(LIMIT, this::takeLimit);
        }

        private boolean take(Pattern part, Consumer<Matcher> then) {
            var found = part.matcher(left);
            if (!found.matches() || found.group("before").isBlank()) {
                return false;
            }
            left = found.group("before");
            then.accept(found);
            return true;
        }

        private void takeDue(Matcher part) {
            due = part.group(2).equalsIgnoreCase("win") ? Due.WIN : Due.PAYMENT;
        }

        private void takeMonths(int count) {
            monthly = true;
            months = count;
        }

        private void takeLimit(Matcher part) {
            switch (AmountParser.parse(part.group("amount").strip(), own)) {
                case ParseResult.Unclear<Money>(var why) -> problem = why;
                case ParseResult.Understood<Money>(var amount) -> {
                    if (part.group("cap") == null) {
                        floor = amount;
                    } else {
                        cap = amount;
                    }
                }
            }
        }

        private ParseResult<Fee> fee(String words) {
            if (left.contains("%") || left.toLowerCase(Locale.ROOT).contains("percent")) {
                return PercentageParser.parse(left)
                        .flatMap(rate ->
                                rate.isZero() ? unclear(words) : ParseResult.of(percent(rate)));
            }
            return switch (AmountParser.parseExact(left, own)) {
                case ParseResult.Unclear<Worth> _ -> unclear(words);
                case ParseResult.Understood<Worth>(var worth) -> flat(worth, words);
            };
        }

        private static Fee percent(Percentage rate) {
            return new Fee.Percent(rate);
        }

        private ParseResult<Fee> flat(Worth worth, String words) {
            boolean yearly = worth.frequency() == Worth.Frequency.YEARLY;
            if (yearly || !worth.amount().isPositive() || !left.matches(".*\\D.*") && !monthly) {
                return unclear(words);
            }
            if (worth.recurring()) {
                monthly = true;
                months = worth.months() == null ? months : worth.months();
            }
            return ParseResult.of(new Fee.Flat(worth.amount()));
        }

        private ParseResult<FeeRule> of(Fee fee, String words) {
            if (months != null && months == 0) {
                return unclear(words);
            }
            if (fee instanceof Fee.Flat && (floor != null || cap != null)) {
                return ParseResult.unclear(
                        "A flat fee is always the same, so it has no least or most.");
            }
            if (floor != null && cap != null && !floor.isSameCurrency(cap)) {
                return ParseResult.unclear("Write both limits in the same currency.");
            }
            if (floor != null && cap != null && floor.isGreaterThan(cap)) {
                return ParseResult.unclear("The least is more than the most. Swap them.");
            }
            if (floor != null && !floor.isPositive() || cap != null && !cap.isPositive()) {
                return ParseResult.unclear("A limit has to be more than zero.");
            }
            Cycle cycle = monthly ? new Cycle.PerMonth(months) : new Cycle.PerWin();
            return ParseResult.of(new FeeRule(fee, cycle, floor, cap, due));
        }

        private static <T> ParseResult<T> unclear(String words) {
            return ParseResult.unclear(Quote.of(words) + " isn't a fee." + EXAMPLES);
        }
    }
}
