package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.baton.web.ConsoleRoster.Seat;
import io.baton.web.ConsoleView.Pane;
import io.baton.web.ConsoleView.Spot;
import j2html.tags.DomContent;
import j2html.tags.specialized.NavTag;
import java.util.ArrayList;
import java.util.List;

/// One person's pane: the people to play, the places to go, and a conversation.
record PaneHtml(ConsoleView view, Pane pane, ConsoleRoster roster, UnreadMarks unread) {

    /// @param conversation the lines and, if there is one, the message line
    DomContent of(DomContent... conversation) {
        return section(
                        div(people(), places()).withClass("side"),
                        div(head(), newer(), each(List.of(conversation), part -> part))
                                .withClass("talk"))
                .withClass("pane")
                .withId(pane.id("pane"))
                .attr("aria-label", pane.person().name())
                .attr("hx-vals", "{\"pane\":\"" + pane.number() + "\"}");
    }

    /// People and places can change with each message: dots mark where something is unread.
    NavTag people() {
        return nav(h2("You are"), ul(each(roster.seats(), this::person)))
                .withId(pane.id("people"))
                .withClass("people")
                .attr("aria-label", "Play another person");
    }

    private DomContent person(Seat seat) {
        var current = seat.equals(pane.seat());
        var there = new Pane(pane.number(), seat, new Spot.Direct());
        var name = seat.person().name();
        return li(
                a(
                                AvatarHtml.of(seat.person(), roster),
                                span(b(name), small(seat.firm())).withClass("who"),
                                dot(!current && unread.anywhere(seat.person())))
                        .withHref(view.with(there).address())
                        .withId(pane.id("play") + "-" + roster.seats().indexOf(seat))
                        .withTitle(name + ", " + seat.firm())
                        .condAttr(current, "aria-current", "true"));
    }

    NavTag places() {
        var rows = new ArrayList<DomContent>();
        rows.add(row(new Spot.Home(), "at-home", "Home"));
        rows.add(row(new Spot.Direct(), "at-direct", "Baton"));
        for (var room : roster.roomsOf(pane.person())) {
            rows.add(row(new Spot.InRoom(room), "at-room", room.name()));
        }
        return nav(h2(pane.person().name() + "’s places"), ul(each(rows, row -> row)))
                .withId(pane.id("places"))
                .withClass("places")
                .attr("aria-label", "Places of " + pane.person().name());
    }

    private DomContent row(Spot spot, String kind, String name) {
        var there = pane.at(spot);
        var current = spot.equals(pane.spot());
        return li(
                a(
                                span().withClass("icon " + kind).attr("aria-hidden", "true"),
                                span(name).withClass("name"),
                                dot(!current && waits(there)))
                        .withHref(view.with(there).address())
                        .withId(pane.id("go") + "-" + spot.key().replace(':', '-'))
                        .condAttr(current, "aria-current", "page"));
    }

    /// The home page has no messages.
    private boolean waits(Pane there) {
        return !(there.spot() instanceof Spot.Home) && unread.in(there.person(), there.place());
    }

    private static DomContent dot(boolean shown) {
        return iff(shown, span(span("new messages").withClass("unseen")).withClass("dot"));
    }

    private static DomContent newer() {
        return button("New messages below").withType("button").withClass("newer").attr("hidden");
    }

    private DomContent head() {
        return header(h1(title()), p(topic())).withClass("head");
    }

    private String title() {
        return switch (pane.spot()) {
            case Spot.Home _ -> "Home";
            case Spot.Direct _ -> "Baton";
            case Spot.InRoom(var room) -> "# " + room.name();
        };
    }

    private String topic() {
        var name = pane.person().name();
        return switch (pane.spot()) {
            case Spot.Home _ -> "What’s waiting for " + name;
            case Spot.Direct _ -> "Direct messages between Baton and " + name;
            case Spot.InRoom(var room) -> room.topic();
        };
    }
}
