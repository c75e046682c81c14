package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.hr;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Renders cards as HTML.
///
/// @param title renders a title
/// @param buttons renders a row of buttons
/// @param picture returns the address of a chart's picture
/// @param file renders a file
record CardHtml(
        Function<String, DomContent> title,
        Function<List<NamedButton>, DomContent> buttons,
        Function<Chart, String> picture,
        Function<Part.File, DomContent> file) {

    /// For a conversation in the console.
    ///
    /// @param line id of the line that shows the card, sent back with its buttons
    /// @param turn id of this rendering, sent back with its buttons
    CardHtml(String line, String turn, Function<Chart, String> picture) {
        this(
                words -> h3(words),
                row -> inConversation(line, turn, row),
                picture,
                CardHtml::download);
    }

    /// For a page that shows one card and no pictures. The title becomes the page's heading.
    static CardHtml onPage() {
        return new CardHtml(
                words -> h1(words), CardHtml::onPage, _ -> "", file -> text(file.name()));
    }

    /// The console has a path of its own for the key of the link, and downloads at once.
    private static DomContent download(Part.File file) {
        var url = file.url();
        if (url == null) {
            return text(file.name() + " is no longer here. Ask for it again.");
        }
        return a(file.name())
                .withHref("/console" + URI.create(url).getRawPath())
                .attr("download", file.name())
                .withClass("file");
    }

    DomContent of(Card card) {
        var parts =
                IntStream.range(0, card.parts().size())
                        .mapToObj(i -> of(card, i))
                        .toArray(DomContent[]::new);
        return div(parts).withClass(simple(card) ? "card simple" : "card");
    }

    /// A single sentence gets no frame.
    private static boolean simple(Card card) {
        return card.parts().size() == 1 && card.parts().getFirst() instanceof Part.Paragraph;
    }

    private DomContent of(Card card, int index) {
        return switch (card.parts().get(index)) {
            case Part.Title(var words) -> title.apply(words);
            case Part.Paragraph(var words) -> p(TextHtml.of(words));
            case Part.Facts(var facts) -> facts(facts);
            case Part.Bullets(var items) -> ul(each(items, item -> li(TextHtml.of(item))));
            case Part.Note(var words) -> p(TextHtml.of(words)).withClass("note");
            case Part.Divider() -> hr();
            case Part.Buttons(var row) -> buttons.apply(NamedButton.of(card, index, row));
            case Part.Picture(var chart) -> figureOf(chart);
            case Part.File content -> p(file.apply(content));
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

    /// The form posts to the page's own address.
    private static DomContent onPage(List<NamedButton> buttons) {
        return form(each(buttons, CardHtml::pressable)).withClass("buttons").withMethod("post");
    }

    private static DomContent inConversation(String line, String turn, List<NamedButton> buttons) {
        return form(hidden("line", line), hidden("turn", turn), each(buttons, CardHtml::pressable))
                .withClass("buttons")
                .attr("hx-post", "/console/press")
                .attr("hx-swap", "none")
                .attr("hx-sync", "this:drop");
    }

    private static DomContent pressable(NamedButton named) {
        var button = named.button();
        return button(button.label())
                .withType("submit")
                .withName("press")
                .withValue(buttonValue(button))
                .withClass(cssClass(button.style()))
                .attr("aria-label", named.name());
    }

    /// Action and value, separated by the first space: actions contain none.
    static String buttonValue(Button button) {
        return button.action() + " " + button.value();
    }

    static String cssClass(Button.Style style) {
        return switch (style) {
            case PLAIN -> "button";
            case PRIMARY -> "button primary";
            case DANGER -> "button danger";
        };
    }

    private DomContent figureOf(Chart chart) {
        return figure(
                img().withSrc(picture.apply(chart))
                        .withAlt(chart.altText())
                        .attr("width", "600")
                        .attr("height", "300"),
                details(summary("The same in words"), p(chart.altText())));
    }

    static InputTag hidden(String name, String value) {
        return input().withType("hidden")
                .withName(name)
                .withValue(value)
                .attr("autocomplete", "off");
    }
}
