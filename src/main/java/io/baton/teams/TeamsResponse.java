package io.baton.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.api.Json;
import org.jspecify.annotations.Nullable;

/// What a request of Teams is answered with.
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

    /// To a pressed Action.Execute: the card that the person sees from now on.
    static TeamsResponse card(ObjectNode card) {
        var body = Json.object().put("statusCode", 200).put("type", CARD);
        body.set("value", card);
        return ok(body);
    }

    /// To a pressed Action.Execute: a line that passes.
    static TeamsResponse line(String words) {
        return ok(Json.object().put("statusCode", 200).put("type", MESSAGE).put("value", words));
    }
}
