package io.baton.chat;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The part of an answer that goes into the response to a turn. Everything else is a [Post].
public sealed interface Reply {

    /// Done, with nothing to show.
    record Nothing() implements Reply {}

    /// A card for the person who asked, and no one else.
    record Whisper(Card card) implements Reply {}

    /// A form to open now: the platform's permission to do so is spent within seconds (Slack: 3 s).
    ///
    /// @param opener opens the same form where this response can't; null if the person pressed a
    ///   button already, which then serves again, or if no button can carry what they did
    record OpenForm(Form form, @Nullable Button opener) implements Reply {
        public OpenForm(Form form) {
            this(form, null);
        }

        /// The same form; the button that was pressed opens it again.
        public OpenForm openedBy(Turn turn) {
            return turn instanceof Turn.Pressed(_, var action, var value)
                    ? new OpenForm(form, Button.plain(form.title(), action, value))
                    : this;
        }
    }

    /// Validation errors. The form stays open.
    ///
    /// @param errors by field name
    record FieldErrors(Map<String, String> errors) implements Reply {
        /// In place of a field's name: the error is about the form as a whole.
        public static final String WHOLE_FORM = "";

        public FieldErrors {
            errors = Map.copyOf(errors);
        }
    }

    /// The button was pressed too late.
    ///
    /// @param why a card for the person who pressed, and no one else
    /// @param current the card's current content, for a response that can show it to the person who
    ///   pressed
    record Outdated(Card why, Card current) implements Reply {}

    /// Replaces the card whose button was pressed, or opened the form that was submitted.
    record Replace(Card card) implements Reply {}

    /// The person's home page.
    record Home(Card card) implements Reply {}
}
