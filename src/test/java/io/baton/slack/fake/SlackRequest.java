package io.baton.slack.fake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// A request from Slack to the bot.
///
/// @param retry 0 for the first delivery, then 1 to 3
/// @param retryReason why Slack sends it again: `http_timeout`, `http_error`, …
public record SlackRequest(Kind kind, ObjectNode payload, int retry, String retryReason) {
    /// The kinds of requests, with their names in Socket Mode.
    public enum Kind {
        COMMAND("slash_commands"),
        INTERACTION("interactive"),
        EVENT("events_api");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        String envelope() {
            return envelope;
        }
    }

    static SlackRequest first(Kind kind, ObjectNode payload) {
        return new SlackRequest(kind, payload, 0, "");
    }

    /// The same request, sent again: an event keeps its id.
    public SlackRequest again(int retryNumber, String reason) {
        return new SlackRequest(kind, payload, retryNumber, reason);
    }

    /// The HTTP body: a form for commands and interactions, JSON for events.
    public String httpBody() {
        return switch (kind) {
            case EVENT -> payload.toString();
            case INTERACTION -> "payload=" + encode(payload.toString());
            case COMMAND ->
                    payload.propertyStream()
                            .map(field ->
                                    field.getKey() + "=" + encode(field.getValue().asString()))
                            .collect(Collectors.joining("&"));
        };
    }

    public String contentType() {
        return kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
