package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// `views.*`: forms and Home tabs.
final class ViewMethods {
    private final Workspace workspace;
    private final ViewRules rules;

    ViewMethods(Workspace workspace, ViewRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    List<Method> all() {
        return List.of(
                Method.free("views.open", this::open),
                Method.free("views.push", this::push),
                Method.free("views.update", this::update),
                Method.free("views.publish", this::publish));
    }

    private Answer open(Arguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(workspace.views().open(clicker(call), view));
    }

    private Answer push(Arguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(workspace.views().push(clicker(call), view));
    }

    private String clicker(Arguments call) {
        try {
            return workspace.triggers().spend(call.required("trigger_id"));
        } catch (Refusal refusal) {
            workspace
                    .violations()
                    .add(Violation.Kind.SPENT_TRIGGER, String.valueOf(refusal.getMessage()));
            throw refusal;
        }
    }

    private Answer update(Arguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(workspace.views().update(call.required("view_id"), call.text("hash"), view));
    }

    private Answer publish(Arguments call) {
        String user = workspace.people().get(call.required("user_id")).id();
        JsonNode view = rules.accept("home", call.json("view"));
        return answer(workspace.views().publish(user, call.text("hash"), view));
    }

    private static Answer answer(View view) {
        return Answer.ok("view", view.json());
    }
}
