package io.baton.slack.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The bot's response to a submitted form.
public record FormSubmission(AppResponse appResponse) {
    /// `errors`, `update`, `push`, `clear`, or empty if the form just closes.
    public String action() {
        return SlackJson.text(appResponse.json(), "response_action");
    }

    /// Errors by block id.
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        appResponse
                .json()
                .path("errors")
                .propertyStream()
                .forEach(error -> errors.put(error.getKey(), error.getValue().asString()));
        return errors;
    }

    public boolean accepted() {
        return appResponse.acknowledged() && !action().equals("errors");
    }

    /// The next view, if the action has one.
    public JsonNode view() {
        return appResponse.json().path("view");
    }
}
