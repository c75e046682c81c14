package io.baton.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import io.baton.door.TurnRunner;
import io.baton.slack.api.SlackApi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Wires Bolt: it parses Slack's payloads and finds the handler. There is one handler per kind,
/// because Bolt keeps patterns in a hash map, so if two match, either can win.
final class BoltApp {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final SlackTurns slackTurns;
    private final TurnRunner<Response> turnRunner;
    private final SlackResponders slackResponders;

    BoltApp(
            SlackTurns slackTurns,
            TurnRunner<Response> turnRunner,
            SlackResponders slackResponders) {
        this.slackTurns = slackTurns;
        this.turnRunner = turnRunner;
        this.slackResponders = slackResponders;
    }

    /// @param workspaceAuthorization replaces Bolt's own authorization, which would call Slack
    ///   before anything works
    App app(SlackSettings settings, SlackApi api, WorkspaceAuthorization workspaceAuthorization) {
        var config =
                AppConfig.builder()
                        .slack(api.slack())
                        .singleTeamBotToken(settings.botToken())
                        // Otherwise Bolt reads these from the environment and switches to OAuth.
                        .clientId(null)
                        .clientSecret(null)
                        .signingSecret(null)
                        // Otherwise Slack keeps resending events without a handler.
                        .allEventsApiAutoAckEnabled(true)
                        .build();
        var app =
                new App(
                        config,
                        api.slack(),
                        new ArrayList<>(List.of(new SSLCheck(null), workspaceAuthorization)));
        app.command(ANY, this::command);
        app.blockAction(ANY, this::press);
        app.messageShortcut(ANY, this::shortcut);
        app.viewSubmission(ANY, this::submission);
        app.viewClosed(ANY, (_, context) -> context.ack());
        new MessageListeners(slackTurns, turnRunner, slackResponders).addTo(app);
        app.event(AppHomeOpenedEvent.class, this::home);
        return app.start();
    }

    private Response command(SlashCommandRequest request, SlashCommandContext context) {
        var payload = request.getPayload();
        return turnRunner.run(
                "command", () -> slackTurns.said(payload), slackResponders.forPayload(payload));
    }

    private Response press(BlockActionRequest request, ActionContext context) {
        var payload = request.getPayload();
        var action = payload.getActions().getFirst();
        return turnRunner.run(
                "press",
                () -> slackTurns.pressed(payload, action),
                slackResponders.forPayload(payload));
    }

    private Response shortcut(MessageShortcutRequest request, MessageShortcutContext context) {
        var payload = request.getPayload();
        return turnRunner.run(
                "shortcut",
                () -> slackTurns.messageAction(payload),
                slackResponders.forPayload(payload));
    }

    private Response submission(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        return turnRunner.run(
                "form", () -> slackTurns.submitted(payload), slackResponders.forPayload(payload));
    }

    private Response home(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        var event = payload.getEvent();
        var id = TurnIds.event(payload.getEventId());
        return "home".equals(event.getTab())
                ? turnRunner.runOrRetry(
                        "home",
                        () -> slackTurns.homeOpened(id, event.getUser()),
                        slackResponders.forHome(event.getUser()))
                : context.ack();
    }
}
