package io.baton.store;

import io.baton.firm.FirmId;

/// How far jobs that go through all of a firm's referrals have come, so that a start doesn't go
/// through them again.
public interface SweepMarks {

    /// The referral up to which the job is done.
    ///
    /// @param sweep the job, and the number of its way to work: another one begins anew
    /// @return its number; 0 if the job never ran
    int through(FirmId firm, String sweep);

    /// Moves the mark forward. Of several instances, the one that came farther wins.
    void reached(FirmId firm, String sweep, int number);
}
