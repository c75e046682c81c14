package io.baton.draft;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What someone asked for in their own words, shown back to them and not confirmed yet.
///
/// @param shown what its author saw, as the desk writes it: the state of a step's referral on the
///   card, or where a missing part of the step was asked for; null for anything else, and in data
///   of earlier builds
/// @param version number of writes so far; 0 if never stored
public record Draft(
        Origin origin, Proposal proposal, State state, @Nullable String shown, long version) {

    /// How long its buttons work. Then it's deleted.
    public static final Duration LIFE = Duration.ofDays(1);

    /// How long a typed yes or no answers it.
    public static final Duration ANSWERED_BY_WORD = Duration.ofMinutes(10);

    /// Where it comes from.
    ///
    /// @param turn id of the turn that brought the message, and of the draft
    /// @param author the only person who can answer it
    /// @param postedDirectly whether its card is a direct message, which can be rewritten
    public record Origin(
            String turn, FirmId firm, Individual author, Instant at, boolean postedDirectly) {}

    public enum State {
        OPEN,
        /// Its buttons work. A typed yes or no doesn't answer it, because the person was asked
        /// something else since.
        OPEN_BY_BUTTON,
        /// Carried out, or on the way: after a crash, pressing again completes it.
        CONFIRMED,
        /// Like [#CONFIRMED], and the partner is asked at once.
        CONFIRMED_AND_SENT,
        /// Confirmed, but its step wasn't possible any more. It isn't taken later either.
        REFUSED,
        /// Its author corrected it. A newer draft has taken its place.
        REPLACED,
        DISCARDED
    }

    public static Draft open(Origin origin, Proposal proposal) {
        return new Draft(origin, proposal, State.OPEN, null, 0);
    }

    /// @param what see [Draft#shown()]
    public Draft showing(@Nullable String what) {
        return new Draft(origin, proposal, state, what, version);
    }

    public String id() {
        return origin.turn();
    }

    public FirmId firm() {
        return origin.firm();
    }

    public Individual author() {
        return origin.author();
    }

    public Instant createdAt() {
        return origin.at();
    }

    public Instant expiresAt() {
        return createdAt().plus(LIFE);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    /// Whether a typed yes or no answers it, if it comes soon enough.
    public boolean answeredByWord() {
        return state == State.OPEN;
    }

    public Draft withState(State next) {
        return new Draft(origin, proposal, next, shown, version);
    }

    /// The draft after one of several meanings was chosen, or after it was changed.
    public Draft withProposal(Proposal chosen) {
        return new Draft(origin, chosen, state, shown, version);
    }

    /// With a yes. The words that weren't understood are of no use any more.
    public Draft confirmed(State yes) {
        return new Draft(origin, proposal.withoutUnusedWords(), yes, shown, version);
    }

    /// With a no. What was proposed is of no use any more.
    public Draft discarded() {
        return new Draft(origin, new Proposal.Nothing(), State.DISCARDED, null, version);
    }

    /// After a correction. What was proposed is of no use any more.
    public Draft replaced() {
        return new Draft(origin, new Proposal.Nothing(), State.REPLACED, null, version);
    }

    /// The version after this write, for the next write to build on.
    public Draft written() {
        return new Draft(origin, proposal, state, shown, version + 1);
    }
}
