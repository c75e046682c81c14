package io.baton.slack.fake;

import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What the bot answered.
///
/// @param status the HTTP status; 200 for an acknowledgement by socket; 0 when nobody answered
/// @param body as sent, empty for a bare acknowledgement
/// @param took from sending to the last byte of the answer
public record AppResponse(SlackRequest delivery, int status, String body, Duration took) {
    public boolean acknowledged() {
        return status == 200;
    }

    /// The body as JSON; a missing node where it is none.
    public JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : SlackJson.parse(body);
        } catch (JacksonException plainText) {
            return MissingNode.getInstance();
        }
    }
}
