package io.baton.referral;

import io.baton.firm.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Where a referral stands.
public sealed interface State {

    record Logged() implements State {}

    /// Waiting for the other side: the partner for an outbound referral, the firm for an inbound.
    ///
    /// @param round counts the offers of this referral from 1; a button of an earlier one is spent
    /// @param reminded whether the half-time reminder is behind us
    record Offered(int round, Instant at, Instant remindAt, Instant deadline, boolean reminded)
            implements State {}

    record Accepted(Instant at) implements State {}

    /// @param fee the rate agreed with the partner on the day of the win; null for an inbound
    ///   referral, and where none was agreed
    record Won(Money amount, @Nullable Percentage fee, LocalDate on) implements State {}

    record Lost(String reason) implements State {}

    record Withdrawn(String reason) implements State {}

    default Stage stage() {
        return switch (this) {
            case Logged _ -> Stage.LOGGED;
            case Offered _ -> Stage.OFFERED;
            case Accepted _ -> Stage.ACCEPTED;
            case Won _ -> Stage.WON;
            case Lost _ -> Stage.LOST;
            case Withdrawn _ -> Stage.WITHDRAWN;
        };
    }
}
