package io.baton.slack.fake;

import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The bot's response.
///
/// @param status HTTP status; 200 for an acknowledgement by socket, 0 without a response
/// @param body as sent; empty for a bare acknowledgement
/// @param took time from sending to the last byte of the response
public record AppResponse(SlackRequest delivery, int status, String body, Duration took) {
    public boolean acknowledged() {
        return status == 200;
    }

    /// The body as JSON; a missing node if it isn't JSON.
    public JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : SlackJson.parse(body);
        } catch (JacksonException plainText) {
            return MissingNode.getInstance();
        }
    }
}
