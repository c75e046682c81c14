package io.baton.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/// Payloads of commands and interactions.
final class Payloads {
    private final WorkspaceState workspaceState;
    private final AppInstallation bot;
    private final String root;

    /// @param root base address of the fake, ending with a slash; response URLs are below it
    Payloads(WorkspaceState workspaceState, String root) {
        this.workspaceState = workspaceState;
        this.bot = workspaceState.bot();
        this.root = root;
    }

    ObjectNode command(
            WorkspaceMember workspaceMember, Channel channel, String command, String text) {
        return SlackJson.object(
                "token", "legacy-fixed-value",
                "team_id", workspaceMember.teamId(),
                "team_domain", domain(workspaceMember),
                "channel_id", channel.id(),
                "channel_name",
                        channel.kind() == Channel.Kind.PRIVATE ? "privategroup" : channel.name(),
                "user_id", workspaceMember.id(),
                "user_name", workspaceMember.name(),
                "command", command,
                "text", text,
                "api_app_id", bot.appId(),
                "is_enterprise_install", "false",
                "response_url",
                        root
                                + workspaceState
                                        .responseUrls()
                                        .issue(workspaceMember.id(), channel.id(), null),
                "trigger_id", workspaceState.triggers().issue(workspaceMember.id()));
    }

    /// A press on a message, a whisper, a modal or a Home tab. The last two have no response URL.
    ObjectNode blockActions(
            WorkspaceMember workspaceMember, SlackSurface slackSurface, ObjectNode action) {
        ObjectNode payload = interaction("block_actions", workspaceMember);
        payload.set("container", slackSurface.container());
        action.put("action_ts", workspaceState.timestamps().next());
        payload.set("actions", SlackJson.array(action));
        payload.set("state", SlackJson.object("values", SlackJson.object()));
        switch (slackSurface) {
            case ChannelMessage channelMessage -> {
                payload.set("message", channelMessage.json(bot, true));
                place(payload, workspaceMember, channelMessage.channelId(), slackSurface);
            }
            case Ephemeral ephemeral ->
                    place(payload, workspaceMember, ephemeral.channelId(), slackSurface);
            case SlackView slackView -> {
                payload.set("view", seenBy(workspaceMember, slackView));
                payload.set("state", slackView.json().path("state"));
            }
        }
        return payload;
    }

    private void place(
            ObjectNode payload,
            WorkspaceMember workspaceMember,
            String channelId,
            SlackSurface source) {
        Channel channel = workspaceState.channels().get(channelId);
        payload.set("channel", SlackJson.object("id", channel.id(), "name", channel.name()));
        payload.put(
                "response_url",
                root
                        + workspaceState
                                .responseUrls()
                                .issue(workspaceMember.id(), channelId, source));
    }

    ObjectNode viewSubmission(WorkspaceMember workspaceMember, SlackView slackView) {
        ObjectNode payload = interaction("view_submission", workspaceMember);
        payload.set("view", seenBy(workspaceMember, slackView));
        payload.set("response_urls", SlackJson.array());
        return payload;
    }

    ObjectNode viewClosed(WorkspaceMember workspaceMember, SlackView slackView, boolean cleared) {
        ObjectNode payload = interaction("view_closed", workspaceMember);
        payload.remove("trigger_id");
        payload.set("view", seenBy(workspaceMember, slackView));
        return payload.put("is_cleared", cleared);
    }

    ObjectNode messageShortcut(
            WorkspaceMember workspaceMember, String callbackId, ChannelMessage channelMessage) {
        ObjectNode payload = interaction("message_action", workspaceMember);
        payload.put("callback_id", callbackId)
                .put("action_ts", workspaceState.timestamps().next())
                .put("message_ts", channelMessage.ts());
        payload.set("message", channelMessage.json(bot, false));
        place(payload, workspaceMember, channelMessage.channelId(), channelMessage);
        return payload;
    }

    /// A stranger's view names the stranger's team; ours is in `app_installed_team_id`.
    private static ObjectNode seenBy(WorkspaceMember workspaceMember, SlackView slackView) {
        return slackView.json().deepCopy().put("team_id", workspaceMember.teamId());
    }

    private ObjectNode interaction(String type, WorkspaceMember workspaceMember) {
        ObjectNode user =
                SlackJson.object(
                        "id",
                        workspaceMember.id(),
                        "username",
                        workspaceMember.name(),
                        "name",
                        workspaceMember.name());
        user.put("team_id", workspaceMember.teamId());
        return SlackJson.object(
                "type",
                type,
                "token",
                "legacy-fixed-value",
                "team",
                SlackJson.object("id", workspaceMember.teamId(), "domain", domain(workspaceMember)),
                "user",
                user,
                "api_app_id",
                bot.appId(),
                "enterprise",
                null,
                "is_enterprise_install",
                false,
                "trigger_id",
                workspaceState.triggers().issue(workspaceMember.id()));
    }

    private String domain(WorkspaceMember workspaceMember) {
        return workspaceMember.teamId().equals(bot.teamId()) ? bot.teamDomain() : "another-firm";
    }
}
