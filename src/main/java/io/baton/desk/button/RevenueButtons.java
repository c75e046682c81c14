package io.baton.desk.button;

import io.baton.chat.Button;
import java.time.YearMonth;

/// The buttons about revenue.
public final class RevenueButtons {
    public static final String TOTAL = "revenue.total";

    private RevenueButtons() {}

    /// Opens the form for the firm's whole revenue of a month.
    public static Button total(YearMonth month) {
        return Button.plain("Enter a month's total", TOTAL, month.toString()).openingForm();
    }
}
