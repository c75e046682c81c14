package io.baton.chat;

import java.util.List;
import java.util.Map;

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

        /// What it is opened with; empty for nothing.
        String initial();

        default Field withInitial(String words) {
            return switch (this) {
                case ShortText(var name, var label, var must, _, var hint) ->
                        new ShortText(name, label, must, words, hint);
                case LongText(var name, var label, var must, _, var hint) ->
                        new LongText(name, label, must, words, hint);
                case Choice(var name, var label, var must, _, var options) ->
                        new Choice(name, label, must, words, options);
                case DatePicker(var name, var label, var must, _) ->
                        new DatePicker(name, label, must, words);
                case PersonPicker someone -> someone;
                case FileUpload upload -> upload;
            };
        }

        /// @param initial empty for none
        /// @param hint an example shown in the empty field, or empty
        record ShortText(String name, String label, boolean required, String initial, String hint)
                implements Field {}

        /// Several lines of text, at most 3,000 characters (Slack: plain_text_input).
        record LongText(String name, String label, boolean required, String initial, String hint)
                implements Field {}

        record Choice(
                String name, String label, boolean required, String initial, List<Option> options)
                implements Field {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /// One person of the workspace; the answer is the person's id.
        record PersonPicker(String name, String label, boolean required) implements Field {
            @Override
            public String initial() {
                return "";
            }
        }

        /// One file from the person's own machine. It is no answer, but one of the turn's files.
        ///
        /// @param ending what such a file's name ends with, e.g. `csv`
        /// @param hint what is to be in it
        record FileUpload(String name, String label, boolean required, String ending, String hint)
                implements Field {
            @Override
            public String initial() {
                return "";
            }
        }

        /// The answer is an ISO date.
        record DatePicker(String name, String label, boolean required, String initial)
                implements Field {}
    }

    /// The same form with these answers in the fields that were filled in, by field name.
    public Form prefilled(Map<String, String> answers) {
        var filled =
                fields.stream()
                        .map(field ->
                                field.withInitial(
                                        answers.getOrDefault(field.name(), field.initial())))
                        .toList();
        return new Form(id, title, submit, subject, filled);
    }

    /// @param label at most 75 characters (Slack: option text)
    public record Option(String value, String label) {}

    public Form {
        fields = List.copyOf(fields);
    }
}
