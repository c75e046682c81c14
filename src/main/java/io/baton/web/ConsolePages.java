package io.baton.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.web.ConsoleView.Pane;
import io.baton.web.ConsoleView.Spot;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Renders the console's pages.
final class ConsolePages {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);

    private final ConsoleTranscript consoleTranscript;
    private final SampleLoading sampleLoading;
    private final Supplier<ZoneId> zone;
    private final ConsoleTurnRunner consoleTurnRunner;
    private final ConsoleTurns consoleTurns;
    private final UnreadMarks unreadMarks;
    private final ChartCache chartCache;

    ConsolePages(
            ConsoleTranscript consoleTranscript,
            SampleLoading sampleLoading,
            Supplier<ZoneId> zone,
            ConsoleTurnRunner consoleTurnRunner,
            ChartCache chartCache) {
        this.consoleTranscript = consoleTranscript;
        this.sampleLoading = sampleLoading;
        this.zone = zone;
        this.consoleTurnRunner = consoleTurnRunner;
        this.chartCache = chartCache;
        this.consoleTurns = new ConsoleTurns(consoleTranscript.roster());
        this.unreadMarks = consoleTranscript.unread();
    }

    /// The whole page.
    String page(ConsoleView consoleView, String draft) {
        var consoleRoster = consoleTranscript.roster();
        var panes =
                consoleView.panes().stream().map(pane -> pane(consoleView, pane, draft)).toList();
        return new PageHtml(consoleView, consoleRoster).of(panes);
    }

    private DomContent pane(ConsoleView consoleView, Pane pane, String draft) {
        var html = new PaneHtml(consoleView, pane, consoleTranscript.roster(), unreadMarks);
        var lines = lines(consoleView, pane, null);
        if (pane.spot() instanceof Spot.Home) {
            return html.of(lines);
        }
        var text = pane.number() == 1 ? draft : "";
        return html.of(lines, new MessageInputHtml(pane, consoleTranscript.roster()).of(text));
    }

    /// The parts of an open page that may have changed, each with the id of what it replaces.
    ///
    /// @param answered the pane to which `reply` belongs, or null. Only a home page shows the reply
    ///   itself, because it has no transcript
    String refresh(ConsoleView consoleView, @Nullable Pane answered, Reply reply) {
        var lines =
                consoleView.panes().stream()
                        .map(pane -> lines(consoleView, pane, pane.equals(answered) ? reply : null))
                        .map(list -> list.attr("hx-swap-oob", "keyed"))
                        .toList();
        var sides =
                consoleView.panes().stream()
                        .map(pane ->
                                new PaneHtml(
                                        consoleView, pane, consoleTranscript.roster(), unreadMarks))
                        .flatMap(pane -> Stream.of(pane.people(), pane.places()))
                        .map(nav -> nav.attr("hx-swap-oob", "outerHTML"))
                        .toList();
        return Stream.concat(lines.stream(), sides.stream())
                .map(HtmlWriter::part)
                .collect(Collectors.joining());
    }

    /// Opens a form over the page.
    ///
    /// @param line id of the line whose button opened it; empty without one
    String dialog(Pane pane, Form form, String line) {
        var html = new FormHtml(pane, consoleTranscript.roster());
        var open = html.of(form, line, Fingerprint.random());
        return HtmlWriter.part(div(open).withId("dialog").attr("hx-swap-oob", "innerHTML"));
    }

    private DivTag lines(ConsoleView consoleView, Pane pane, @Nullable Reply reply) {
        var parts = pane.spot() instanceof Spot.Home ? home(pane, reply) : said(consoleView, pane);
        return div(each(parts, part -> part))
                .withId(pane.id("lines"))
                .withClass("lines")
                .attr("role", "log")
                .attr("aria-label", "Conversation")
                .attr("tabindex", "0");
    }

    private List<DomContent> said(ConsoleView consoleView, Pane pane) {
        unreadMarks.clear(pane.person(), pane.place());
        var lines = consoleTranscript.seenBy(pane.person(), pane.place());
        var local = zone.get();
        var html = new TranscriptLineHtml(pane, consoleTranscript.roster(), local, chartCache::add);
        var parts = new ArrayList<DomContent>();
        if (pane.spot() instanceof Spot.Direct) {
            parts.add(
                    new WelcomeHtml(consoleView, pane, consoleTranscript.roster())
                            .of(sampleLoading.state()));
        } else if (lines.isEmpty()) {
            parts.add(TranscriptLineHtml.silence(pane, "No messages yet. Type / for commands."));
        }
        LocalDate previous = null;
        for (var line : lines) {
            var day = line.at().atZone(local).toLocalDate();
            if (!day.equals(previous)) {
                parts.add(divider(pane, day));
            }
            parts.add(html.of(line));
            previous = day;
        }
        return parts;
    }

    private static DomContent divider(Pane pane, LocalDate day) {
        return div(h2(DAY.format(day)))
                .withClass("day")
                .withId(pane.id("day") + "-" + day)
                .attr("data-version", day.toString());
    }

    private List<DomContent> home(Pane pane, @Nullable Reply reply) {
        var home = consoleTurnRunner.runUnrecorded(consoleTurns.lookedHome(pane));
        var news = AnswerNotShown.card(reply);
        var page = AnswerNotShown.card(home);
        return Stream.of(
                        news == null ? null : framed(pane, "news", news),
                        page == null
                                ? TranscriptLineHtml.silence(pane, "Nothing is waiting for you.")
                                : framed(pane, "home", page))
                .<DomContent>mapMulti((part, to) -> {
                    if (part != null) {
                        to.accept(part);
                    }
                })
                .toList();
    }

    private DomContent framed(Pane pane, String name, Card card) {
        return div(new CardHtml(name, Fingerprint.random(), chartCache::add).of(card))
                .withId(pane.id(name))
                .withClass(name)
                .attr("tabindex", "-1")
                .attr("data-version", Fingerprint.of(card.toString()));
    }
}
