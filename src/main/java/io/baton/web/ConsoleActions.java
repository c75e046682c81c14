package io.baton.web;

import io.baton.chat.Attachment;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Transcript.Line;
import io.baton.outbox.Unavailable;
import io.baton.web.ConsoleView.Pane;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Handles what a person does on a page, and renders the result.
final class ConsoleActions {

    private static final Reply NOTHING = new Reply.Nothing();

    private final ConsoleTranscript consoleTranscript;
    private final ConsoleTurnRunner consoleTurnRunner;
    private final ConsolePages consolePages;
    private final ConsoleTurns consoleTurns;
    private final AddresseeDetector addresseeDetector;

    ConsoleActions(
            ConsoleTranscript consoleTranscript,
            ConsoleTurnRunner consoleTurnRunner,
            ConsolePages consolePages) {
        this.consoleTranscript = consoleTranscript;
        this.consoleTurnRunner = consoleTurnRunner;
        this.consolePages = consolePages;
        this.consoleTurns = new ConsoleTurns(consoleTranscript.roster());
        this.addresseeDetector = new AddresseeDetector(consoleTranscript.roster());
    }

    /// @param done whether the form can be closed
    record FormResult(String html, boolean done) {}

    String say(ConsoleView consoleView, Map<String, String> sent) {
        var pane = pane(consoleView, sent);
        var typed = sent.getOrDefault("text", "").strip();
        var reply = typed.isEmpty() ? NOTHING : say(pane, typed, rendering(sent));
        return shown(consoleView, pane, reply, "")
                + HtmlWriter.part(MessageInputHtml.nextTurn(pane));
    }

    private Reply say(Pane pane, String typed, String rendering) {
        var message = addresseeDetector.detect(typed, pane.place());
        var turn = consoleTurns.said(rendering, pane, typed, message.parsed());
        var place = message.isPrivate() ? pane.place().privatelyTo(pane.person()) : pane.place();
        consoleTranscript.put(turn.id(), place, pane.person(), Card.saying(message.shown()));
        return message.forBaton() ? consoleTurnRunner.run(turn, null) : NOTHING;
    }

    String press(ConsoleView consoleView, Map<String, String> sent) {
        var pane = pane(consoleView, sent);
        var line = sent.getOrDefault("line", "");
        var turn =
                consoleTurns.pressed(rendering(sent), pane, line, sent.getOrDefault("press", ""));
        return shown(consoleView, pane, consoleTurnRunner.run(turn, find(line, pane)), line);
    }

    /// Takes the message's text from the transcript, never from the page.
    String act(ConsoleView consoleView, Map<String, String> sent) {
        var pane = pane(consoleView, sent);
        var line = find(sent.getOrDefault("line", ""), pane);
        if (line == null) {
            return shown(consoleView, pane, NOTHING, "");
        }
        var turn = consoleTurns.actedOn(rendering(sent), pane, line.id(), line.card().summary());
        return shown(consoleView, pane, consoleTurnRunner.run(turn, null), "");
    }

    /// @param files by parameter name
    FormResult submit(
            ConsoleView consoleView, Map<String, String> sent, Map<String, Attachment> files) {
        var pane = pane(consoleView, sent);
        rendering(sent);
        var opener = sent.getOrDefault("line", "");
        var turn = consoleTurns.submitted(pane, sent, files);
        var reply = consoleTurnRunner.run(turn, opener.isEmpty() ? null : find(opener, pane));
        var names = Stream.concat(sent.keySet().stream(), files.keySet().stream());
        return switch (reply) {
            case Reply.FieldErrors(var errors) ->
                    new FormResult(
                            FormHtml.corrections(names.collect(Collectors.toSet()), errors), false);
            case Reply.OpenForm _ -> new FormResult(shown(consoleView, pane, reply, opener), false);
            case Reply.Nothing _,
                    Reply.Whisper _,
                    Reply.Outdated _,
                    Reply.Replace _,
                    Reply.Home _ ->
                    new FormResult(shown(consoleView, pane, reply, opener), true);
        };
    }

    /// @param line id of the line whose button was pressed, or opened the form
    private String shown(ConsoleView consoleView, Pane pane, Reply reply, String line) {
        var refreshed = refreshed(consoleView, pane, reply);
        return reply instanceof Reply.OpenForm(var form, _)
                ? refreshed + consolePages.dialog(pane, form, line)
                : refreshed;
    }

    private String refreshed(ConsoleView consoleView, Pane pane, Reply reply) {
        try {
            return consolePages.refresh(consoleView, pane, reply);
        } catch (Unavailable e) {
            throw new AnswerNotShown(reply, e);
        }
    }

    /// The line, or null if this person doesn't see it: no one acts on what they can't see.
    private @Nullable Line find(String id, Pane pane) {
        return consoleTranscript
                .find(id, pane.place())
                .filter(line ->
                        line.visibleTo() == null || line.visibleTo().equals(pane.person().id()))
                .orElse(null);
    }

    private static Pane pane(ConsoleView consoleView, Map<String, String> sent) {
        return consoleView.pane("2".equals(sent.get("pane")) ? 2 : 1);
    }

    /// The id that tells two acts apart.
    private static String rendering(Map<String, String> sent) {
        var rendering = sent.getOrDefault("turn", "");
        if (rendering.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "turn is missing");
        }
        return rendering;
    }
}
