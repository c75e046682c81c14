package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
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

    /// @param claimedBy the member who recorded a yes that the contact hasn't confirmed; null if
    ///   the other side accepted or confirmed it
    record Accepted(Instant at, @Nullable Individual claimedBy) implements State {
        public Accepted(Instant at) {
            this(at, null);
        }
    }

    /// @param amount what counts: restatements and corrections replace it
    /// @param fee what one side owes the other for it; null if nothing was agreed
    /// @param reportedBy the partner's person who reported it; null if the firm did, or confirmed
    ///   it
    record Won(
            WinAmount amount, @Nullable FeeRule fee, LocalDate on, @Nullable Individual reportedBy)
            implements State {
        public Won(WinAmount amount, @Nullable FeeRule fee, LocalDate on) {
            this(amount, fee, on, null);
        }

        Won reported(@Nullable Individual by) {
            return new Won(amount, fee, on, by);
        }

        Won withFee(@Nullable FeeRule rule) {
            return new Won(amount, rule, on, reportedBy);
        }

        Won repriced(PriceChange change) {
            return new Won(amount.repriced(change), fee, on, reportedBy);
        }

        Won ended(LocalDate day) {
            return new Won(amount.ended(day), fee, on, reportedBy);
        }
    }

    /// @param reportedBy as in [Won]
    record Lost(String reason, @Nullable Individual reportedBy) implements State {
        public Lost(String reason) {
            this(reason, null);
        }
    }

    record Withdrawn(String reason) implements State {}

    /// Who reported a result for the partner that the firm hasn't confirmed; null if there's none.
    default @Nullable Individual reportedBy() {
        return null;
    }

    /// The member who recorded a yes that the contact hasn't confirmed; null if there's none.
    default @Nullable Individual claimedBy() {
        return null;
    }

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
