package io.baton.referral;

import io.baton.firm.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /// @param amount as recorded, before corrections
    /// @param fee the rate agreed with the partner on the day of the win; null if inbound or if
    ///   none was agreed
    record Won(WinAmount amount, @Nullable Percentage fee, LocalDate on) implements State {

        /// The one-time amount after corrections. If all of it recurs, a correction reverses a
        /// payment and changes nothing here.
        ///
        /// @param corrections negative amounts
        public Money corrected(List<Money> corrections) {
            return amount.once() == null
                    ? amount.oneTime()
                    : corrections.stream().reduce(amount.oneTime(), Money::plus);
        }

        Won ended(LocalDate day) {
            return new Won(amount.ended(day), fee, on);
        }
    }

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
