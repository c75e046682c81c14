package io.baton.slack.fake;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The response to a call.
record ApiResponse(int status, Map<String, String> headers, ObjectNode json) {
    static ApiResponse ok(Object... namesAndValues) {
        ObjectNode json = SlackJson.object("ok", true);
        json.setAll(SlackJson.object(namesAndValues));
        return new ApiResponse(200, Map.of(), json);
    }

    static ApiResponse refused(ApiError apiError) {
        return new ApiResponse(200, Map.of(), apiError.answer());
    }

    static ApiResponse rateLimited(long seconds) {
        return new ApiResponse(
                429,
                Map.of("Retry-After", Long.toString(seconds)),
                SlackJson.object("ok", false, "error", "ratelimited"));
    }

    static ApiResponse status(int status) {
        return new ApiResponse(
                status, Map.of(), SlackJson.object("ok", false, "error", "http_" + status));
    }

    String outcome() {
        return json.path("ok").asBoolean(false) ? "ok" : SlackJson.text(json, "error");
    }
}
