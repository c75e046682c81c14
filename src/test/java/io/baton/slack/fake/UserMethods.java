package io.baton.slack.fake;

import java.util.List;

/// `auth.test`, `users.*`, `team.info` and `bots.info`.
final class UserMethods {
    private final WorkspaceState workspaceState;
    private final AppInstallation bot;

    UserMethods(WorkspaceState workspaceState) {
        this.workspaceState = workspaceState;
        this.bot = workspaceState.bot();
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.free("api.test", call -> ApiResponse.ok()),
                ApiMethod.free("auth.test", this::auth),
                ApiMethod.of("users.info", List.of("users:read"), this::user),
                ApiMethod.of("users.list", List.of("users:read"), this::users),
                ApiMethod.of("team.info", List.of("team:read"), this::team),
                ApiMethod.of("bots.info", List.of("users:read"), this::botInfo));
    }

    private ApiResponse auth(ApiArguments call) {
        return ApiResponse.ok(
                "url", "https://%s.slack.com/".formatted(bot.teamDomain()),
                "team", bot.teamDomain(),
                "team_id", bot.teamId(),
                "user", "baton",
                "user_id", bot.botUserId(),
                "bot_id", bot.botId(),
                "is_enterprise_install", false);
    }

    private ApiResponse user(ApiArguments call) {
        return ApiResponse.ok("user", workspaceState.people().get(call.required("user")).json());
    }

    private ApiResponse users(ApiArguments call) {
        return ApiResponse.ok(
                "members",
                        workspaceState.people().all().stream().map(WorkspaceMember::json).toList(),
                "response_metadata", SlackJson.object("next_cursor", ""));
    }

    private ApiResponse team(ApiArguments call) {
        return ApiResponse.ok(
                "team",
                SlackJson.object(
                        "id", bot.teamId(), "name", bot.teamDomain(), "domain", bot.teamDomain()));
    }

    private ApiResponse botInfo(ApiArguments call) {
        if (call.has("bot") && !call.text("bot").equals(bot.botId())) {
            throw ApiError.of("bot_not_found");
        }
        return ApiResponse.ok(
                "bot",
                SlackJson.object(
                        "id",
                        bot.botId(),
                        "app_id",
                        bot.appId(),
                        "user_id",
                        bot.botUserId(),
                        "name",
                        "baton"));
    }
}
