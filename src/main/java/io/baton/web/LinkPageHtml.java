package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.title;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Text;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The page behind a link: a card or a form. It fits a phone and needs no script. All its addresses
/// are relative, so it also works under a path.
public final class LinkPageHtml {
    private static final FieldHtml FIELDS = new FieldHtml(List.of());

    private LinkPageHtml() {}

    public static String of(Card card) {
        return page(card.summary(), CardHtml.onPage().of(card));
    }

    /// The answer to a press above the page as it is now, which has the buttons.
    static String of(Card answer, LinkedOffer now) {
        var parts =
                Stream.of(
                                answer.parts().stream()
                                        .filter(part -> !(part instanceof Card.Part.Buttons)),
                                Stream.of(new Card.Part.Divider()),
                                now.card().parts().stream())
                        .<Card.Part>flatMap(each -> each)
                        .toList();
        return of(new Card(answer.summary(), parts));
    }

    /// @param pressed value of the button that opened the form, sent back with it
    /// @param errors by field name
    public static String of(Form form, String pressed, Map<String, String> errors) {
        return page(
                form.title(),
                div(
                                h1(form.title()),
                                form(
                                                CardHtml.hidden("press", pressed),
                                                CardHtml.hidden("form", form.id()),
                                                each(
                                                        form.fields(),
                                                        field ->
                                                                FIELDS.row(
                                                                        field,
                                                                        errors.getOrDefault(
                                                                                field.name(), ""))),
                                                ends(form))
                                        .withMethod("post"))
                        .withClass("card"));
    }

    private static DomContent ends(Form form) {
        return div(
                        button(form.submit()).withType("submit").withClass("button primary"),
                        a("Back").withHref("").withClass("back"))
                .withClass("buttons");
    }

    /// Text as it's shown on these pages.
    public static DomContent text(Text words) {
        return TextHtml.of(words);
    }

    /// A button that posts to the page's own address.
    public static DomContent press(Button button) {
        return form(
                        CardHtml.hidden("press", CardHtml.buttonValue(button)),
                        button(button.label())
                                .withType("submit")
                                .withClass(CardHtml.cssClass(button.style())))
                .withMethod("post");
    }

    /// What a page sends back when a button is pressed.
    public static String pressed(Button button) {
        return CardHtml.buttonValue(button);
    }

    /// The answers to a form, by field name.
    ///
    /// @param sent what the page sent back
    public static Map<String, String> answers(Form form, Map<String, String> sent) {
        var answers = new HashMap<String, String>();
        for (var field : form.fields()) {
            var answer = sent.getOrDefault(FieldHtml.ANSWER + field.name(), "").strip();
            if (!answer.isEmpty()) {
                answers.put(field.name(), answer);
            }
        }
        return answers;
    }

    /// @param stylesheets of the page, besides its common one
    public static String page(String name, DomContent content, String... stylesheets) {
        return HtmlWriter.page(
                html(
                                head(
                                        meta().attr("charset", "utf-8"),
                                        meta().withName("viewport")
                                                .withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        meta().withName("robots").withContent("noindex, nofollow"),
                                        title(name),
                                        link().withRel("icon").withHref("assets/icon.svg"),
                                        link().withRel("stylesheet").withHref("assets/link.css"),
                                        each(
                                                List.of(stylesheets),
                                                each ->
                                                        link().withRel("stylesheet")
                                                                .withHref("assets/" + each))),
                                body(
                                        header(
                                                span().withClass("logo")
                                                        .attr("aria-hidden", "true"),
                                                strong("Baton")),
                                        main(content)))
                        .withLang("en"));
    }
}
