package io.baton.slack.fake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.node.ObjectNode;

/// Sends Slack's requests to the bot: checks the three-second limit, and repeats and forges
/// requests.
public final class RequestSender {
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(3);

    private final AtomicReference<Transport> link =
            new AtomicReference<>(d -> new AppResponse(d, 0, "", Duration.ZERO));
    private final WorkspaceState workspaceState;
    private final ResponseUrlEndpoint responses;
    private final Payloads payloads;
    private final EventPayloads eventPayloads;
    private final String root;

    RequestSender(WorkspaceState workspaceState, ResponseUrlEndpoint responses, String root) {
        this.workspaceState = workspaceState;
        this.responses = responses;
        this.payloads = new Payloads(workspaceState, root);
        this.eventPayloads = new EventPayloads(workspaceState);
        this.root = root;
    }

    void use(Transport other) {
        link.set(other);
    }

    Payloads payloads() {
        return payloads;
    }

    /// The file as it appears in events.
    ObjectNode shown(UploadedFile file) {
        return file.json(root);
    }

    /// Uploads a file for a person.
    UploadedFile given(String name, byte[] bytes) {
        return workspaceState.uploads().sent(name, bytes);
    }

    EventPayloads events() {
        return eventPayloads;
    }

    AppResponse send(SlackRequest.Kind kind, ObjectNode payload) {
        return send(SlackRequest.first(kind, payload));
    }

    /// Sends the request unchanged. To repeat one: `send(before.delivery().again(1,
    /// "http_timeout"))`.
    public AppResponse send(SlackRequest slackRequest) {
        AppResponse appResponse = link.get().send(slackRequest);
        if (appResponse.took().compareTo(ACKNOWLEDGE_WITHIN) > 0) {
            String what =
                    "%s after %d ms".formatted(slackRequest.kind(), appResponse.took().toMillis());
            workspaceState.violations().add(Violation.Kind.LATE_ACK, what);
        }
        return appResponse;
    }

    /// The current way to the bot; doesn't change when [FakeSlack#callsBotAt] names another one
    /// later.
    public Transport now() {
        return link.get();
    }

    /// Sends a forged request over HTTP.
    public AppResponse sendForged(SlackRequest slackRequest, Forgery forgery) {
        return http().send(slackRequest, forgery);
    }

    /// Sends any body over HTTP, correctly signed: broken forms, broken JSON, odd line ends.
    public AppResponse sendRaw(String body, String contentType) {
        SlackRequest nothing = SlackRequest.first(SlackRequest.Kind.EVENT, SlackJson.object());
        return http().send(
                        nothing, body.getBytes(StandardCharsets.UTF_8), contentType, Forgery.NONE);
    }

    private HttpTransport http() {
        if (link.get() instanceof HttpTransport http) {
            return http;
        }
        throw new IllegalStateException("only HTTP carries signatures: call callsBotAt first");
    }

    /// Slack's URL verification: the response must repeat the challenge.
    public AppResponse verifiesAddress(String challenge) {
        return send(
                SlackRequest.Kind.EVENT,
                SlackJson.object(
                        "type",
                        "url_verification",
                        "token",
                        "legacy-fixed-value",
                        "challenge",
                        challenge));
    }

    /// Tells the bot that the app was removed from the workspace.
    public AppResponse uninstalls() {
        return send(SlackRequest.Kind.EVENT, eventPayloads.uninstalled());
    }

    /// Sends the bot's own message back as an event, as Slack does in a direct conversation.
    public AppResponse echoes(ChannelMessage channelMessage) {
        return send(SlackRequest.Kind.EVENT, eventPayloads.echo(channelMessage));
    }

    /// Shows an answer that a command's response contains.
    void show(AppResponse appResponse, String userId, String channelId) {
        if (appResponse.acknowledged() && !appResponse.body().isBlank()) {
            responses.inResponse(appResponse, userId, channelId);
        }
    }
}
