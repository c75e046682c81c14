package io.baton.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/// Commands and interactions in the shapes in which Slack sends them.
final class Payloads {
    private final WorkspaceState workspace;
    private final AppInstallation bot;
    private final String root;

    /// @param root the fake's own address, ending with a slash, below which response addresses lie
    Payloads(WorkspaceState workspace, String root) {
        this.workspace = workspace;
        this.bot = workspace.bot();
        this.root = root;
    }

    ObjectNode command(WorkspaceMember member, Channel channel, String command, String text) {
        return SlackJson.object(
                "token", "legacy-fixed-value",
                "team_id", member.teamId(),
                "team_domain", domain(member),
                "channel_id", channel.id(),
                "channel_name",
                        channel.kind() == Channel.Kind.PRIVATE ? "privategroup" : channel.name(),
                "user_id", member.id(),
                "user_name", member.name(),
                "command", command,
                "text", text,
                "api_app_id", bot.appId(),
                "is_enterprise_install", "false",
                "response_url",
                        root + workspace.responseUrls().issue(member.id(), channel.id(), null),
                "trigger_id", workspace.triggers().issue(member.id()));
    }

    /// A press on a message, a whisper, a modal or a Home tab; the last two have no response
    /// address.
    ObjectNode blockActions(WorkspaceMember member, SlackSurface surface, ObjectNode action) {
        ObjectNode payload = interaction("block_actions", member);
        payload.set("container", surface.container());
        action.put("action_ts", workspace.timestamps().next());
        payload.set("actions", SlackJson.array(action));
        payload.set("state", SlackJson.object("values", SlackJson.object()));
        switch (surface) {
            case ChannelMessage message -> {
                payload.set("message", message.json(bot, true));
                place(payload, member, message.channelId(), surface);
            }
            case Ephemeral ephemeral -> place(payload, member, ephemeral.channelId(), surface);
            case SlackView view -> {
                payload.set("view", seenBy(member, view));
                payload.set("state", view.json().path("state"));
            }
        }
        return payload;
    }

    private void place(
            ObjectNode payload, WorkspaceMember member, String channelId, SlackSurface source) {
        Channel channel = workspace.channels().get(channelId);
        payload.set("channel", SlackJson.object("id", channel.id(), "name", channel.name()));
        payload.put(
                "response_url",
                root + workspace.responseUrls().issue(member.id(), channelId, source));
    }

    ObjectNode viewSubmission(WorkspaceMember member, SlackView view) {
        ObjectNode payload = interaction("view_submission", member);
        payload.set("view", seenBy(member, view));
        payload.set("response_urls", SlackJson.array());
        return payload;
    }

    ObjectNode viewClosed(WorkspaceMember member, SlackView view, boolean cleared) {
        ObjectNode payload = interaction("view_closed", member);
        payload.remove("trigger_id");
        payload.set("view", seenBy(member, view));
        return payload.put("is_cleared", cleared);
    }

    ObjectNode messageShortcut(WorkspaceMember member, String callbackId, ChannelMessage message) {
        ObjectNode payload = interaction("message_action", member);
        payload.put("callback_id", callbackId)
                .put("action_ts", workspace.timestamps().next())
                .put("message_ts", message.ts());
        payload.set("message", message.json(bot, false));
        place(payload, member, message.channelId(), message);
        return payload;
    }

    /// A stranger's view names the stranger's team; ours stands in `app_installed_team_id`.
    private static ObjectNode seenBy(WorkspaceMember member, SlackView view) {
        return view.json().deepCopy().put("team_id", member.teamId());
    }

    private ObjectNode interaction(String type, WorkspaceMember member) {
        ObjectNode user =
                SlackJson.object(
                        "id", member.id(), "username", member.name(), "name", member.name());
        user.put("team_id", member.teamId());
        return SlackJson.object(
                "type",
                type,
                "token",
                "legacy-fixed-value",
                "team",
                SlackJson.object("id", member.teamId(), "domain", domain(member)),
                "user",
                user,
                "api_app_id",
                bot.appId(),
                "enterprise",
                null,
                "is_enterprise_install",
                false,
                "trigger_id",
                workspace.triggers().issue(member.id()));
    }

    private String domain(WorkspaceMember member) {
        return member.teamId().equals(bot.teamId()) ? bot.teamDomain() : "another-firm";
    }
}
