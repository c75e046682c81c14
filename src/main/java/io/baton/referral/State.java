package io.baton.referral;

import io.baton.firm.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The current state of a referral.
public sealed interface State {

    record Logged() implements State {}

    /// Awaiting an answer from the other side: the partner if outbound, the firm if inbound.
    ///
    /// @param round counts the offers of this referral from 1; buttons of earlier rounds no longer
    ///   work
    /// @param reminded whether the half-time reminder has been recorded
    record Offered(int round, Instant at, Instant remindAt, Instant deadline, boolean reminded)
            implements State {

        Offered asReminded() {
            return new Offered(round, at, remindAt, deadline, true);
        }
    }

    record Accepted(Instant at) implements State {}

    /// @param fee the rate agreed with the partner on the day of the win; null if inbound or if
    ///   none was agreed
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
