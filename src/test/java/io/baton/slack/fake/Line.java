package io.baton.slack.fake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The line from Slack to the bot: sends, watches the three seconds, repeats and forges on demand.
public final class Line {
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(3);

    private final AtomicReference<Link> link =
            new AtomicReference<>(d -> new Delivered(d, 0, "", Duration.ZERO));
    private final Workspace workspace;
    private final ResponseDoor responses;
    private final MessageRules rules;
    private final Payloads payloads;

    Line(Workspace workspace, ResponseDoor responses, MessageRules rules, String root) {
        this.workspace = workspace;
        this.responses = responses;
        this.rules = rules;
        this.payloads = new Payloads(workspace, root);
    }

    void use(Link other) {
        link.set(other);
    }

    Payloads payloads() {
        return payloads;
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
        return event(
                Json.object("type", "app_uninstalled", "event_ts", workspace.timestamps().next()));
    }

    /// Any event of our own workspace; it needs `type` and `event_ts`.
    public Delivered event(ObjectNode event) {
        return send(Delivery.Kind.EVENT, payloads.event(workspace.bot().teamId(), false, event));
    }

    /// A command's answer may stand in the very response: then people see it like any other.
    void show(Delivered delivered, String userId, String channelId) {
        JsonNode said = delivered.json();
        if (said instanceof ObjectNode object && (object.has("text") || object.has("blocks"))) {
            Content content =
                    rules.accept(
                            "command response",
                            new Arguments("", false, object),
                            MessageRules.LONGEST_TEXT);
            responses.answer(userId, channelId, Json.text(object, "response_type"), content);
        } else if (delivered.acknowledged() && !delivered.body().isBlank()) {
            responses.answer(
                    userId,
                    channelId,
                    "ephemeral",
                    new Content(delivered.body(), Json.array(), null));
        }
    }
}
