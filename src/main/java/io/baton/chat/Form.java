package io.baton.chat;

import java.util.List;
import java.util.Map;

/// A form with fields to fill in.
///
/// @param id the name of the action to take when the form is submitted, e.g. `refer`
/// @param title at most 24 characters (Slack: modal title)
/// @param submit the button's label, at most 24 characters
/// @param subject what the form is about; comes back with the answers, never trusted
public record Form(String id, String title, String submit, String subject, List<Field> fields) {

    public sealed interface Field {
        String name();

        String label();

        boolean required();

        /// The value shown when the form opens; empty for none.
        String initial();

        default Field withInitial(String words) {
            return switch (this) {
                case ShortText(var name, var label, var required, _, var hint) ->
                        new ShortText(name, label, required, words, hint);
                case LongText(var name, var label, var required, _, var hint) ->
                        new LongText(name, label, required, words, hint);
                case Choice(var name, var label, var required, _, var options) ->
                        new Choice(name, label, required, words, options);
                case DatePicker(var name, var label, var required, _) ->
                        new DatePicker(name, label, required, words);
                case PersonPicker picker -> picker;
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

        /// One person in the workspace. The answer is the person's id.
        record PersonPicker(String name, String label, boolean required) implements Field {
            @Override
            public String initial() {
                return "";
            }
        }

        /// One file from the person's computer. Arrives in [Turn.Submitted#files()], not among the
        /// answers.
        ///
        /// @param ending the file name extension, e.g. `csv`
        /// @param hint what the file should contain
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

    /// The same form with these answers as initial values.
    ///
    /// @param answers by field name
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
