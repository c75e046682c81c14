package io.baton.claim;

import io.baton.firm.FirmId;
import java.time.LocalDate;

/// Through which day a firm's members were told about claims that end.
///
/// @param version number of writes so far; 0 if never stored
public record ClaimNotices(FirmId firm, LocalDate through, long version) {

    /// Nothing before this day is told any more.
    public static ClaimNotices from(FirmId firm, LocalDate day) {
        return new ClaimNotices(firm, day.minusDays(1), 0);
    }

    public ClaimNotices through(LocalDate day) {
        return new ClaimNotices(firm, day, version);
    }

    /// Whether a claim is to be told of on this day or before, and wasn't yet.
    public boolean isDue(NeedClaim claim, LocalDate day) {
        var on = claim.term().noticeOn();
        return on.isAfter(through) && !on.isAfter(day);
    }

    /// The version after this write, for the next write to build on.
    public ClaimNotices written() {
        return new ClaimNotices(firm, through, version + 1);
    }
}
