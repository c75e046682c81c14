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

/// A form as it travels with its dialog: where an answer is wrong, Teams wants the whole dialog
/// anew, and nothing is kept here meanwhile. It comes back from a client, and is only ever shown to
/// that client again.
final class EmbeddedForm {
    private static final int MOST_FIELDS = 30;

    private EmbeddedForm() {}

    static ObjectNode of(Form form) {
        var written =
                CardElements.object()
                        .put("form", form.id())
                        .put("title", form.title())
                        .put("submit", form.submit())
                        .put("subject", subject(form));
        written.set(
                "fields",
                CardElements.array(form.fields().stream().map(EmbeddedForm::of).toList()));
        return written;
    }

    /// A subject cut short would be about something else.
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

    /// Empty where it is not one of ours.
    static Optional<Form> read(JsonNode written) {
        var fields = new ArrayList<Field>();
        for (var field : written.path("fields")) {
            if (fields.size() < MOST_FIELDS && !text(field, "name").isEmpty()) {
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
        boolean must = from.path("must").asBoolean();
        return Optional.ofNullable(
                switch (text(from, "kind")) {
                    case "line" -> new Field.ShortText(name, label, must, "", text(from, "hint"));
                    case "passage" -> new Field.LongText(name, label, must, "", text(from, "hint"));
                    case "choice" -> new Field.Choice(name, label, must, "", options(from));
                    case "someone" -> new Field.PersonPicker(name, label, must);
                    case "day" -> new Field.DatePicker(name, label, must, "");
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
