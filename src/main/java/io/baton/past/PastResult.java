package io.baton.past;

import io.baton.referral.WinAmount;
import java.time.LocalDate;

/// What became of a past referral.
public sealed interface PastResult {

    /// Nothing yet. It's logged, and not offered to anyone.
    record Open() implements PastResult {}

    /// @param on date of the win
    record Won(WinAmount amount, LocalDate on) implements PastResult {}

    record Lost(String reason) implements PastResult {}

    /// @param reason may be empty
    record Withdrawn(String reason) implements PastResult {}
}
