package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.door.TextShortener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A form, embedded in its dialog's data. If an answer is wrong, Teams needs the whole dialog
/// again, and nothing is stored in between. The form comes back from a client and is only ever
/// shown to the same client.
final class EmbeddedForm {
    private static final int MAX_FIELDS = 30;
    private static final Pattern DIALOG_ID = Pattern.compile("[A-Za-z0-9:|._-]{1,100}");

    private EmbeddedForm() {}

    /// @param dialog identifies the open dialog; empty if its submissions count separately
    static ObjectNode of(Form form, String dialog) {
        var written =
                CardElements.object()
                        .put("form", form.id())
                        .put("title", form.title())
                        .put("submit", form.submit())
                        .put("subject", subject(form));
        if (!dialog.isEmpty()) {
            written.put("dialog", dialog);
        }
        written.set(
                "fields",
                CardElements.array(form.fields().stream().map(EmbeddedForm::of).toList()));
        return written;
    }

    /// Drops a subject that is too long: a shortened one would mean something else.
    private static String subject(Form form) {
        return form.subject().length() > TeamsLimits.SUBJECT ? "" : form.subject();
    }

    private static ObjectNode of(Field field) {
        var written =
                CardElements.object()
                        .put("name", field.name())
                        .put("label", TextShortener.shorten(field.label(), TeamsLimits.FIELD_LABEL))
                        .put("must", field.required());
        return switch (field) {
            case Field.ShortText(_, _, _, _, var hint) -> hinted(written.put("kind", "line"), hint);
            case Field.LongText(_, _, _, _, var hint) ->
                    hinted(written.put("kind", "passage"), hint);
            case Field.Choice choice -> {
                written.put("kind", "choice").set("options", FormInputs.options(choice));
                yield written;
            }
            case Field.FileUpload(_, _, _, _, var hint) ->
                    hinted(written.put("kind", "line"), hint);
            case Field.PersonPicker _ -> written.put("kind", "someone");
            case Field.DatePicker _ -> written.put("kind", "day");
        };
    }

    private static ObjectNode hinted(ObjectNode written, String hint) {
        return written.put("hint", TextShortener.shorten(hint, TeamsLimits.PLACEHOLDER));
    }

    /// @return the id of the dialog that the form was in; empty if it has none
    static String dialog(JsonNode written) {
        var dialog = text(written, "dialog");
        return DIALOG_ID.matcher(dialog).matches() ? dialog : "";
    }

    /// @return empty if the data isn't an embedded form
    static Optional<Form> read(JsonNode written) {
        var fields = new ArrayList<Field>();
        for (var field : written.path("fields")) {
            if (fields.size() < MAX_FIELDS && !text(field, "name").isEmpty()) {
                field(field).ifPresent(fields::add);
            }
        }
        var id = text(written, "form");
        return id.isEmpty() || fields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Form(
                                id,
                                text(written, "title"),
                                text(written, "submit"),
                                text(written, "subject"),
                                fields));
    }

    private static Optional<Field> field(JsonNode from) {
        var name = text(from, "name");
        var label = text(from, "label");
        boolean required = from.path("must").asBoolean();
        return Optional.ofNullable(
                switch (text(from, "kind")) {
                    case "line" ->
                            new Field.ShortText(name, label, required, "", text(from, "hint"));
                    case "passage" ->
                            new Field.LongText(name, label, required, "", text(from, "hint"));
                    case "choice" -> new Field.Choice(name, label, required, "", options(from));
                    case "someone" -> new Field.PersonPicker(name, label, required);
                    case "day" -> new Field.DatePicker(name, label, required, "");
                    default -> null;
                });
    }

    private static List<Option> options(JsonNode from) {
        var options = new ArrayList<Option>();
        for (var option : from.path("options")) {
            if (options.size() < TeamsLimits.OPTIONS) {
                options.add(new Option(text(option, "value"), text(option, "title")));
            }
        }
        return options;
    }

    private static String text(JsonNode from, String name) {
        var value = from.path(name);
        return value.isTextual() ? value.asText() : "";
    }
}
