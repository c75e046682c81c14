package io.baton.web;

import io.baton.chat.Attachment;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Transcript.Line;
import io.baton.web.ConsoleView.Pane;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What a person does on a page, and what the page shows because of it.
final class ConsoleActions {

    private static final Reply NOTHING = new Reply.Nothing();

    private final ConsoleTranscript talk;
    private final ConsoleTurnRunner exchange;
    private final ConsolePages screen;
    private final ConsoleTurns turns;
    private final AddresseeDetector listening;

    ConsoleActions(ConsoleTranscript talk, ConsoleTurnRunner exchange, ConsolePages screen) {
        this.talk = talk;
        this.exchange = exchange;
        this.screen = screen;
        this.turns = new ConsoleTurns(talk.roster());
        this.listening = new AddresseeDetector(talk.roster());
    }

    /// @param done whether the form has done its work and can be closed
    record FormResult(String html, boolean done) {}

    String say(ConsoleView view, Map<String, String> sent) {
        var pane = pane(view, sent);
        var typed = sent.getOrDefault("text", "").strip();
        var reply = typed.isEmpty() ? NOTHING : say(pane, typed, rendering(sent));
        return shown(view, pane, reply) + MessageInputHtml.nextTurn(pane).render();
    }

    private Reply say(Pane pane, String typed, String rendering) {
        var heard = listening.detect(typed, pane.place());
        var turn = turns.said(rendering, pane, typed, heard.read());
        var where = heard.isPrivate() ? pane.place().privatelyTo(pane.person()) : pane.place();
        var card = Card.saying(heard.shown());
        talk.put(turn.id(), where, pane.person(), card);
        return heard.forBaton() ? exchange.run(turn, null) : NOTHING;
    }

    String press(ConsoleView view, Map<String, String> sent) {
        var pane = pane(view, sent);
        var line = sent.getOrDefault("line", "");
        var turn = turns.pressed(rendering(sent), pane, line, sent.getOrDefault("press", ""));
        return shown(view, pane, exchange.run(turn, find(line, pane)));
    }

    /// The text comes from what was kept, never from the page.
    String act(ConsoleView view, Map<String, String> sent) {
        var pane = pane(view, sent);
        var line = find(sent.getOrDefault("line", ""), pane);
        if (line == null) {
            return shown(view, pane, NOTHING);
        }
        var turn = turns.actedOn(rendering(sent), pane, line.id(), line.card().summary());
        return shown(view, pane, exchange.run(turn, null));
    }

    /// @param files by the names under which they were sent
    FormResult submit(ConsoleView view, Map<String, String> sent, Map<String, Attachment> files) {
        var pane = pane(view, sent);
        rendering(sent);
        var reply = exchange.run(turns.submitted(pane, sent, files), null);
        var names = Stream.concat(sent.keySet().stream(), files.keySet().stream());
        return switch (reply) {
            case Reply.FieldErrors(var errors) ->
                    new FormResult(
                            FormHtml.corrections(names.collect(Collectors.toSet()), errors), false);
            case Reply.OpenForm _ -> new FormResult(shown(view, pane, reply), false);
            case Reply.Nothing _,
                    Reply.Whisper _,
                    Reply.Outdated _,
                    Reply.Replace _,
                    Reply.Home _ ->
                    new FormResult(shown(view, pane, reply), true);
        };
    }

    private String shown(ConsoleView view, Pane pane, Reply reply) {
        var now = screen.refresh(view, pane, reply);
        return reply instanceof Reply.OpenForm(var form) ? now + screen.dialog(pane, form) : now;
    }

    /// A line that this person sees, or null: what they do not see they cannot touch.
    private @Nullable Line find(String id, Pane pane) {
        return talk.find(id, pane.place())
                .filter(line ->
                        line.visibleTo() == null || line.visibleTo().equals(pane.person().id()))
                .orElse(null);
    }

    private static Pane pane(ConsoleView view, Map<String, String> sent) {
        return view.pane("2".equals(sent.get("pane")) ? 2 : 1);
    }

    /// Without it two acts could not be told apart.
    private static String rendering(Map<String, String> sent) {
        var rendering = sent.getOrDefault("turn", "");
        if (rendering.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "turn is missing");
        }
        return rendering;
    }
}
