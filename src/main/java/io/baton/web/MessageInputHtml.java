package io.baton.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.label;
import static j2html.TagCreator.span;
import static j2html.TagCreator.textarea;

import io.baton.web.ConsoleView.Pane;
import io.baton.web.ConsoleView.Spot;
import j2html.tags.DomContent;
import j2html.tags.specialized.InputTag;
import java.util.List;

/// The message line, with its suggestions.
record MessageInputHtml(Pane pane, ConsoleRoster roster) {

    private record Hint(String fill, String why) {}

    /// Suggestions after a slash. Baton understands more than these.
    private static final List<Hint> HINTS =
            List.of(
                    new Hint("/refer ", "log a referral; send it empty for a form"),
                    new Hint(
                            "/refer list ",
                            "mine, open, late, won, lost, a partner, a client or a member"),
                    new Hint("/refer search ", "referrals by client, need or note"),
                    new Hint("/refer from ", "PARTNER: CLIENT needs NEED"),
                    new Hint("/refer show ", "one referral with its history"),
                    new Hint("/partner find ", "the best partners for a need"),
                    new Hint("/partner add ", "NAME: SKILL, SKILL"),
                    new Hint("/partner list", "all partners"),
                    new Hint("/partner invite ", "a code for a partner’s person to join with"),
                    new Hint("/partner import", "partners from a CSV file"),
                    new Hint("/partner export", "all partners as a CSV file"),
                    new Hint("/revenue", "partner revenue against your target"),
                    new Hint("/revenue digest now", "this week's summary"),
                    new Hint("/help", "all commands"));

    DomContent of(String draft) {
        var input = pane.id("message");
        return form(
                        turn(pane),
                        label("Message as " + pane.person().name())
                                .attr("for", input)
                                .withClass("unseen"),
                        div(each(HINTS, hint -> hint("/", hint)), mentions())
                                .withId(pane.id("hints"))
                                .withClass("hints")
                                .attr("role", "listbox")
                                .attr("aria-label", "Suggestions")
                                .attr("hidden"),
                        entry(input, draft),
                        button(span("Send as " + pane.person().name()).withClass("unseen"))
                                .withType("submit")
                                .withClass("send")
                                .withTitle("Send (Enter)"))
                .withId(pane.id("say"))
                .withClass("say")
                .attr("data-person", pane.person().id())
                .attr("hx-post", "/console/say")
                .attr("hx-swap", "none")
                .attr("hx-sync", "this:queue last");
    }

    private DomContent entry(String input, String draft) {
        return textarea(draft)
                .withId(input)
                .withName("text")
                .attr("rows", "1")
                .attr("maxlength", "20000")
                .attr("placeholder", placeholder())
                .attr("autocomplete", "off")
                .attr("role", "combobox")
                .attr("aria-expanded", "false")
                .attr("aria-autocomplete", "list")
                .attr("aria-controls", pane.id("hints"));
    }

    private String placeholder() {
        return switch (pane.spot()) {
            case Spot.Home _, Spot.Direct _ -> "Message Baton, or / for commands";
            case Spot.InRoom(var room) -> "Message #" + room.name() + ", or / for commands";
        };
    }

    private DomContent mentions() {
        return each(
                roster.seats(),
                seat -> hint("@", new Hint("@" + seat.person().name() + " ", seat.firm())));
    }

    private DomContent hint(String trigger, Hint hint) {
        return div(code(hint.fill().strip()), span(hint.why()))
                .attr("role", "option")
                .attr("data-fill", hint.fill())
                .attr("data-after", trigger)
                .attr("aria-selected", "false");
    }

    /// A new id for the next message, sent after each message.
    static DomContent nextTurn(Pane pane) {
        return turn(pane).attr("hx-swap-oob", "true");
    }

    private static InputTag turn(Pane pane) {
        return CardHtml.hidden("turn", Fingerprint.random()).withId(pane.id("turn"));
    }
}
