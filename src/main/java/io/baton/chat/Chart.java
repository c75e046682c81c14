package io.baton.chat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bars over time, maybe against a target line.
///
/// @param target the target line's value, in the bars' unit; null without a target
/// @param altText the chart and its numbers in words, for screen readers (Slack: alt_text, 2,000
///   characters)
public record Chart(
        String title, List<Bar> bars, @Nullable BigDecimal target, Unit unit, String altText) {

    /// @param value null if unknown, which is not the same as zero
    public record Bar(String label, @Nullable BigDecimal value) {}

    /// What the bars measure.
    public sealed interface Unit {
        String PERCENT = "%";

        /// `12.4%`
        record Percent() implements Unit {}

        /// An amount of money. All bars have the same currency.
        ///
        /// @param currency ISO 4217
        record Amount(String currency) implements Unit {}

        /// The unit with this notation.
        static Unit of(String notation) {
            return notation.equals(PERCENT) ? new Percent() : new Amount(notation);
        }

        /// `%`, or the currency's code.
        default String notation() {
            return switch (this) {
                case Percent() -> PERCENT;
                case Amount(var currency) -> currency;
            };
        }

        /// How many decimals a value has at most.
        default int decimals() {
            return switch (this) {
                case Percent() -> 1;
                case Amount(var currency) -> MoneyFormat.decimals(currency);
            };
        }

        /// A value in full: `12.4%`, `$12,500`.
        default String format(BigDecimal value) {
            return switch (this) {
                case Percent() ->
                        (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
                                        .toPlainString()
                                + PERCENT;
                case Amount(var currency) -> MoneyFormat.format(value, currency);
            };
        }
    }

    public Chart {
        bars = List.copyOf(bars);
    }

    /// Whether a value reaches the target. Without a target, none does.
    public boolean reached(BigDecimal value) {
        return target != null && value.compareTo(target) >= 0;
    }
}
