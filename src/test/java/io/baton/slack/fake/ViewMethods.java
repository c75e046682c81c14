package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// `views.*`: modals and Home tabs.
final class ViewMethods {
    private final WorkspaceState workspaceState;
    private final ViewRules rules;

    ViewMethods(WorkspaceState workspaceState, ViewRules rules) {
        this.workspaceState = workspaceState;
        this.rules = rules;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.free("views.open", this::open),
                ApiMethod.free("views.push", this::push),
                ApiMethod.free("views.update", this::update),
                ApiMethod.free("views.publish", this::publish));
    }

    private ApiResponse open(ApiArguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(workspaceState.views().open(userOf(call), view));
    }

    private ApiResponse push(ApiArguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(workspaceState.views().push(userOf(call), view));
    }

    private String userOf(ApiArguments call) {
        try {
            return workspaceState.triggers().spend(call.required("trigger_id"));
        } catch (ApiError apiError) {
            workspaceState
                    .violations()
                    .add(Violation.Kind.SPENT_TRIGGER, String.valueOf(apiError.getMessage()));
            throw apiError;
        }
    }

    private ApiResponse update(ApiArguments call) {
        JsonNode view = rules.accept("modal", call.json("view"));
        return answer(
                workspaceState.views().update(call.required("view_id"), call.text("hash"), view));
    }

    private ApiResponse publish(ApiArguments call) {
        String user = workspaceState.people().get(call.required("user_id")).id();
        JsonNode view = rules.accept("home", call.json("view"));
        return answer(workspaceState.views().publish(user, call.text("hash"), view));
    }

    private static ApiResponse answer(SlackView slackView) {
        return ApiResponse.ok("view", slackView.json());
    }
}
