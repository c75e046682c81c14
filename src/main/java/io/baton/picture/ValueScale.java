package io.baton.picture;

import io.baton.chat.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import org.jfree.chart.axis.NumberAxis;

/// The value axis, and the format of its figures.
record ValueScale(Chart chart) {

    NumberAxis axis() {
        var axis = new NumberAxis();
        axis.setRange(0, top());
        axis.setNumberFormatOverride(number());
        axis.setTickLabelFont(Palette.plain(10));
        axis.setTickLabelPaint(Palette.FAINT_INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /// The upper end: above both the highest bar and the target, with room for labels.
    double top() {
        var highest =
                chart.bars().stream()
                        .map(Chart.Bar::value)
                        .filter(Objects::nonNull)
                        .reduce(chart.target(), BigDecimal::max)
                        .doubleValue();
        return highest <= 0 ? 1 : highest * 1.18;
    }

    NumberFormat number() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.US);
        var suffix = chart.unit().isEmpty() ? "" : "'" + chart.unit().replace("'", "''") + "'";
        var format = new DecimalFormat("#,##0.#" + suffix, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }
}
