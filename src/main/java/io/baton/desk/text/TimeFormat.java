package io.baton.desk.text;

import io.baton.chat.Text;
import io.baton.firm.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Formats times and days in the firm's time zone. Platforms that can, show the reader's own.
///
/// @param now the current time; a time in another year is shown with its year
public record TimeFormat(Firm firm, Instant now) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT_WITH_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /// `Tue 3 Nov, 14:02`, or `Mon 3 Nov 2025, 14:02` in another year.
    public Text.Span moment(Instant at) {
        var local = at.atZone(firm.zone());
        boolean thisYear = local.getYear() == now.atZone(firm.zone()).getYear();
        return new Text.Span.Moment(at, (thisYear ? MOMENT : MOMENT_WITH_YEAR).format(local));
    }

    /// Without a year, for times close to now such as a deadline: `Tue 3 Nov, 14:02`. Never after
    /// *on*: Slack shows `today` and `tomorrow`.
    public static Text.Span shortMoment(Instant at, Firm firm) {
        return new TimeFormat(firm, at).moment(at);
    }

    /// `Tue 3 Nov 2026`
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
