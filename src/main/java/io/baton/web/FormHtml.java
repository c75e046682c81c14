package io.baton.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dialog;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.textarea;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.web.View.Pane;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.DivTag;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form as a modal dialog.
final class FormHtml {

    /// Before the names of fields, so that none of them can be taken for something of ours.
    static final String ANSWER = "answer.";

    /// Before the names of fields whose answer is a person.
    static final String SOMEONE = "someone.";

    /// Stands for no field in particular.
    private static final String FORM = "";

    private final Pane pane;
    private final Roster roster;

    /// @param pane whose form it is
    FormHtml(Pane pane, Roster roster) {
        this.pane = pane;
        this.roster = roster;
    }

    DomContent of(Form form, String turn) {
        return dialog(
                        form(
                                        CardHtml.hidden("form", form.id()),
                                        CardHtml.hidden("subject", form.subject()),
                                        CardHtml.hidden("turn", turn),
                                        CardHtml.hidden("pane", Integer.toString(pane.number())),
                                        h2(form.title()).withId("form-title"),
                                        p("As " + pane.person().name()).withClass("as"),
                                        error(FORM, ""),
                                        each(form.fields(), this::row),
                                        div(
                                                        button("Cancel")
                                                                .withType("button")
                                                                .withClass("button")
                                                                .attr("data-close"),
                                                        button(form.submit())
                                                                .withType("submit")
                                                                .withClass("button primary"))
                                                .withClass("ends"))
                                .attr("hx-post", "/console/submit")
                                .attr("hx-swap", "none")
                                .attr("hx-sync", "this:drop"))
                .attr("aria-labelledby", "form-title");
    }

    private DomContent row(Field field) {
        return div(
                        label(text(field)).attr("for", inputId(field.name())),
                        entry(field),
                        error(field.name(), ""))
                .withClass("field");
    }

    private static DomContent text(Field field) {
        return span(
                TagCreator.text(field.label()),
                iff(!field.required(), span(" (optional)").withClass("optional")));
    }

    private DomContent entry(Field field) {
        return switch (field) {
            case Field.Line line ->
                    named(input().withType("text").withValue(line.initial()), field, ANSWER)
                            .attr("placeholder", line.hint())
                            .attr("maxlength", "3000");
            case Field.Passage passage ->
                    named(textarea(passage.initial()).attr("rows", "5"), field, ANSWER)
                            .attr("placeholder", passage.hint())
                            .attr("maxlength", "3000");
            case Field.Choice choice -> choice(choice);
            case Field.Someone _ -> someone(field);
            case Field.Day day ->
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

    private DomContent someone(Field field) {
        return named(
                select(
                        option("Choose…").withValue(""),
                        each(
                                roster.seats(),
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

    /// What is wrong with each field that was sent, in place of what was wrong before.
    ///
    /// @param errors by field name; those of no field sent are shown together
    static String corrections(Set<String> sent, Map<String, String> errors) {
        var fields = sent.stream().map(Turns::field).filter(name -> !name.isEmpty()).toList();
        var rest = new TreeMap<>(errors);
        fields.forEach(rest::remove);
        return Stream.concat(
                        fields.stream().map(name -> error(name, errors.getOrDefault(name, ""))),
                        Stream.of(error(FORM, String.join(" ", rest.values()))))
                .map(error -> error.attr("hx-swap-oob", "true").render())
                .collect(Collectors.joining());
    }

    private static DivTag error(String name, String wrong) {
        return div(wrong).withId(errorId(name)).withClass("error").attr("role", "alert");
    }

    private static String inputId(String name) {
        return "field-" + name;
    }

    private static String errorId(String name) {
        return "error-" + name;
    }
}
