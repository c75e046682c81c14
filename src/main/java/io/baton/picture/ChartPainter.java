package io.baton.picture;

import io.baton.chat.Chart;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws a chart as a PNG of 1200 by 600 pixels: twice the display size, so that it's sharp on
/// high-density screens. Needs no display, but at least one font on the machine.
public final class ChartPainter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 600;

    private static final int DENSITY = 2;
    private static final Map<RenderingHints.Key, Object> HINTS =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING,
                    RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_TEXT_ANTIALIASING,
                    RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    private static final Logger LOG = LoggerFactory.getLogger(ChartPainter.class);

    /// @return a PNG file, about 20 to 50 KB; empty if this machine can't draw, for example a
    ///   container image without fonts. Send the figures as text then.
    public Optional<byte[]> png(Chart chart) {
        try {
            return Optional.of(drawn(chart));
        } catch (RuntimeException | LinkageError | InternalError e) {
            LOG.warn("Can't draw a chart. Check that at least one font is installed.", e);
            return Optional.empty();
        }
    }

    private static byte[] drawn(Chart chart) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            draw(chart, canvas);
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    private static void draw(Chart chart, Graphics2D canvas) {
        canvas.setRenderingHints(HINTS);
        canvas.scale(DENSITY, DENSITY);
        var drawing = new JFreeChart(null, null, BarPlot.of(chart), false);
        drawing.setBackgroundPaint(Palette.PAPER);
        drawing.setPadding(new RectangleInsets(12, 14, 10, 14));
        drawing.setTitle(title(chart));
        drawing.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH / DENSITY, HEIGHT / DENSITY));
    }

    private static TextTitle title(Chart chart) {
        var title = new TextTitle(chart.title(), Palette.bold(15));
        title.setPaint(Palette.INK);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(0, 2, 12, 0);
        return title;
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
