package io.baton.desk;

import io.baton.chat.Text;
import io.baton.firm.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How moments and days are written.
public final class Times {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private Times() {}

    /// `Tue 3 Nov, 14:02` in the firm's time zone, or in the reader's where the platform can.
    public static Text.Span moment(Instant at, Firm firm) {
        return new Text.Span.Moment(at, MOMENT.format(at.atZone(firm.zone())));
    }

    /// `Tue 3 Nov 2026`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
