package io.baton.claim;

import java.time.LocalDate;

/// How long a claim protects.
///
/// @param days length of the protection window
/// @param through the last day, in the firm's calendar
/// @param extended whether a member extended it; nothing else changes it then
public record ClaimTerm(int days, LocalDate through, boolean extended) {
    private static final int NOTICE_DAYS = 7;

    /// @param from the day on which the client was brought
    public static ClaimTerm of(LocalDate from, int days) {
        return new ClaimTerm(days, from.plusDays(days), false);
    }

    public boolean runsOn(LocalDate day) {
        return days > 0 && !day.isAfter(through);
    }

    /// The day on which members are told that it ends: a week before, or half the window if that's
    /// less.
    public LocalDate noticeOn() {
        return through.minusDays(Math.min(NOTICE_DAYS, days / 2));
    }

    /// Another window from the end of this one, or from today if it's over.
    public ClaimTerm extended(int more, LocalDate today) {
        var from = today.isAfter(through) ? today : through;
        return new ClaimTerm(more, from.plusDays(more), true);
    }
}
