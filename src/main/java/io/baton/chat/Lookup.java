package io.baton.chat;

import java.util.List;

/// Looks things up while somebody is still typing. Nothing changes by it, and nothing is kept.
public interface Lookup {

    /// What a look-up came to.
    sealed interface Answer {

        /// @param cards the best first; each may be shown to everyone, as whoever searched puts it
        ///   into a message of their own
        record Found(List<Card> cards) implements Answer {
            public Found {
                cards = List.copyOf(cards);
            }
        }

        /// Nothing to show, and why.
        record Nothing(String why) implements Answer {}
    }

    /// @param workspace as the door verified it
    /// @param words as far as they are typed; empty at first
    Answer find(Workspace workspace, Person person, String words);
}
