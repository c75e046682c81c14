package io.baton.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.api.Json;
import org.jspecify.annotations.Nullable;

/// The HTTP response to a request from Teams.
///
/// @param body null for none
record TeamsResponse(int status, @Nullable ObjectNode body) {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    static TeamsResponse ok() {
        return new TeamsResponse(200, null);
    }

    static TeamsResponse ok(ObjectNode body) {
        return new TeamsResponse(200, body);
    }

    /// Teams sends the activity again, or shows an error.
    static TeamsResponse unanswered() {
        return new TeamsResponse(503, null);
    }

    /// Answers an Action.Execute with a new card for the person who pressed.
    static TeamsResponse card(ObjectNode card) {
        var body = Json.object().put("statusCode", 200).put("type", CARD);
        body.set("value", card);
        return ok(body);
    }

    /// Answers an Action.Execute with a short notice that disappears.
    static TeamsResponse line(String words) {
        return ok(Json.object().put("statusCode", 200).put("type", MESSAGE).put("value", words));
    }
}
