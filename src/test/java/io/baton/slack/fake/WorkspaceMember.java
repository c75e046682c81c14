package io.baton.slack.fake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person that this workspace can see.
///
/// @param teamId the team that payloads name; another firm's for kind `STRANGER` (Slack Connect)
/// @param more fields of `users.info` that replace the usual ones, such as `enterprise_user`
public record WorkspaceMember(
        String id, String name, String teamId, Kind kind, @Nullable ObjectNode more) {
    /// The person's status in the workspace.
    public enum Kind {
        FULL,
        GUEST,
        STRANGER,
        DEACTIVATED,
        BOT
    }

    WorkspaceMember(String id, String name, String teamId, Kind kind) {
        this(id, name, teamId, kind, null);
    }

    /// As `users.info` shows it.
    ObjectNode json() {
        ObjectNode profile = SlackJson.object("real_name", name, "display_name", name);
        ObjectNode json =
                SlackJson.object(
                        "id",
                        id,
                        "team_id",
                        teamId,
                        "name",
                        name,
                        "real_name",
                        name,
                        "deleted",
                        kind == Kind.DEACTIVATED,
                        "is_bot",
                        kind == Kind.BOT,
                        "is_restricted",
                        kind == Kind.GUEST,
                        "is_ultra_restricted",
                        false,
                        "is_stranger",
                        kind == Kind.STRANGER,
                        "tz",
                        "America/New_York",
                        "locale",
                        "en-US",
                        "profile",
                        profile);
        if (more != null) {
            json.setAll(more);
        }
        return json;
    }
}
