package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.door.TextShortener;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Renders a form's fields as inputs of an Adaptive Card. An input's id is the field's name.
final class FormInputs {
    /// Up to this many options are shown as a list. More are filtered by typing.
    private static final int MAX_LISTED = 10;

    /// Teams: the people in the whole organization.
    private static final String PEOPLE = "graph.microsoft.com/users";

    private FormInputs() {}

    static ObjectNode of(Field field) {
        var input = kind(field).put("id", field.name());
        input.put("label", label(field));
        return field.required()
                ? input.put("isRequired", true).put("errorMessage", "Fill in this field.")
                : input;
    }

    private static String label(Field field) {
        var label = TextShortener.singleLine(field.label(), TeamsLimits.FIELD_LABEL, field.name());
        return field instanceof Field.Choice choice && choice.options().size() > TeamsLimits.OPTIONS
                ? "%s (%d of %d)".formatted(label, TeamsLimits.OPTIONS, choice.options().size())
                : label;
    }

    private static ObjectNode kind(Field field) {
        return switch (field) {
            case Field.ShortText(_, _, _, var initial, var hint) -> text(initial, hint, false);
            case Field.LongText(_, _, _, var initial, var hint) -> text(initial, hint, true);
            case Field.Choice choice when choice.options().isEmpty() ->
                    text(choice.initial(), "", false);
            case Field.Choice choice -> choice(choice);
            // Teams has no file input. Forms with files are never shown; see Dialog.
            case Field.FileUpload upload -> text("", upload.hint(), false);
            case Field.PersonPicker _ -> person();
            case Field.DatePicker(_, _, _, var initial) -> date(initial);
        };
    }

    private static ObjectNode text(String initial, String hint, boolean multiline) {
        var text =
                CardElements.element("Input.Text")
                        .put("maxLength", TeamsLimits.INPUT)
                        .put("isMultiline", multiline);
        if (!hint.isBlank()) {
            text.put("placeholder", TextShortener.singleLine(hint, TeamsLimits.PLACEHOLDER, ""));
        }
        return initial.isEmpty()
                ? text
                : text.put("value", TextShortener.shorten(initial, TeamsLimits.INPUT));
    }

    private static ObjectNode choice(Field.Choice choice) {
        var options = options(choice);
        var many = options.size() > MAX_LISTED;
        var input =
                CardElements.element("Input.ChoiceSet").put("style", many ? "filtered" : "compact");
        input.set("choices", options);
        boolean known = choice.options().stream().anyMatch(option -> chosen(choice, option));
        return known ? input.put("value", choice.initial()) : input;
    }

    /// As many options as fit, always including the chosen one.
    static ArrayNode options(Field.Choice choice) {
        var options = choice.options();
        boolean all = options.size() <= TeamsLimits.OPTIONS;
        var first = options.stream().limit(all ? options.size() : TeamsLimits.OPTIONS - 1);
        var rest = options.stream().skip(all ? options.size() : TeamsLimits.OPTIONS - 1);
        var last = rest.sorted(Comparator.comparing(option -> !chosen(choice, option))).limit(1);
        return CardElements.array(Stream.concat(first, last).map(FormInputs::option).toList());
    }

    private static boolean chosen(Field.Choice choice, Option option) {
        return option.value().equals(choice.initial());
    }

    private static ObjectNode option(Option option) {
        return CardElements.object()
                .put(
                        "title",
                        TextShortener.singleLine(option.label(), TeamsLimits.LABEL, option.value()))
                .put("value", option.value());
    }

    private static ObjectNode person() {
        var input = CardElements.element("Input.ChoiceSet").put("style", "filtered");
        input.set("choices", CardElements.array(List.of()));
        input.set("choices.data", CardElements.element("Data.Query").put("dataset", PEOPLE));
        return input.put("placeholder", "Search people");
    }

    private static ObjectNode date(String initial) {
        var input = CardElements.element("Input.Date");
        try {
            return initial.isEmpty()
                    ? input
                    : input.put("value", LocalDate.parse(initial).toString());
        } catch (DateTimeParseException e) {
            return input;
        }
    }
}
