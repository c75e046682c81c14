package io.baton.referral;

import java.time.LocalDate;

/// When the client needs it.
public sealed interface NeededBy {

    /// The last day, in the firm's time zone.
    record Date(LocalDate day) implements NeededBy {}

    /// As soon as possible.
    record Urgent() implements NeededBy {}
}
