package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Slack's "no" in the middle of a method: becomes `{"ok":false,"error":…}` at one place, in
/// [WebApi].
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode answer;

    private Refusal(String error, ObjectNode answer) {
        super(error, null, false, false);
        this.answer = answer;
    }

    static Refusal of(String error) {
        return new Refusal(error, Json.object("ok", false, "error", error));
    }

    /// With the reasons that Slack lists under `response_metadata.messages`.
    static Refusal of(String error, List<String> reasons) {
        ObjectNode answer = Json.object("ok", false, "error", error, "errors", reasons);
        answer.set("response_metadata", Json.object("messages", reasons));
        return new Refusal(error, answer);
    }

    static Refusal missingScope(String needed, String provided) {
        return new Refusal(
                "missing_scope",
                Json.object(
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
