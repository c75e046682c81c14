package io.baton.desk.text;

import io.baton.chat.Text;
import io.baton.firm.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How moments and days are written: in the firm's time zone, or in the reader's where the platform
/// can.
///
/// @param now when it is read; what is of another year than this says its year
public record TimeFormat(Firm firm, Instant now) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT_OF_A_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /// `Tue 3 Nov, 14:02`, or `Mon 3 Nov 2025, 14:02` in another year.
    public Text.Span moment(Instant at) {
        var there = at.atZone(firm.zone());
        boolean thisYear = there.getYear() == now.atZone(firm.zone()).getYear();
        return new Text.Span.Moment(at, (thisYear ? MOMENT : MOMENT_OF_A_YEAR).format(there));
    }

    /// What is near at hand, such as a deadline: `Tue 3 Nov, 14:02`.
    public static Text.Span shortMoment(Instant at, Firm firm) {
        return new TimeFormat(firm, at).moment(at);
    }

    /// `Tue 3 Nov 2026`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
