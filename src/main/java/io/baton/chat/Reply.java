package io.baton.chat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What belongs in the response to a turn. All else is a [Post].
public sealed interface Reply {

    /// Heard; there is nothing to show.
    record Nothing() implements Reply {}

    /// For the asker alone.
    record Whisper(Card card) implements Reply {}

    /// A form to open now: the platform's permission to do so is spent within seconds (Slack: 3 s).
    ///
    /// @param opener opens the same form where this response can't; null if the person pressed a
    ///   button already, which then serves again, or if no button can carry what they did
    record OpenForm(Form form, @Nullable Button opener) implements Reply {
        public OpenForm(Form form) {
            this(form, null);
        }
    }

    /// What is wrong with the submitted answers, by field name; the form stays open.
    record FieldErrors(Map<String, String> errors) implements Reply {
        public FieldErrors {
            errors = Map.copyOf(errors);
        }
    }

    /// The button was pressed too late.
    ///
    /// @param why for the asker alone
    /// @param current what the card says by now, where the response can show it to the asker
    record Outdated(Card why, Card current) implements Reply {}

    /// The card whose button was pressed becomes this one.
    record Replace(Card card) implements Reply {}

    /// The person's home page.
    record Home(Card card) implements Reply {}
}
