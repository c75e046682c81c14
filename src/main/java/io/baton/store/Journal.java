package io.baton.store;

import io.baton.chat.Post;
import java.util.List;

/// The one durable write of a turn: a document's next state, together with what must be said
/// because of it. Either both are kept, or neither.
public interface Journal<T> {

    /// Writes, and returns only when the write would survive the end of this process.
    ///
    /// @param next the state to keep; its version is the one that was read
    /// @param turn the id of the turn (or of the clock's act) that caused it
    WriteOutcome write(T next, String turn, List<Post> posts);

    enum WriteOutcome {
        /// Kept; the posts are on their way.
        WRITTEN,
        /// Somebody else wrote first: read again and decide again.
        STALE,
        /// This turn has had its effect already; nothing was changed.
        DUPLICATE_TURN
    }
}
