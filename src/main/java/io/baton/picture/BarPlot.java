package io.baton.picture;

import io.baton.chat.Chart;
import java.awt.Color;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryMarker;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/// Draws the bars and the target line, with their labels.
final class BarPlot {

    private static final String SHARE = "share";

    /// Label of an empty category at the right end, where no bar overlaps the target's label.
    private static final String MARGIN = "\u2003";

    /// Position inside the bar, where the target line can't cross the figure. Bars too low for that
    /// get it on top.
    private static final ItemLabelPosition INSIDE =
            new ItemLabelPosition(ItemLabelAnchor.INSIDE12, TextAnchor.TOP_CENTER);

    private static final ItemLabelPosition ABOVE =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);

    private static final ItemLabelPosition BELOW_ZERO =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);

    private final Chart chart;
    private final ValueScale valueScale;
    private final DefaultCategoryDataset reached = new DefaultCategoryDataset();
    private final DefaultCategoryDataset below = new DefaultCategoryDataset();
    private final CategoryPlot plot;

    private BarPlot(Chart chart) {
        this.chart = chart;
        this.valueScale = new ValueScale(chart);
        var light = bars(Palette.BELOW, Palette.INK);
        this.plot = new CategoryPlot(below, months(), valueScale.axis(), light);
        plot.setDataset(1, reached);
        plot.setRenderer(1, bars(Palette.REACHED, Palette.PAPER));
    }

    static CategoryPlot of(Chart chart) {
        var barPlot = new BarPlot(chart);
        barPlot.fill();
        barPlot.drawTarget();
        barPlot.style();
        return barPlot.plot;
    }

    private void fill() {
        for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            var key = new Month(i, bar.label());
            var value = bar.value();
            var targetReached = value != null && chart.reached(value);
            below.addValue(targetReached ? null : value, SHARE, key);
            reached.addValue(targetReached ? value : null, SHARE, key);
            if (value == null) {
                markMissing(key);
            }
        }
        if (chart.target() != null) {
            below.addValue(null, SHARE, end());
            reached.addValue(null, SHARE, end());
        }
    }

    private Month end() {
        return new Month(chart.bars().size(), MARGIN);
    }

    /// A category. Two bars may have the same label ("Nov" of two years); the position
    /// distinguishes them.
    private record Month(int position, String label) implements Comparable<Month> {
        @Override
        public int compareTo(Month other) {
            return Integer.compare(position, other.position);
        }

        @Override
        public String toString() {
            return label.replace(' ', '\n');
        }
    }

    private void markMissing(Month month) {
        var band = new CategoryMarker(month, Palette.GAP, Palette.THIN);
        band.setAlpha(1f);
        plot.addDomainMarker(band, Layer.BACKGROUND);
        var words = new CategoryTextAnnotation("no total", month, valueScale.top() * 0.03);
        words.setFont(Palette.plain(10.5f));
        words.setPaint(Palette.FAINT_INK);
        words.setRotationAngle(-Math.PI / 2);
        words.setTextAnchor(TextAnchor.CENTER_LEFT);
        words.setRotationAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(words);
    }

    private void drawTarget() {
        var target = chart.target();
        if (target == null) {
            return;
        }
        var height = target.doubleValue();
        plot.addRangeMarker(
                new ValueMarker(height, Palette.TARGET, Palette.DASHED), Layer.BACKGROUND);
        writeAtTarget("Target", height, TextAnchor.BOTTOM_CENTER);
        writeAtTarget(valueScale.number().format(target), height, TextAnchor.TOP_CENTER);
    }

    private void writeAtTarget(String words, double height, TextAnchor anchor) {
        var label = new CategoryTextAnnotation(words, end(), height);
        label.setFont(Palette.bold(10));
        label.setPaint(Palette.TARGET);
        label.setTextAnchor(anchor);
        plot.addAnnotation(label);
    }

    private void style() {
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Palette.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    private CategoryAxis months() {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(Palette.plain(10.5f));
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Palette.FAINT_INK);
        axis.setCategoryMargin(0.15);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setMaximumCategoryLabelLines(2);
        return axis;
    }

    private BarRenderer bars(Color paint, Color ink) {
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultPaint(paint);
        bars.setAutoPopulateSeriesPaint(false);
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(Palette.bold(9));
        bars.setDefaultItemLabelPaint(ink);
        bars.setDefaultPositiveItemLabelPosition(INSIDE);
        bars.setPositiveItemLabelPositionFallback(ABOVE);
        bars.setDefaultNegativeItemLabelPosition(BELOW_ZERO);
        bars.setNegativeItemLabelPositionFallback(BELOW_ZERO);
        bars.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", valueScale.number()));
        return bars;
    }
}
