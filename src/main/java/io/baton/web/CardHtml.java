package io.baton.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.hr;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import java.util.List;
import java.util.function.Function;

/// A card as HTML.
///
/// @param line the id of the line that shows the card; its buttons carry it back
/// @param turn tells this rendering from all others; its buttons carry it back
/// @param picture the address of a chart's picture
record CardHtml(String line, String turn, Function<Chart, String> picture) {

    DomContent of(Card card) {
        return div(each(card.parts(), this::of)).withClass(simple(card) ? "card simple" : "card");
    }

    /// A mere sentence needs no frame.
    private static boolean simple(Card card) {
        return card.parts().size() == 1 && card.parts().getFirst() instanceof Part.Paragraph;
    }

    private DomContent of(Part part) {
        return switch (part) {
            case Part.Title(var words) -> h3(words);
            case Part.Paragraph(var words) -> p(TextHtml.of(words));
            case Part.Facts(var facts) -> facts(facts);
            case Part.Bullets(var items) -> ul(each(items, item -> li(TextHtml.of(item))));
            case Part.Note(var words) -> p(TextHtml.of(words)).withClass("note");
            case Part.Divider() -> hr();
            case Part.Buttons(var buttons) -> buttons(buttons);
            case Part.Picture(var chart) -> picture(chart);
        };
    }

    private static DomContent facts(List<Card.Fact> facts) {
        return dl(
                each(
                        facts,
                        fact ->
                                div(dt(fact.label()), dd(TextHtml.of(fact.value())))
                                        .withClass("fact")));
    }

    private DomContent buttons(List<Button> buttons) {
        return form(hidden("line", line), hidden("turn", turn), each(buttons, CardHtml::pressable))
                .withClass("buttons")
                .attr("hx-post", "/console/press")
                .attr("hx-swap", "none")
                .attr("hx-sync", "this:drop");
    }

    /// An action holds no space, so the first one parts it from the value.
    private static DomContent pressable(Button button) {
        return button(button.label())
                .withType("submit")
                .withName("press")
                .withValue(button.action() + " " + button.value())
                .withClass(look(button.look()));
    }

    private static String look(Button.Look look) {
        return switch (look) {
            case PLAIN -> "button";
            case PRIMARY -> "button primary";
            case DANGER -> "button danger";
        };
    }

    private DomContent picture(Chart chart) {
        return figure(
                img().withSrc(picture.apply(chart))
                        .withAlt(chart.inWords())
                        .attr("width", "600")
                        .attr("height", "300"),
                details(summary("The same in words"), p(chart.inWords())));
    }

    static InputTag hidden(String name, String value) {
        return input().withType("hidden")
                .withName(name)
                .withValue(value)
                .attr("autocomplete", "off");
    }
}
