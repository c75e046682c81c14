package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.door.TurnRunner;
import io.baton.outbox.Outbox;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.Json;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import io.baton.teams.render.Surface;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Routes an activity to its handler by type and name.
final class ActivityDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(ActivityDispatcher.class);

    private final TeamsTurns teamsTurns;
    private final TurnRunner<TeamsResponse> turnRunner;
    private final TeamsReplySender teamsReplySender;
    private final ConversationReferences conversationReferences;
    private final Outbox outbox;
    private final SearchExtension searchExtension;
    private final MembershipChanges membershipChanges;

    ActivityDispatcher(
            TeamsTurns teamsTurns,
            TurnRunner<TeamsResponse> turnRunner,
            TeamsReplySender teamsReplySender,
            ConversationReferences conversationReferences,
            Outbox outbox,
            SearchExtension searchExtension,
            MembershipChanges membershipChanges) {
        this.teamsTurns = teamsTurns;
        this.turnRunner = turnRunner;
        this.teamsReplySender = teamsReplySender;
        this.conversationReferences = conversationReferences;
        this.outbox = outbox;
        this.searchExtension = searchExtension;
        this.membershipChanges = membershipChanges;
    }

    TeamsResponse dispatch(IncomingActivity in) {
        if (in.type().equals("installationUpdate")) {
            return installed(in);
        }
        if (in.type().equals("conversationUpdate")) {
            membershipChanges.heard(in);
            return TeamsResponse.ok();
        }
        conversationReferences.seen(in);
        return switch (in.type()) {
            case "message" -> message(in);
            case "invoke" -> invoked(in);
            // Reactions, edits and typing get no answer.
            default -> TeamsResponse.ok();
        };
    }

    /// Older clients send a button press as a message without text.
    private TeamsResponse message(IncomingActivity in) {
        var button = ButtonData.read(in.value());
        if (button.isPresent()) {
            return turnRunner.run(
                    "submit",
                    () -> teamsTurns.pressed(in, button.get()),
                    new TeamsMessageResponder(in, teamsReplySender));
        }
        return in.text().isEmpty() && !in.value().isMissingNode()
                ? TeamsResponse.ok()
                : turnRunner.run(
                        "message",
                        () -> teamsTurns.said(in),
                        new TeamsMessageResponder(in, teamsReplySender));
    }

    private TeamsResponse invoked(IncomingActivity in) {
        return switch (in.name()) {
            case "adaptiveCard/action" -> executed(in, in.value().path("action").path("data"));
            case "task/fetch" -> opened(in, in.value().path("data"));
            case "task/submit", "composeExtension/submitAction" ->
                    submitted(in, in.value().path("data"));
            case "composeExtension/fetchTask" -> actedOn(in);
            case "composeExtension/query" -> searchExtension.answer(in);
            default -> {
                LOG.info("Ignored an unknown invoke: {}", in.name());
                yield TeamsResponse.ok();
            }
        };
    }

    private TeamsResponse executed(IncomingActivity in, JsonNode data) {
        var button = ButtonData.read(data);
        return button.isEmpty()
                ? TeamsResponse.card(
                        AdaptiveCard.of(TeamsSentences.notUnderstood(), Surface.whisper()))
                : turnRunner.run(
                        "press",
                        () -> teamsTurns.pressed(in, button.get()),
                        new ExecuteResponder(in, teamsReplySender));
    }

    private TeamsResponse opened(IncomingActivity in, JsonNode data) {
        var button = ButtonData.read(data);
        return button.isEmpty()
                ? TeamsResponse.ok(Dialog.showing(TeamsSentences.notUnderstood()))
                : turnRunner.run(
                        "open",
                        () -> teamsTurns.pressed(in, button.get()),
                        new DialogResponder(in, teamsReplySender, null));
    }

    /// A card in a dialog may have buttons of its own, which arrive here without a form.
    private TeamsResponse submitted(IncomingActivity in, JsonNode data) {
        var answers = DialogAnswers.read(data);
        return answers.isEmpty()
                ? opened(in, data)
                : turnRunner.run(
                        "form",
                        () -> teamsTurns.submitted(in, answers.get()),
                        new DialogResponder(in, teamsReplySender, answers.get()));
    }

    private TeamsResponse actedOn(IncomingActivity in) {
        var command = Json.text(in.value(), "commandId");
        var text = MessageHtml.text(in.value());
        return turnRunner.run(
                "act",
                () -> teamsTurns.actedOn(in, command, text),
                new DialogResponder(in, teamsReplySender, null));
    }

    private TeamsResponse installed(IncomingActivity in) {
        if (in.name().startsWith("remove")) {
            conversationReferences.markUnreachable(
                    in.place(), in.reference(), "Baton was removed from there");
            return TeamsResponse.ok();
        }
        conversationReferences.seen(in);
        welcome(in);
        return TeamsResponse.ok();
    }

    private void welcome(IncomingActivity in) {
        var id = TeamsTurns.id(in, "welcome");
        var card = TeamsSentences.welcome(in.shownName(), in.personal());
        try {
            outbox.put(
                    TeamsTurns.workspace(in),
                    List.of(Post.once(id, in.place(), card, new PostSubject.Welcome())));
        } catch (Unavailable e) {
            LOG.warn(
                    "The welcome message for {} could not be queued: {}",
                    in.place(),
                    e.getMessage());
        }
    }
}
