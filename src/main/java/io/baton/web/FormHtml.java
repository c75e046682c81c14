package io.baton.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dialog;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import io.baton.chat.Form;
import io.baton.web.ConsoleView.Pane;
import j2html.tags.DomContent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Renders a form as a modal dialog.
final class FormHtml {

    /// Name for errors that belong to no field.
    private static final String FORM = "";

    private final Pane pane;
    private final FieldHtml fields;

    /// @param pane the pane that opened the form
    FormHtml(Pane pane, ConsoleRoster consoleRoster) {
        this.pane = pane;
        this.fields = new FieldHtml(consoleRoster.seats());
    }

    /// @param line id of the line whose button opened it, sent back with it; empty without one
    DomContent of(Form form, String line, String turn) {
        return dialog(
                        form(
                                        CardHtml.hidden("form", form.id()),
                                        CardHtml.hidden("subject", form.subject()),
                                        CardHtml.hidden("line", line),
                                        CardHtml.hidden("turn", turn),
                                        CardHtml.hidden("pane", Integer.toString(pane.number())),
                                        h2(form.title()).withId("form-title"),
                                        p("As " + pane.person().name()).withClass("as"),
                                        FieldHtml.error(FORM, ""),
                                        each(form.fields(), field -> fields.row(field)),
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
                                .condAttr(uploads(form), "hx-encoding", "multipart/form-data")
                                .attr("hx-swap", "none")
                                .attr("hx-sync", "this:drop"))
                .attr("aria-labelledby", "form-title");
    }

    private static boolean uploads(Form form) {
        return form.fields().stream().anyMatch(Form.Field.FileUpload.class::isInstance);
    }

    /// The current errors of all fields, replacing earlier ones.
    ///
    /// @param sent parameter names
    /// @param errors by field name; errors of other fields appear above the form
    static String corrections(Set<String> sent, Map<String, String> errors) {
        var fields =
                sent.stream().map(ConsoleTurns::field).filter(name -> !name.isEmpty()).toList();
        var rest = new TreeMap<>(errors);
        fields.forEach(rest::remove);
        return Stream.concat(
                        fields.stream()
                                .map(name -> FieldHtml.error(name, errors.getOrDefault(name, ""))),
                        Stream.of(FieldHtml.error(FORM, String.join(" ", rest.values()))))
                .map(error -> HtmlWriter.part(error.attr("hx-swap-oob", "true")))
                .collect(Collectors.joining());
    }
}
