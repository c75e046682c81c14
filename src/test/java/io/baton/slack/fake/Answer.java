package io.baton.slack.fake;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What goes back to the bot.
record Answer(int status, Map<String, String> headers, ObjectNode json) {
    static Answer ok(Object... namesAndValues) {
        ObjectNode json = Json.object("ok", true);
        json.setAll(Json.object(namesAndValues));
        return new Answer(200, Map.of(), json);
    }

    static Answer refused(Refusal refusal) {
        return new Answer(200, Map.of(), refusal.answer());
    }

    static Answer rateLimited(long seconds) {
        return new Answer(
                429,
                Map.of("Retry-After", Long.toString(seconds)),
                Json.object("ok", false, "error", "ratelimited"));
    }

    static Answer status(int status) {
        return new Answer(status, Map.of(), Json.object("ok", false, "error", "http_" + status));
    }

    String outcome() {
        return json.path("ok").asBoolean(false) ? "ok" : Json.text(json, "error");
    }
}
