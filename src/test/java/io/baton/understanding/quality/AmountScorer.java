package io.baton.understanding.quality;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Slots;
import io.baton.understanding.quality.Tally.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Compares the amount that was read with the label.
final class AmountScorer {
    private static final Map<String, String> COUNTS =
            Map.of(
                    "2",
                    "two|both",
                    "3",
                    "three",
                    "4",
                    "four",
                    "5",
                    "five",
                    "6",
                    "six",
                    "7",
                    "seven",
                    "8",
                    "eight",
                    "9",
                    "nine",
                    "11",
                    "eleven",
                    "12",
                    "twelve");

    private AmountScorer() {}

    /// Of several amounts that belong, any one is right.
    static Outcome of(LabelledMessage message, Slots slots) {
        var amount = slots.amount();
        return Scorer.outcome(
                message,
                message.values("amount").isEmpty() ? "amounts" : "amount",
                amount,
                label -> amount != null && same(message, label, amount.value()));
    }

    private static boolean same(LabelledMessage message, JsonNode label, Estimate estimate) {
        var worth = estimate.worth();
        return any(
                        label.path("value"),
                        each -> {
                            var value = new BigDecimal(each.asString());
                            var total = worth.amount().getAmount();
                            return value.compareTo(total) == 0
                                    || label.has("per") && isTotal(message, value, total);
                        })
                && any(
                        label.path("currency"),
                        each -> each.asString().equals(worth.amount().getCurrencyUnit().getCode()))
                && (label.path("period").isMissingNode()
                        || any(
                                label.path("period"),
                                each -> each.asString().equals(period(worth))));
    }

    /// Labels have the price of one; Baton stores the total if the message says how many.
    private static boolean isTotal(LabelledMessage message, BigDecimal price, BigDecimal total) {
        var count = total.divideAndRemainder(price);
        var times = count[0].toBigInteger().toString();
        var said = Pattern.quote(times) + "|" + COUNTS.getOrDefault(times, Pattern.quote(times));
        return count[1].signum() == 0
                && Pattern.compile("(?i)(?:(?<![\\d\\p{L}])|x)(?:" + said + ")(?![\\d\\p{L}])")
                        .matcher(message.text())
                        .find();
    }

    private static boolean any(JsonNode value, Predicate<JsonNode> test) {
        return LabelledMessage.alternatives(value).stream().anyMatch(test);
    }

    private static String period(Worth worth) {
        return switch (worth.frequency()) {
            case ONCE -> "once";
            case MONTHLY -> "month";
            case YEARLY -> "year";
        };
    }
}
