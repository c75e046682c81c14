package io.baton.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/// The colors, fonts and lines of a chart.
final class Palette {
    private Palette() {}

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2A37);
    static final Color FAINT_INK = new Color(0x6B7280);
    static final Color GRID = new Color(0xE8EBEF);
    static final Color GAP = new Color(0xF3F4F6);

    /// Bars at or above the target.
    static final Color REACHED = new Color(0x0F766E);

    /// Bars below the target.
    static final Color BELOW = new Color(0x7CC4BC);

    static final Color TARGET = new Color(0xB45309);

    static final Stroke THIN = new BasicStroke(0.75f);
    static final Stroke DASHED =
            new BasicStroke(
                    1.4f,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10f,
                    new float[] {5f, 3f},
                    0f);

    /// Logical fonts exist on every machine that has at least one font.
    static Font plain(float size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
    }

    static Font bold(float size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(size);
    }
}
