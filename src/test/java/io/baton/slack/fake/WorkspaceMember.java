package io.baton.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/// A person that this workspace can see.
///
/// @param teamId the person's own team; another firm's for kind `STRANGER` (Slack Connect)
public record WorkspaceMember(String id, String name, String teamId, Kind kind) {
    /// The person's status in the workspace.
    public enum Kind {
        FULL,
        GUEST,
        STRANGER,
        DEACTIVATED,
        BOT
    }

    /// As `users.info` shows it.
    ObjectNode json() {
        ObjectNode profile = SlackJson.object("real_name", name, "display_name", name);
        return SlackJson.object(
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
    }
}
