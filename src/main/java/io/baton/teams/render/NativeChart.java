package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Chart;
import io.baton.chat.Text;
import io.baton.door.TextShortener;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A chart drawn by Teams. Teams' charts have no target line and no alternative text, so a target
/// is in the title and the bars' colors, and the text is below the chart.
final class NativeChart {
    private static final String REACHED = "good";
    private static final String BELOW = "categoricalBlue";

    private NativeChart() {}

    /// @param image URL of an image for clients that don't draw charts
    static Stream<ObjectNode> of(Chart chart, @Nullable URI image) {
        var description =
                CardElements.text(Text.of(chart.altText()), TeamsLimits.FACT, CardElements::small);
        var fallback = image == null ? named(chart) : image(chart, image);
        if (flat(chart)) {
            return Stream.of(fallback, description);
        }
        var drawn = CardElements.element("Chart.VerticalBar").put("title", title(chart));
        drawn.put("showBarValues", true);
        drawn.set("data", CardElements.array(bars(chart)));
        drawn.set("fallback", fallback);
        return Stream.of(drawn, description);
    }

    /// Whether no bar is above zero. Clients would draw an axis in thousandths.
    private static boolean flat(Chart chart) {
        return chart.bars().stream()
                .map(Chart.Bar::value)
                .noneMatch(value -> value != null && value.signum() > 0);
    }

    private static ObjectNode named(Chart chart) {
        return CardElements.text(
                Text.empty().strong(title(chart)), TeamsLimits.TITLE, UnaryOperator.identity());
    }

    private static ObjectNode image(Chart chart, URI image) {
        return CardElements.element("Image")
                .put("url", image.toASCIIString())
                .put(
                        "altText",
                        TextShortener.singleLine(
                                chart.altText(), TeamsLimits.ALT_TEXT, title(chart)))
                .put("size", "Stretch");
    }

    private static String title(Chart chart) {
        var target = chart.target();
        if (target == null) {
            return TextShortener.singleLine(chart.title(), TeamsLimits.TITLE, "Chart");
        }
        var named = " (target: " + chart.unit().format(target) + ")";
        var room = TeamsLimits.TITLE - named.length();
        return TextShortener.singleLine(chart.title(), room, "Chart") + named;
    }

    /// Leaves out months without data: a zero bar would mean something else.
    private static List<ObjectNode> bars(Chart chart) {
        return chart.bars().stream()
                .filter(bar -> bar.value() != null)
                .limit(TeamsLimits.BARS)
                .map(bar -> bar(bar, chart))
                .toList();
    }

    private static ObjectNode bar(Chart.Bar bar, Chart chart) {
        var value = Objects.requireNonNull(bar.value());
        return CardElements.object()
                .put("x", TextShortener.singleLine(bar.label(), TeamsLimits.BAR_LABEL, "?"))
                .put("y", value.setScale(chart.unit().decimals(), RoundingMode.HALF_EVEN))
                .put("color", chart.reached(value) ? REACHED : BELOW);
    }
}
