package io.baton.desk;

import io.baton.chat.Card;
import java.util.Optional;

/// A command, a button or a form.
public interface Handler {

    /// What it changes apart from referrals, as people call it, e.g. `the settings`. Empty if it
    /// changes nothing else. `undo` can't undo that.
    Optional<String> otherChange();

    /// The card that offers to take back the person's latest change of that kind; empty if there's
    /// none, or if it can't be taken back.
    default Optional<Card> takeBack(Ask ask) {
        return Optional.empty();
    }

    /// Whether people outside the firm may use it. It checks which of them, and shows them no more
    /// than their own partner's data.
    default boolean openToContacts() {
        return false;
    }
}
