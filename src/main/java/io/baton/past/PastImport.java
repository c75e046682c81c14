package io.baton.past;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A file with a firm's history that has been read and awaits confirmation. Until confirmed, it
/// changes nothing.
///
/// @param id derived from the turn that brought the file
/// @param requestedBy the member who sent the file, and the only one who can confirm it
/// @param requestedAt when it was sent; words such as `last March` are meant from here
/// @param version number of writes so far; 0 if never stored
public record PastImport(
        String id,
        FirmId firm,
        Individual requestedBy,
        Instant requestedAt,
        State state,
        long version) {

    /// Leaves time to ask someone about a row.
    public static final Duration LIFE = Duration.ofDays(1);

    /// The file as it was sent. It's small enough for one document, and is read again when the
    /// import is confirmed, so what's imported fits what is known by then.
    ///
    /// @param name the member's name for it
    public record SentFile(String name, String text) {}

    /// The file is stored only while it's needed.
    public sealed interface State {
        record Waiting(SentFile file) implements State {}

        /// The rows are being stored. After a failure, this can start again.
        ///
        /// @param newPartners names of the partners to add first; rows that name others who aren't
        ///   known are left out
        /// @param at when it was confirmed, to the millisecond; marks what it stores
        record Confirmed(SentFile file, List<String> newPartners, Instant at) implements State {
            public Confirmed {
                newPartners = List.copyOf(newPartners);
            }
        }

        record Done(Outcome outcome) implements State {}

        record Discarded() implements State {}
    }

    /// What an import stored.
    public sealed interface Outcome {

        /// @param unchanged months that had that total before
        /// @param leftOut rows that couldn't be read
        record Totals(int added, int changed, int unchanged, int leftOut) implements Outcome {}

        /// @param open of those imported
        /// @param known those that were there before
        /// @param partners names of the partners that were added
        /// @param leftOut rows that couldn't be read
        record Referrals(int imported, int open, int known, List<String> partners, int leftOut)
                implements Outcome {
            public Referrals {
                partners = List.copyOf(partners);
            }
        }
    }

    public Instant expiresAt() {
        return requestedAt.plus(LIFE);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    /// The turn id of a part of the import. It's the same on every retry, so the part is stored
    /// once.
    public String turnIdOf(String part) {
        return id + "/" + part;
    }

    public PastImport withState(State next) {
        return new PastImport(id, firm, requestedBy, requestedAt, next, version);
    }

    /// The version after this write, for the next write to build on.
    public PastImport written() {
        return new PastImport(id, firm, requestedBy, requestedAt, state, version + 1);
    }
}
