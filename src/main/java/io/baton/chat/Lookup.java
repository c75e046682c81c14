package io.baton.chat;

import java.util.List;

/// Search as you type. Read-only, and nothing is stored.
public interface Lookup {

    /// The search results.
    sealed interface Answer {

        /// @param cards best match first; safe to show to everyone, because the person who searched
        ///   posts one in a message of their own
        record Found(List<Card> cards) implements Answer {
            public Found {
                cards = List.copyOf(cards);
            }
        }

        /// No results.
        ///
        /// @param why a sentence to show instead
        record Nothing(String why) implements Answer {}
    }

    /// @param workspace the workspace, verified by the door
    /// @param words what has been typed so far; empty at first
    Answer find(Workspace workspace, Person person, String words);
}
