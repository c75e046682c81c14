package io.baton.chat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bars over time against a target line.
///
/// @param target the height of the line, in the bars' unit
/// @param unit written behind a value, e.g. `%`
/// @param altText what the chart says, with its numbers, for those who do not see it (Slack:
///   alt_text, 2,000 characters)
public record Chart(String title, List<Bar> bars, BigDecimal target, String unit, String altText) {

    /// @param value null where nothing is known, which is not the same as zero
    public record Bar(String label, @Nullable BigDecimal value) {}

    public Chart {
        bars = List.copyOf(bars);
    }
}
