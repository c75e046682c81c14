package io.baton.picture;

import io.baton.chat.Chart;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/// The value axis, and the format of its figures.
record ValueScale(Chart chart) {
    /// Room for labels beyond the highest and the lowest bar.
    private static final double ROOM = 1.18;

    NumberAxis axis() {
        var axis = new NumberAxis();
        if (chart.unit().decimals() == 0) {
            axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
        axis.setRange(bottom(), top());
        axis.setNumberFormatOverride(number());
        axis.setTickLabelFont(Palette.plain(10));
        axis.setTickLabelPaint(Palette.FAINT_INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /// The upper end: above both the highest bar and the target, with room for labels.
    double top() {
        double highest = highest();
        return highest <= 0 ? 1 : highest * ROOM;
    }

    private double highest() {
        return values().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
    }

    /// Zero, or below the lowest bar if corrections outweigh a month's wins.
    private double bottom() {
        double lowest = values().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        return lowest < 0 ? lowest - (highest() - lowest) * (ROOM - 1) : 0;
    }

    private Stream<BigDecimal> values() {
        return Stream.concat(
                chart.bars().stream().flatMap(bar -> Stream.ofNullable(bar.value())),
                Stream.ofNullable(chart.target()));
    }

    NumberFormat number() {
        return switch (chart.unit()) {
            case Chart.Unit.Percent() -> {
                var symbols = DecimalFormatSymbols.getInstance(Locale.US);
                yield new DecimalFormat("#,##0.#'%'", symbols);
            }
            case Chart.Unit.Amount _ -> new ShortAmounts(chart.unit().decimals());
        };
    }
}
