package io.baton.desk.text;

import io.baton.chat.Text;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Formats fee rules: `10% of what the client pays, at most $5,000, due when the client pays`.
public final class FeeText {
    private FeeText() {}

    /// Without a full stop.
    public static Text of(FeeRule rule) {
        return fee(rule.fee())
                .plain(basis(rule))
                .and(limit(", at least ", rule.floor()))
                .and(limit(", at most ", rule.cap()))
                .plain(due(rule));
    }

    private static Text fee(Fee fee) {
        return switch (fee) {
            case Fee.Percent(var rate) -> Text.of(rate.toString());
            case Fee.Flat(var amount) -> Text.empty().and(Spans.of(amount));
        };
    }

    private static String basis(FeeRule rule) {
        boolean flat = rule.fee() instanceof Fee.Flat;
        return switch (rule.cycle()) {
            case Cycle.PerWin() -> flat ? " for each win" : " of what the client pays";
            case Cycle.PerMonth(var months) ->
                    (flat
                                    ? " for each month that the client pays"
                                    : " of what the client pays a month")
                            + length(months);
        };
    }

    private static String length(@Nullable Integer months) {
        if (months == null) {
            return ", as long as it runs";
        }
        return months == 1 ? ", in the first month" : ", in the first %d months".formatted(months);
    }

    private static Text limit(String words, @Nullable Money amount) {
        return amount == null ? Text.empty() : Text.of(words).and(Spans.of(amount));
    }

    private static String due(FeeRule rule) {
        return switch (rule.due()) {
            case WIN -> "";
            case PAYMENT -> ", due when the client pays";
        };
    }
}
