package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The answers from a dialog. They come from a client, so don't trust them. Only the form's own
/// fields are read.
///
/// @param form the form as shown, with its id and subject, without answers
/// @param byField answers by field name; empty fields are absent; a person is `teams:` plus their
///   object id in Entra
/// @param people object ids of the chosen people
/// @param dialog identifies the open dialog; empty if it has no id
public record DialogAnswers(
        Form form, Map<String, String> byField, Set<String> people, String dialog) {
    private static final Pattern OBJECT_ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public DialogAnswers {
        byField = Map.copyOf(byField);
        people = Set.copyOf(people);
    }

    /// @param data the data of a `task/submit` or `composeExtension/submitAction` (`value.data`)
    /// @return empty if the data isn't from a form, for example from a button in a dialog
    public static Optional<DialogAnswers> read(JsonNode data) {
        var embedded = data.path(ButtonData.KEY);
        return EmbeddedForm.read(embedded)
                .map(form -> of(form, data, EmbeddedForm.dialog(embedded)));
    }

    private static DialogAnswers of(Form form, JsonNode data, String dialog) {
        var byField = new HashMap<String, String>();
        var people = new HashSet<String>();
        for (var field : form.fields()) {
            var value = data.path(field.name());
            var words = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
            if (field instanceof Field.PersonPicker) {
                if (OBJECT_ID.matcher(words).matches()) {
                    people.add(words);
                    byField.put(field.name(), "teams:" + words);
                }
            } else if (!words.isEmpty()) {
                byField.put(field.name(), words);
            }
        }
        return new DialogAnswers(form, byField, people, dialog);
    }
}
