package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import java.time.YearMonth;

/// Buttons about revenue.
public final class RevenueButtons {
    public static final String SHOW = "revenue.show";
    public static final String TOTAL = "revenue.total";

    private RevenueButtons() {}

    /// Opens the form for the firm's total revenue for a month.
    public static Button total(YearMonth month) {
        return Button.plain("Enter a monthly total", TOTAL, month.toString()).openingForm();
    }

    /// Shows the figures of a partner, a period or both.
    public static Button show(String label, RevenueRef figures) {
        return Button.plain(Shorten.to(75, label), SHOW, figures.encode());
    }
}
