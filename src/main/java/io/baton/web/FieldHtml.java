package io.baton.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.textarea;

import io.baton.chat.Form.Field;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.DivTag;
import java.util.List;

/// Renders the fields of a form.
///
/// @param seats people to choose from where a field asks for one
record FieldHtml(List<ConsoleRoster.Seat> seats) {

    /// Prefix of field names, so that no field can pass for a parameter of ours.
    static final String ANSWER = "answer.";

    /// Prefix of fields that hold a person.
    static final String SOMEONE = "someone.";

    /// Prefix of fields that hold a file.
    static final String FILE = "file.";

    DomContent row(Field field) {
        return row(field, "");
    }

    /// @param message the error to show, or empty
    DomContent row(Field field, String message) {
        return div(
                        label(text(field)).attr("for", inputId(field.name())),
                        entry(field),
                        error(field.name(), message))
                .withClass("field");
    }

    private static DomContent text(Field field) {
        return span(
                TagCreator.text(field.label()),
                iff(!field.required(), span(" (optional)").withClass("optional")));
    }

    private DomContent entry(Field field) {
        return switch (field) {
            case Field.ShortText line ->
                    named(input().withType("text").withValue(line.initial()), field, ANSWER)
                            .attr("placeholder", line.hint())
                            .attr("maxlength", "3000");
            case Field.LongText passage ->
                    named(textarea(passage.initial()).attr("rows", "5"), field, ANSWER)
                            .attr("placeholder", passage.hint())
                            .attr("maxlength", "3000");
            case Field.Choice choice -> choice(choice);
            case Field.PersonPicker _ -> someone(field);
            case Field.FileUpload upload -> upload(upload);
            case Field.DatePicker day ->
                    named(input().withType("date").withValue(day.initial()), field, ANSWER);
        };
    }

    private DomContent choice(Field.Choice choice) {
        var open = !choice.required() || choice.initial().isEmpty();
        return named(
                select(
                        iff(open, option("Choose…").withValue("")),
                        each(
                                choice.options(),
                                one ->
                                        option(one.label())
                                                .withValue(one.value())
                                                .withCondSelected(
                                                        one.value().equals(choice.initial())))),
                choice,
                ANSWER);
    }

    private static DomContent upload(Field.FileUpload field) {
        return div(
                named(input().withType("file"), field, FILE).attr("accept", "." + field.ending()),
                small(field.hint()));
    }

    private DomContent someone(Field field) {
        return named(
                select(
                        option("Choose…").withValue(""),
                        each(
                                seats,
                                seat ->
                                        option(seat.person().name() + " (" + seat.firm() + ")")
                                                .withValue(seat.person().id()))),
                field,
                SOMEONE);
    }

    private static <T extends Tag<T>> T named(T entry, Field field, String prefix) {
        return entry.withId(inputId(field.name()))
                .attr("name", prefix + field.name())
                .condAttr(field.required(), "required", "required")
                .attr("aria-describedby", errorId(field.name()))
                .attr("autocomplete", "off");
    }

    static DivTag error(String name, String message) {
        return div(message).withId(errorId(name)).withClass("error").attr("role", "alert");
    }

    private static String inputId(String name) {
        return "field-" + name;
    }

    private static String errorId(String name) {
        return "error-" + name;
    }
}
