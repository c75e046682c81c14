package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A form's fields as the inputs of an Adaptive Card. Each has its field's name as its id.
final class Inputs {
    /// So many options are still taken in at a glance; more are searched by typing.
    private static final int AT_A_GLANCE = 10;

    /// Teams: the people of the whole organization.
    private static final String PEOPLE = "graph.microsoft.com/users";

    private Inputs() {}

    static ObjectNode of(Field field) {
        var input = kind(field).put("id", field.name());
        input.put("label", label(field));
        return field.required()
                ? input.put("isRequired", true).put("errorMessage", "Please fill this in.")
                : input;
    }

    private static String label(Field field) {
        var label = Limits.line(field.label(), Limits.FIELD_LABEL, field.name());
        return field instanceof Field.Choice choice && choice.options().size() > Limits.OPTIONS
                ? "%s (%d of %d)".formatted(label, Limits.OPTIONS, choice.options().size())
                : label;
    }

    private static ObjectNode kind(Field field) {
        return switch (field) {
            case Field.Line(_, _, _, var initial, var hint) -> text(initial, hint, false);
            case Field.Passage(_, _, _, var initial, var hint) -> text(initial, hint, true);
            case Field.Choice choice when choice.options().isEmpty() ->
                    text(choice.initial(), "", false);
            case Field.Choice choice -> choice(choice);
            // Teams has no input for files; a form with one is not shown at all.
            case Field.Upload upload -> text("", upload.hint(), false);
            case Field.Someone _ -> someone();
            case Field.Day(_, _, _, var initial) -> day(initial);
        };
    }

    private static ObjectNode text(String initial, String hint, boolean lines) {
        var text =
                Elements.element("Input.Text")
                        .put("maxLength", Limits.INPUT)
                        .put("isMultiline", lines);
        if (!hint.isBlank()) {
            text.put("placeholder", Limits.line(hint, Limits.PLACEHOLDER, ""));
        }
        return initial.isEmpty()
                ? text
                : text.put("value", Limits.shortened(initial, Limits.INPUT));
    }

    private static ObjectNode choice(Field.Choice choice) {
        var options = options(choice);
        var many = options.size() > AT_A_GLANCE;
        var input = Elements.element("Input.ChoiceSet").put("style", many ? "filtered" : "compact");
        input.set("choices", options);
        boolean known = choice.options().stream().anyMatch(option -> chosen(choice, option));
        return known ? input.put("value", choice.initial()) : input;
    }

    /// As many as fit; the one that is chosen is always among them.
    static ArrayNode options(Field.Choice choice) {
        var options = choice.options();
        boolean all = options.size() <= Limits.OPTIONS;
        var first = options.stream().limit(all ? options.size() : Limits.OPTIONS - 1);
        var rest = options.stream().skip(all ? options.size() : Limits.OPTIONS - 1);
        var last = rest.sorted(Comparator.comparing(option -> !chosen(choice, option))).limit(1);
        return Elements.array(Stream.concat(first, last).map(Inputs::option).toList());
    }

    private static boolean chosen(Field.Choice choice, Option option) {
        return option.value().equals(choice.initial());
    }

    private static ObjectNode option(Option option) {
        return Elements.object()
                .put("title", Limits.line(option.label(), Limits.LABEL, option.value()))
                .put("value", option.value());
    }

    private static ObjectNode someone() {
        var input = Elements.element("Input.ChoiceSet").put("style", "filtered");
        input.set("choices", Elements.array(List.of()));
        input.set("choices.data", Elements.element("Data.Query").put("dataset", PEOPLE));
        return input.put("placeholder", "Search people");
    }

    private static ObjectNode day(String initial) {
        var input = Elements.element("Input.Date");
        try {
            return initial.isEmpty()
                    ? input
                    : input.put("value", LocalDate.parse(initial).toString());
        } catch (DateTimeParseException e) {
            return input;
        }
    }
}
