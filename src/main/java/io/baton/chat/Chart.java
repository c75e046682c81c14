package io.baton.chat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bars over time against a target line.
///
/// @param target the target line's value, in the bars' unit
/// @param unit suffix for values, e.g. `%`
/// @param altText the chart and its numbers in words, for screen readers (Slack: alt_text, 2,000
///   characters)
public record Chart(String title, List<Bar> bars, BigDecimal target, String unit, String altText) {

    /// @param value null if unknown, which is not the same as zero
    public record Bar(String label, @Nullable BigDecimal value) {}

    public Chart {
        bars = List.copyOf(bars);
    }
}
