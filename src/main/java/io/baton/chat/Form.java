package io.baton.chat;

import java.util.List;

/// Fields to fill in.
///
/// @param id what submitting means, e.g. `refer`
/// @param title at most 24 characters (Slack: modal title)
/// @param submit the button's label, at most 24 characters
/// @param subject what it is about, comes back with the answers; never trusted
public record Form(String id, String title, String submit, String subject, List<Field> fields) {

    public sealed interface Field {
        String name();

        String label();

        boolean required();

        /// @param initial empty for none
        /// @param hint an example shown in the empty field, or empty
        record Line(String name, String label, boolean required, String initial, String hint)
                implements Field {}

        /// Several lines of text, at most 3,000 characters (Slack: plain_text_input).
        record Passage(String name, String label, boolean required, String initial, String hint)
                implements Field {}

        record Choice(
                String name, String label, boolean required, String initial, List<Option> options)
                implements Field {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// One person of the workspace; the answer is the person's id.
        record Someone(String name, String label, boolean required) implements Field {}

        /// The answer is an ISO date.
        record Day(String name, String label, boolean required, String initial) implements Field {}
    }

    /// @param label at most 75 characters (Slack: option text)
    public record Option(String value, String label) {}

    public Form {
        fields = List.copyOf(fields);
    }
}
