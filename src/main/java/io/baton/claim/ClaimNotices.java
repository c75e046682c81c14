package io.baton.claim;

import io.baton.firm.FirmId;
import java.time.LocalDate;
import java.util.List;

/// Through which day a firm's members were told about claims that end.
///
/// @param version number of writes so far; 0 if never stored
public record ClaimNotices(FirmId firm, LocalDate through, long version) {
    private static final int MOST_DAYS = 30;

    /// Nothing before this day is told any more.
    public static ClaimNotices from(FirmId firm, LocalDate day) {
        return new ClaimNotices(firm, day.minusDays(1), 0);
    }

    public ClaimNotices through(LocalDate day) {
        return new ClaimNotices(firm, day, version);
    }

    /// The days whose notices are due, through this one. After a long pause only the latest: what
    /// ended long ago is no news.
    public List<LocalDate> dueThrough(LocalDate day) {
        var longAgo = day.minusDays(MOST_DAYS);
        var from = longAgo.isAfter(through) ? longAgo : through;
        return from.plusDays(1).datesUntil(day.plusDays(1)).toList();
    }

    /// The version after this write, for the next write to build on.
    public ClaimNotices written() {
        return new ClaimNotices(firm, through, version + 1);
    }
}
