package io.baton.slack.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How the bot took a filled-in form.
public record FormSubmission(AppResponse delivered) {
    /// `errors`, `update`, `push`, `clear`, or empty where the form just closes.
    public String action() {
        return SlackJson.text(delivered.json(), "response_action");
    }

    /// What was wrong, by block id.
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        delivered
                .json()
                .path("errors")
                .propertyStream()
                .forEach(error -> errors.put(error.getKey(), error.getValue().asString()));
        return errors;
    }

    public boolean accepted() {
        return delivered.acknowledged() && !action().equals("errors");
    }

    /// The view to show next, where the action brings one.
    public JsonNode view() {
        return delivered.json().path("view");
    }
}
