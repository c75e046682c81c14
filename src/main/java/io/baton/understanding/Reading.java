package io.baton.understanding;

import java.util.List;

/// What Baton understood of a message.
public sealed interface Reading {

    /// @param text the message as it was read, normalized; all spans point into it
    record Understood(Intent intent, Slots slots, String text) implements Reading {}

    /// The message could mean two or three things.
    ///
    /// @param readings most likely first
    record Ambiguous(List<Understood> readings) implements Reading {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /// Not English, or nothing that Baton knows.
    record Unreadable(String text) implements Reading {}
}
