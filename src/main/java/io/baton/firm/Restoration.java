package io.baton.firm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a firm's data came from a backup. The world went on since the backup was begun: posts that
/// waited then may have been sent, partners may have answered, digests were read. So nothing that
/// was due before Baton took up work again happens by itself.
///
/// @param asOf when the backup was begun; what happened later is missing
/// @param restoredAt when it was restored
/// @param resumption null until Baton takes up work
/// @param version number of writes so far; 0 if it was never stored
public record Restoration(
        FirmId firm,
        Instant asOf,
        Instant restoredAt,
        @Nullable Resumption resumption,
        long version) {

    /// How Baton took up work again.
    ///
    /// @param at when it did
    /// @param posts number of posts that had waited in the backup, and are held
    /// @param offers number of offers that had passed their deadline by then
    /// @param fate what a member decided about the posts
    /// @param lapsing whether a member decided that those offers lapse
    public record Resumption(Instant at, int posts, int offers, PostFate fate, boolean lapsing) {
        /// The first decision counts.
        Resumption decided(PostFate next) {
            return fate == PostFate.HELD ? new Resumption(at, posts, offers, next, lapsing) : this;
        }

        /// Nothing is decided yet.
        ///
        /// @param posts number of held posts
        /// @param offers number of offers past their deadline
        public static Resumption at(Instant now, int posts, int offers) {
            return new Resumption(now, posts, offers, PostFate.HELD, false);
        }

        Resumption withLapsing() {
            return new Resumption(at, posts, offers, fate, true);
        }
    }

    /// What happens to the held posts. Stored by name.
    public enum PostFate {
        HELD,
        SENT,
        DROPPED
    }

    /// Right after the restore.
    public static Restoration of(FirmId firm, Instant asOf, Instant restoredAt) {
        return new Restoration(firm, asOf, restoredAt, null, 0);
    }

    /// Baton takes up work.
    public Restoration resumed(Resumption how) {
        return with(how);
    }

    /// A member decides about the held posts.
    public Restoration decided(PostFate fate) {
        return with(resumption == null ? null : resumption.decided(fate));
    }

    /// A member decides that the offers lapse.
    public Restoration withLapsing() {
        return with(resumption == null ? null : resumption.withLapsing());
    }

    private Restoration with(@Nullable Resumption next) {
        return new Restoration(firm, asOf, restoredAt, next, version);
    }

    /// The state after a write.
    public Restoration written() {
        return new Restoration(firm, asOf, restoredAt, resumption, version + 1);
    }

    /// Whether a digest that was due then isn't posted: it may have been before.
    public boolean holdsDigest(Instant due) {
        return wasDue(due);
    }

    /// Whether an offer's reminder that was due then isn't posted.
    public boolean holdsReminder(Instant due) {
        return wasDue(due);
    }

    /// Whether an offer whose deadline was then waits for a member instead of lapsing.
    public boolean holdsDeadline(Instant deadline) {
        return wasDue(deadline) && (resumption == null || !resumption.lapsing());
    }

    private boolean wasDue(Instant due) {
        return resumption == null || !due.isAfter(resumption.at());
    }
}
