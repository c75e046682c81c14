package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's own step that they can undo for a while.
///
/// @param turn id of the turn that took it
/// @param before what it changed; null if it logged the referral
/// @param steps length of its part of the history
public record Undoable(
        Individual by, Instant at, String turn, @Nullable Snapshot before, int steps) {

    /// What undoing a step restores.
    public record Snapshot(
            ClientNeed wanted, Parties parties, State state, List<Payment> payments) {
        public Snapshot {
            payments = List.copyOf(payments);
        }

        static Snapshot of(Referral referral) {
            return new Snapshot(
                    referral.wanted(), referral.parties(), referral.state(), referral.payments());
        }

        /// What a referral becomes if it should never have been logged.
        static Snapshot neverLogged(Referral referral) {
            return new Snapshot(
                    referral.wanted(),
                    referral.parties(),
                    new State.Withdrawn(""),
                    referral.payments());
        }
    }
}
