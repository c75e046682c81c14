package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import io.baton.web.ConsoleRoster.Suggestion;
import io.baton.web.ConsoleView.Pane;
import j2html.tags.DomContent;

/// What a newcomer finds at the beginning of the conversation with Baton.
record WelcomeHtml(ConsoleView view, Pane pane, ConsoleRoster roster) {

    private static final String FOR_MEMBERS =
            "I keep your firm’s referrals moving: I find the partner for a client’s need, hand the"
                    + " baton over by a button, and count what partnering earns.";

    private static final String FOR_PARTNERS =
            "I carry referrals between firms. When somebody offers you one, it appears here, and"
                    + " you accept or decline it by a button. You need no account for that.";

    DomContent of(boolean loaded) {
        return div(greeting(), what(loaded))
                .withId(pane.id("guide"))
                .withClass("guide")
                .attr("data-version", "loaded-" + loaded);
    }

    private DomContent greeting() {
        return div(
                AvatarHtml.of(null, roster),
                h3("Hello " + pane.person().name() + ", I am Baton."),
                p(pane.person().inHomeTeam() ? FOR_MEMBERS : FOR_PARTNERS));
    }

    private DomContent what(boolean loaded) {
        if (!pane.person().inHomeTeam()) {
            return p("You are playing a contact of " + pane.seat().firm() + ", a partner.");
        }
        return loaded ? tries() : start();
    }

    private static DomContent start() {
        return div(
                p(
                        "Nothing is here yet. This is a safe place to try everything: one person plays"
                                + " all parts, and nothing leaves this machine."),
                form(button("Load the sample firm").withType("submit").withClass("button primary"))
                        .attr("hx-post", "/console/sample")
                        .attr("hx-swap", "none")
                        .attr("hx-sync", "this:drop"),
                p("A dozen partners, and fourteen months of referrals and revenue. Or start with"
                                + " your own: type /partner add, or help.")
                        .withClass("note"));
    }

    private DomContent tries() {
        return div(
                p(
                        "Three things to try. Each puts a command into the message line; send it with"
                                + " Enter."),
                ol(each(roster.tries(), this::one)).withClass("tries"));
    }

    private DomContent one(Suggestion thing) {
        return li(
                a(strong(thing.title()), span(thing.why()))
                        .withHref(opened(thing).address(thing.draft())));
    }

    private ConsoleView opened(Suggestion thing) {
        var beside = thing.beside();
        return beside == null
                ? view
                : roster.seat(beside.person())
                        .map(seat -> view.beside(seat, roster, beside.room()))
                        .orElse(view);
    }
}
