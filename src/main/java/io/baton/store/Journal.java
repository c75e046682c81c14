package io.baton.store;

import io.baton.chat.Post;
import java.util.List;

/// Writes a document's next state together with the posts that follow from it: both or neither. A
/// turn makes one such write.
public interface Journal<T> {

    /// Returns only once the write survives a crash of this process.
    ///
    /// @param next state to store, with the version that was read
    /// @param turn id of the turn, or of the scheduled job, that caused the write
    WriteOutcome write(T next, String turn, List<Post> posts);

    enum WriteOutcome {
        /// Stored. The posts are on their way.
        WRITTEN,
        /// Another write came first. Read again and decide again.
        STALE,
        /// This turn was stored before. Nothing changed.
        DUPLICATE_TURN
    }
}
