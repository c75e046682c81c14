package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page around the panes.
record PageHtml(ConsoleView view, ConsoleRoster roster) {

    private static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,"
                    + "\"historyEnabled\":false,\"timeout\":20000}";

    String of(List<DomContent> panes) {
        return HtmlWriter.page(
                html(
                                head(
                                        meta().attr("charset", "utf-8"),
                                        meta().withName("viewport")
                                                .withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        meta().withName("htmx-config").withContent(HTMX),
                                        title("Baton: " + names()),
                                        link().withRel("icon").withHref("/console/assets/icon.svg"),
                                        link().withRel("stylesheet")
                                                .withHref("/console/assets/console.css"),
                                        script().withSrc("/console/assets/htmx.js").isDefer(),
                                        script().withSrc("/console/assets/console.js").isDefer(),
                                        script().withSrc("/console/assets/message-line.js")
                                                .isDefer()),
                                page(panes))
                        .withLang("en"));
    }

    private DomContent page(List<DomContent> panes) {
        return body(
                        a("Skip to the message line").withHref("#message-1").withClass("skip"),
                        top(),
                        notice(),
                        main(each(panes, pane -> pane))
                                .withClass(view.split() ? "panes two" : "panes"),
                        div().withId("dialog"),
                        div().withId("refresh")
                                .attr("hx-get", "/console/now")
                                .attr("hx-trigger", "changed from:body")
                                .attr("hx-swap", "none")
                                .attr("hx-sync", "this:queue last"))
                .attr("hx-vals", json(view.parameters()))
                .attr("hx-ext", "keyed")
                .attr("hx-target", "body");
    }

    private DomContent top() {
        return header(
                        span().withClass("logo").attr("aria-hidden", "true"),
                        strong("Baton"),
                        span("local console").withClass("local"),
                        view.split()
                                ? a("One person").withHref(view.alone().address()).withId("split")
                                : a("Two side by side")
                                        .withHref(view.beside(other(), roster, "direct").address())
                                        .withId("split"))
                .withClass("top");
    }

    private static DomContent notice() {
        return div().withId("notice")
                .withClass("notice")
                .attr("role", "status")
                .attr("aria-live", "polite")
                .attr("hidden");
    }

    /// Someone from the other side of a handoff.
    private ConsoleRoster.Seat other() {
        var first = view.pane(1).person();
        return roster.seats().stream()
                .filter(seat -> seat.person().inHomeTeam() != first.inHomeTeam())
                .findFirst()
                .orElse(roster.seats().getLast());
    }

    private String names() {
        return view.panes().stream()
                .map(pane -> pane.person().name())
                .collect(Collectors.joining(" and "));
    }

    /// Builds JSON from roster ids, which need no escaping.
    private static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
