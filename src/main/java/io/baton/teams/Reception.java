package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Post;
import io.baton.outbox.Outbox;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.Json;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.Again;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import io.baton.teams.render.PressedButton;
import io.baton.teams.render.Surface;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out what an activity is, and who hears it.
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Turns turns;
    private final Hearing hearing;
    private final Privately privately;
    private final Directory directory;
    private final Outbox outbox;
    private final Finding finding;

    Reception(
            Turns turns,
            Hearing hearing,
            Privately privately,
            Directory directory,
            Outbox outbox,
            Finding finding) {
        this.turns = turns;
        this.hearing = hearing;
        this.privately = privately;
        this.directory = directory;
        this.outbox = outbox;
        this.finding = finding;
    }

    Response receive(Incoming in) {
        if (in.type().equals("installationUpdate")) {
            return installed(in);
        }
        directory.met(in);
        return switch (in.type()) {
            case "message" -> message(in);
            case "invoke" -> invoked(in);
            // Reactions, edits, typing, who came and who went: nobody answers.
            default -> Response.ok();
        };
    }

    /// Older clients press a button by a message without words.
    private Response message(Incoming in) {
        var button = PressedButton.read(in.value());
        if (button.isPresent()) {
            return hearing.hear(
                    "submit",
                    () -> turns.pressed(in, button.get()),
                    new SpokenAnswer(in, privately, new Again(button.get())));
        }
        return in.text().isEmpty() && !in.value().isMissingNode()
                ? Response.ok()
                : hearing.hear(
                        "message",
                        () -> turns.said(in),
                        new SpokenAnswer(in, privately, new Again(null)));
    }

    private Response invoked(Incoming in) {
        return switch (in.name()) {
            case "adaptiveCard/action" -> executed(in, in.value().path("action").path("data"));
            case "task/fetch" -> opened(in, in.value().path("data"));
            case "task/submit", "composeExtension/submitAction" ->
                    submitted(in, in.value().path("data"));
            case "composeExtension/fetchTask" -> actedOn(in);
            case "composeExtension/query" -> finding.answer(in);
            default -> {
                LOG.info("an invoke {} is nothing for Baton", in.name());
                yield Response.ok();
            }
        };
    }

    private Response executed(Incoming in, JsonNode data) {
        var button = PressedButton.read(data);
        return button.isEmpty()
                ? Response.card(AdaptiveCard.of(Sentences.notUnderstood(), Surface.whisper()))
                : hearing.hear(
                        "press",
                        () -> turns.pressed(in, button.get()),
                        new ExecuteAnswer(in, privately, new Again(button.get())));
    }

    private Response opened(Incoming in, JsonNode data) {
        var button = PressedButton.read(data);
        return button.isEmpty()
                ? Response.ok(Dialog.showing(Sentences.notUnderstood()))
                : hearing.hear(
                        "open",
                        () -> turns.pressed(in, button.get()),
                        new DialogAnswer(in, privately, null));
    }

    /// A card in a dialog may have buttons of its own.
    private Response submitted(Incoming in, JsonNode data) {
        var answers = DialogAnswers.read(data);
        return answers.isEmpty()
                ? opened(in, data)
                : hearing.hear(
                        "form",
                        () -> turns.submitted(in, answers.get()),
                        new DialogAnswer(in, privately, answers.get()));
    }

    private Response actedOn(Incoming in) {
        var command = Json.text(in.value(), "commandId");
        var text = MessageWords.of(in.value());
        return hearing.hear(
                "act",
                () -> turns.actedOn(in, command, text),
                new DialogAnswer(in, privately, null));
    }

    private Response installed(Incoming in) {
        if (in.name().startsWith("remove")) {
            directory.lost(in.place(), in.address(), "Baton was removed from there");
            return Response.ok();
        }
        directory.met(in);
        welcome(in);
        return Response.ok();
    }

    private void welcome(Incoming in) {
        var id = Turns.id(in, "welcome");
        var card = Sentences.welcome(in.shownName(), in.personal());
        try {
            outbox.put(Turns.workspace(in), List.of(new Post.Say(id, in.place(), card, id)));
        } catch (Unavailable e) {
            LOG.warn("nobody was welcomed at {}: {}", in.place(), e.getMessage());
        }
    }
}
