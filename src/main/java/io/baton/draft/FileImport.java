package io.baton.draft;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// A file that someone sent to import what it lists. Until its sender confirms, it changes nothing.
///
/// @param <P> what was read of it, as proposed to the sender
/// @param <C> what the sender confirmed
/// @param <R> what it stored
/// @param version number of writes so far; 0 if never stored
public record FileImport<P, C, R>(Origin origin, State<P, C, R> state, long version) {

    /// How long it can be confirmed. Leaves time to ask someone about a row. Later, too much may
    /// have changed.
    public static final Duration LIFE = Duration.ofDays(1);

    /// Where it comes from.
    ///
    /// @param turn id of the turn that brought the file, and of the import
    /// @param sender the only person who can confirm it
    /// @param at when it was sent
    public record Origin(String turn, FirmId firm, Individual sender, Instant at) {

        public Instant expiresAt() {
            return at.plus(LIFE);
        }

        /// The turn id of a part of the import. It's the same on every retry, so the part is stored
        /// once.
        public String turnIdOf(String part) {
            return turn + "/" + part;
        }
    }

    /// What was read is stored only while it's needed.
    public sealed interface State<P, C, R> {
        record Waiting<P, C, R>(P proposed) implements State<P, C, R> {}

        /// The rows are being stored. After a failure, this can start again.
        record Confirmed<P, C, R>(C confirmed) implements State<P, C, R> {}

        record Done<P, C, R>(R result) implements State<P, C, R> {}

        record Discarded<P, C, R>() implements State<P, C, R> {}
    }

    public static <P, C, R> FileImport<P, C, R> waiting(Origin origin, P proposed) {
        return new FileImport<>(origin, new State.Waiting<>(proposed), 0);
    }

    public String id() {
        return origin.turn();
    }

    public FirmId firm() {
        return origin.firm();
    }

    public Instant expiresAt() {
        return origin.expiresAt();
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    public FileImport<P, C, R> withState(State<P, C, R> next) {
        return new FileImport<>(origin, next, version);
    }

    /// The version after this write, for the next write to build on.
    public FileImport<P, C, R> written() {
        return new FileImport<>(origin, state, version + 1);
    }
}
