package io.baton.slack.fake;

import java.util.List;

/// `auth.test`, `users.*`, `team.info`, `bots.info`: who is who.
final class PeopleMethods {
    private final Workspace workspace;
    private final Identity bot;

    PeopleMethods(Workspace workspace) {
        this.workspace = workspace;
        this.bot = workspace.bot();
    }

    List<Method> all() {
        return List.of(
                Method.free("api.test", call -> Answer.ok()),
                Method.free("auth.test", this::auth),
                Method.of("users.info", List.of("users:read"), this::user),
                Method.of("users.list", List.of("users:read"), this::users),
                Method.of("team.info", List.of("team:read"), this::team),
                Method.of("bots.info", List.of("users:read"), this::botInfo));
    }

    private Answer auth(Arguments call) {
        return Answer.ok(
                "url", "https://%s.slack.com/".formatted(bot.teamDomain()),
                "team", bot.teamDomain(),
                "team_id", bot.teamId(),
                "user", "baton",
                "user_id", bot.botUserId(),
                "bot_id", bot.botId(),
                "is_enterprise_install", false);
    }

    private Answer user(Arguments call) {
        return Answer.ok("user", workspace.people().get(call.required("user")).json());
    }

    private Answer users(Arguments call) {
        return Answer.ok(
                "members", workspace.people().all().stream().map(Member::json).toList(),
                "response_metadata", Json.object("next_cursor", ""));
    }

    private Answer team(Arguments call) {
        return Answer.ok(
                "team",
                Json.object(
                        "id", bot.teamId(), "name", bot.teamDomain(), "domain", bot.teamDomain()));
    }

    private Answer botInfo(Arguments call) {
        if (call.has("bot") && !call.text("bot").equals(bot.botId())) {
            throw Refusal.of("bot_not_found");
        }
        return Answer.ok(
                "bot",
                Json.object(
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
