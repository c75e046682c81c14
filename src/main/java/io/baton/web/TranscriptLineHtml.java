package io.baton.web;

import static j2html.TagCreator.article;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.time;

import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.chat.Transcript.Line;
import io.baton.web.ConsoleView.Pane;
import j2html.tags.DomContent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// Renders a line of a conversation as the pane's person sees it.
///
/// @param zone time zone for the line's time
/// @param picture returns the address of a chart's picture
record TranscriptLineHtml(
        Pane pane, ConsoleRoster roster, ZoneId zone, Function<Chart, String> picture) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    DomContent of(Line line) {
        var author = line.author() == null ? "Baton" : line.author().name();
        var at = HOUR.format(line.at().atZone(zone));
        return article(
                        AvatarHtml.of(line.author(), roster),
                        div(
                                        header(
                                                strong(author),
                                                iff(
                                                        line.author() == null,
                                                        span("App").withClass("tag")),
                                                time(at).attr("datetime", line.at().toString()),
                                                iff(isWhisper(line), whisper())),
                                        new CardHtml(line.id(), Fingerprint.random(), picture)
                                                .of(line.card()))
                                .withClass("said"),
                        act(line))
                .withId(pane.id("line") + "-" + Fingerprint.of(line.id()))
                .withClass(isWhisper(line) ? "line whispered" : "line")
                .attr("data-version", Fingerprint.of(line.toString()))
                .attr("tabindex", "-1");
    }

    /// Direct messages need no mark: no one else reads them.
    private boolean isWhisper(Line line) {
        return line.visibleTo() != null && pane.place() instanceof Place.Channel;
    }

    private static DomContent whisper() {
        return span("Only visible to you").withClass("whisper");
    }

    private static DomContent act(Line line) {
        var name = NamedButton.name("Log a referral", line.card().summary());
        return form(
                        CardHtml.hidden("line", line.id()),
                        CardHtml.hidden("turn", Fingerprint.random()),
                        button("Log a referral")
                                .withType("submit")
                                .withName("act")
                                .withValue("log_referral")
                                .withTitle("Log a referral from this message")
                                .attr("aria-label", name))
                .withClass("act")
                .attr("hx-post", "/console/act")
                .attr("hx-swap", "none")
                .attr("hx-sync", "this:drop");
    }

    /// Shown in place of an empty conversation.
    static DomContent silence(Pane pane, String words) {
        return div(p(words)).withId(pane.id("silence")).withClass("silence");
    }
}
