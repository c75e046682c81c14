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
import static j2html.TagCreator.progress;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;

import io.baton.web.ConsoleRoster.Suggestion;
import io.baton.web.ConsoleView.Pane;
import io.baton.web.SampleLoading.State;
import j2html.tags.DomContent;

/// The greeting at the top of the conversation with Baton.
record WelcomeHtml(ConsoleView view, Pane pane, ConsoleRoster roster) {

    private static final String FOR_MEMBERS =
            "I keep your firm’s referrals moving. I find a partner for each client’s need, hand over"
                    + " the baton, and track what partnering earns.";

    private static final String FOR_PARTNERS =
            "I carry referrals between firms. When someone offers you one, it appears here, and you"
                    + " accept or decline it with a button.";

    DomContent of(State state) {
        return div(greeting(), guide(state))
                .withId(pane.id("guide"))
                .withClass("guide")
                .attr("data-version", Fingerprint.of(state.toString()));
    }

    private DomContent greeting() {
        return div(
                AvatarHtml.of(null, roster),
                h3("Hello " + pane.person().name() + ", I’m Baton."),
                p(pane.person().inHomeTeam() ? FOR_MEMBERS : FOR_PARTNERS));
    }

    private DomContent guide(State state) {
        if (!pane.person().inHomeTeam()) {
            return p("You’re playing a contact at " + pane.seat().firm() + ", a partner.");
        }
        return switch (state) {
            case State.Offered _ -> start();
            case State.Interrupted _ -> interrupted();
            case State.Loading(var progress) -> loading(progress);
            case State.Loaded _ -> suggestions();
        };
    }

    private static DomContent loading(SampleData.Progress progress) {
        return div(
                        p("Loading the sample firm…"),
                        progress()
                                .attr("max", Integer.toString(progress.total()))
                                .attr("value", Integer.toString(progress.done()))
                                .attr("aria-label", "Loading the sample firm"),
                        p(progress.step()).withClass("note"))
                .withClass("loading")
                .attr("role", "status");
    }

    private static DomContent start() {
        return div(
                p(
                        "This is a safe place to try everything. You play all the people, and nothing"
                                + " leaves this machine."),
                load("Load the sample firm"),
                p("It has a dozen partners, and fourteen months of referrals and revenue. To start"
                                + " with your own partners, type /partner add.")
                        .withClass("note"));
    }

    private static DomContent interrupted() {
        return div(p("Loading the sample firm was interrupted."), load("Continue loading"));
    }

    private static DomContent load(String label) {
        return form(button(label).withType("submit").withClass("button primary"))
                .attr("hx-post", "/console/sample")
                .attr("hx-request", "{\"timeout\":120000}")
                .attr("hx-swap", "none")
                .attr("hx-sync", "this:drop");
    }

    private DomContent suggestions() {
        return div(
                p(
                        "Three things to try. Each puts a command into the message line; press Enter to"
                                + " send it."),
                ol(each(roster.suggestions(), this::row)).withClass("tries"));
    }

    private DomContent row(Suggestion suggestion) {
        return li(
                a(strong(suggestion.title()), span(suggestion.why()))
                        .withHref(opened(suggestion).address(suggestion.draft())));
    }

    private ConsoleView opened(Suggestion suggestion) {
        var beside = suggestion.beside();
        return beside == null
                ? view
                : roster.seat(beside.person())
                        .map(seat -> view.beside(seat, roster, beside.room()))
                        .orElse(view);
    }
}
