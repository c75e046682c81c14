package io.baton.desk.button;

import io.baton.chat.Button;
import java.time.YearMonth;

/// Buttons about revenue.
public final class RevenueButtons {
    public static final String TOTAL = "revenue.total";

    private RevenueButtons() {}

    /// Opens the form for the firm's total revenue for a month.
    public static Button total(YearMonth month) {
        return Button.plain("Enter a monthly total", TOTAL, month.toString()).openingForm();
    }
}
