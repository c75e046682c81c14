package io.baton.desk;

import java.util.Optional;

/// A command, a button or a form.
public interface Handler {

    /// What it changes apart from referrals, as people call it, e.g. `the settings`. Empty if it
    /// changes nothing else. `undo` can't undo that.
    Optional<String> otherChange();

    /// Whether people outside the firm may use it. It checks which of them, and shows them no more
    /// than their own partner's data.
    default boolean openToContacts() {
        return false;
    }
}
