package io.baton.draft;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// What someone asked for in their own words, shown back to them and not confirmed yet.
///
/// @param id derived from the turn that brought the message
/// @param author the only person who can answer it
/// @param version number of writes so far; 0 if never stored
public record Draft(
        String id,
        FirmId firm,
        Individual author,
        Instant createdAt,
        Proposal proposal,
        State state,
        long version) {

    /// How long its buttons work.
    public static final Duration LIFE = Duration.ofDays(1);

    /// How long a typed yes or no answers it.
    public static final Duration ANSWERED_BY_WORD = Duration.ofMinutes(10);

    public enum State {
        OPEN,
        /// Carried out, or on the way: after a crash, pressing again completes it.
        CONFIRMED,
        /// Like [#CONFIRMED], and the partner is asked at once.
        CONFIRMED_AND_SENT,
        DISCARDED
    }

    public static Draft open(
            String turn, FirmId firm, Individual author, Instant now, Proposal proposal) {
        return new Draft(turn, firm, author, now, proposal, State.OPEN, 0);
    }

    public Instant expiresAt() {
        return createdAt.plus(LIFE);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Draft withState(State next) {
        return new Draft(id, firm, author, createdAt, proposal, next, version);
    }

    /// The draft after one of several meanings was chosen.
    public Draft withProposal(Proposal chosen) {
        return new Draft(id, firm, author, createdAt, chosen, state, version);
    }

    /// The version after this write, for the next write to build on.
    public Draft written() {
        return new Draft(id, firm, author, createdAt, proposal, state, version + 1);
    }
}
