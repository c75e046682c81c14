package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Thrown when a method fails. [WebApi] turns it into `{"ok":false,"error":…}`.
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode answer;

    private ApiError(String error, ObjectNode answer) {
        super(error, null, false, false);
        this.answer = answer;
    }

    static ApiError of(String error) {
        return new ApiError(error, SlackJson.object("ok", false, "error", error));
    }

    /// With the reasons that Slack lists in `response_metadata.messages`.
    static ApiError of(String error, List<String> reasons) {
        ObjectNode answer = SlackJson.object("ok", false, "error", error, "errors", reasons);
        answer.set("response_metadata", SlackJson.object("messages", reasons));
        return new ApiError(error, answer);
    }

    static ApiError missingScope(String needed, String provided) {
        return new ApiError(
                "missing_scope",
                SlackJson.object(
                        "ok",
                        false,
                        "error",
                        "missing_scope",
                        "needed",
                        needed,
                        "provided",
                        provided));
    }

    ObjectNode answer() {
        return answer;
    }
}
