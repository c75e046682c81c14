package io.baton.slack.fake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.node.ObjectNode;

/// The line from Slack to the bot: sends, watches the three seconds, repeats and forges on demand.
public final class Line {
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(3);

    private final AtomicReference<Link> link =
            new AtomicReference<>(d -> new Delivered(d, 0, "", Duration.ZERO));
    private final Workspace workspace;
    private final ResponseDoor responses;
    private final Payloads payloads;
    private final Events events;
    private final String root;

    Line(Workspace workspace, ResponseDoor responses, String root) {
        this.workspace = workspace;
        this.responses = responses;
        this.payloads = new Payloads(workspace, root);
        this.events = new Events(workspace);
        this.root = root;
    }

    void use(Link other) {
        link.set(other);
    }

    Payloads payloads() {
        return payloads;
    }

    /// A file as events speak of it.
    ObjectNode shown(UploadedFile file) {
        return file.json(root);
    }

    /// A file that a person gives to Slack.
    UploadedFile given(String name, byte[] bytes) {
        return workspace.uploads().sent(name, bytes);
    }

    Events events() {
        return events;
    }

    Delivered send(Delivery.Kind kind, ObjectNode payload) {
        return send(Delivery.first(kind, payload));
    }

    /// Sends it as it is; the way to repeat: `line.send(before.delivery().again(1,
    /// "http_timeout"))`.
    public Delivered send(Delivery delivery) {
        Delivered delivered = link.get().send(delivery);
        if (delivered.took().compareTo(ACKNOWLEDGE_WITHIN) > 0) {
            String what = "%s after %d ms".formatted(delivery.kind(), delivered.took().toMillis());
            workspace.violations().add(Violation.Kind.LATE_ACK, what);
        }
        return delivered;
    }

    /// The way to the bot as it is now, also when [FakeSlack#callsBotAt] names another one later.
    public Link now() {
        return link.get();
    }

    /// Sends it over HTTP with something wrong about it.
    public Delivered sendForged(Delivery delivery, Forgery forgery) {
        return http().send(delivery, forgery);
    }

    /// Sends any bytes over HTTP, correctly signed: broken forms, broken JSON, odd line ends.
    public Delivered sendRaw(String body, String contentType) {
        Delivery nothing = Delivery.first(Delivery.Kind.EVENT, Json.object());
        return http().send(
                        nothing, body.getBytes(StandardCharsets.UTF_8), contentType, Forgery.NONE);
    }

    private HttpLink http() {
        if (link.get() instanceof HttpLink http) {
            return http;
        }
        throw new IllegalStateException("only HTTP carries signatures: call callsBotAt first");
    }

    /// Slack's question whether the address is the bot's: the answer must repeat the challenge.
    public Delivered verifiesAddress(String challenge) {
        return send(
                Delivery.Kind.EVENT,
                Json.object(
                        "type",
                        "url_verification",
                        "token",
                        "legacy-fixed-value",
                        "challenge",
                        challenge));
    }

    /// The app was removed from the workspace.
    public Delivered uninstalls() {
        return send(Delivery.Kind.EVENT, events.uninstalled());
    }

    /// The bot's own words come back to it as an event, as they do in a direct conversation.
    public Delivered echoes(Message message) {
        return send(Delivery.Kind.EVENT, events.echo(message));
    }

    /// A command's answer may stand in the very response: then people see it like any other.
    void show(Delivered delivered, String userId, String channelId) {
        if (delivered.acknowledged() && !delivered.body().isBlank()) {
            responses.inResponse(delivered, userId, channelId);
        }
    }
}
