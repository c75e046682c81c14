package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.Word;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

    /// What it was won for, and on which day: the firm and the partner agree about both.
    record Figure(WinAmount amount, LocalDate on) {

        /// The first day on which something else counts than by another figure; empty if they bring
        /// the same.
        Optional<LocalDate> firstDifference(Figure other) {
            return on.equals(other.on)
                    ? amount.firstDifference(other.amount, on)
                    : Optional.of(on.isBefore(other.on) ? on : other.on);
        }
    }

    /// @param amount what counts: restatements and corrections replace it
    /// @param fee what one side owes the other for it; null if nothing was agreed
    /// @param agreement what the firm and the partner say about the figure
    record Won(WinAmount amount, @Nullable FeeRule fee, LocalDate on, Agreement<Figure> agreement)
            implements State {
        public Won(WinAmount amount, @Nullable FeeRule fee, LocalDate on) {
            this(amount, fee, on, new Agreement.Taken<>());
        }

        /// The figure that counts.
        public Figure figure() {
            return new Figure(amount, on);
        }

        /// The first day on which what counts isn't confirmed by the firm; empty if all of it is.
        public Optional<LocalDate> unconfirmedFrom() {
            return agreement instanceof Agreement.Differing<Figure>(var ours, var theirs, _)
                    ? ours.figure().firstDifference(theirs.figure())
                    : Optional.of(on).filter(_ -> asks(Side.FIRM));
        }

        Won withFee(@Nullable FeeRule rule) {
            return new Won(amount, rule, on, agreement);
        }

        @Override
        public @Nullable Individual reportedBy() {
            return agreement.unanswered(Side.PARTNER).map(Word::by).orElse(null);
        }

        @Override
        public boolean asks(Side side) {
            return agreement.waitsFor(side);
        }
    }

    /// @param reportedBy the partner's person who reported it; null if the firm did, or confirmed
    ///   it
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

    /// Whether this side is asked whether the result is right.
    default boolean asks(Side side) {
        return side == Side.FIRM && reportedBy() != null;
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
