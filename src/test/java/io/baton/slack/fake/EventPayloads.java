package io.baton.slack.fake;

import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/// Payloads of Slack's Events API.
final class EventPayloads {
    private static final AtomicLong IDS = new AtomicLong();

    private final WorkspaceState workspaceState;
    private final AppInstallation bot;

    EventPayloads(WorkspaceState workspaceState) {
        this.workspaceState = workspaceState;
        this.bot = workspaceState.bot();
    }

    /// Someone mentioned the bot in a channel.
    ObjectNode mention(WorkspaceMember workspaceMember, ChannelMessage channelMessage) {
        String text = "<@%s> %s".formatted(bot.botUserId(), channelMessage.text());
        ObjectNode event =
                message("app_mention", workspaceMember, channelMessage).put("text", text);
        if (channelMessage.threadTs() != null) {
            event.put("thread_ts", channelMessage.threadTs());
        }
        return envelope(workspaceMember, channelMessage.channelId(), event);
    }

    ObjectNode directMessage(WorkspaceMember workspaceMember, ChannelMessage channelMessage) {
        ObjectNode event =
                message("message", workspaceMember, channelMessage).put("channel_type", "im");
        return envelope(workspaceMember, channelMessage.channelId(), event);
    }

    /// A message with a subtype. Slack: it names no team.
    ///
    /// @param subtype `me_message` or `thread_broadcast`
    ObjectNode directMessage(
            WorkspaceMember workspaceMember, ChannelMessage channelMessage, String subtype) {
        ObjectNode event =
                message("message", workspaceMember, channelMessage)
                        .put("subtype", subtype)
                        .put("channel_type", "im");
        event.remove("team");
        if (channelMessage.threadTs() != null) {
            event.put("thread_ts", channelMessage.threadTs());
        }
        return envelope(workspaceMember, channelMessage.channelId(), event);
    }

    /// A message with a file. Slack: it names no team and has its own subtype.
    ObjectNode withFile(
            WorkspaceMember workspaceMember, ChannelMessage channelMessage, ObjectNode file) {
        ObjectNode event =
                message("message", workspaceMember, channelMessage)
                        .put("subtype", "file_share")
                        .put("channel_type", "im")
                        .put("upload", false);
        event.remove("team");
        event.set("files", SlackJson.array(file));
        return envelope(workspaceMember, channelMessage.channelId(), event);
    }

    ObjectNode edit(WorkspaceMember workspaceMember, ChannelMessage before, ChannelMessage after) {
        ObjectNode event =
                SlackJson.object(
                        "type", "message",
                        "subtype", "message_changed",
                        "channel", after.channelId(),
                        "channel_type", "im",
                        "message", after.json(bot, false),
                        "previous_message", before.json(bot, false),
                        "event_ts", workspaceState.timestamps().next());
        return envelope(workspaceMember, after.channelId(), event);
    }

    /// The bot's own message, which Slack sends back in a direct conversation.
    ObjectNode echo(ChannelMessage channelMessage) {
        ObjectNode event = channelMessage.json(bot, false);
        event.put("channel", channelMessage.channelId())
                .put("channel_type", "im")
                .put("event_ts", channelMessage.ts());
        return envelope(event);
    }

    ObjectNode homeOpened(WorkspaceMember workspaceMember) {
        ObjectNode event =
                SlackJson.object(
                        "type", "app_home_opened",
                        "user", workspaceMember.id(),
                        "channel", workspaceState.channels().direct(workspaceMember.id()).id(),
                        "tab", "home",
                        "event_ts", workspaceState.timestamps().next());
        workspaceState
                .views()
                .home(workspaceMember.id())
                .ifPresent(slackView -> event.set("view", slackView.json()));
        return envelope(event);
    }

    ObjectNode uninstalled() {
        return envelope(
                SlackJson.object(
                        "type", "app_uninstalled", "event_ts", workspaceState.timestamps().next()));
    }

    private static ObjectNode message(
            String type, WorkspaceMember workspaceMember, ChannelMessage channelMessage) {
        return SlackJson.object(
                "type", type,
                "user", workspaceMember.id(),
                "text", channelMessage.text(),
                "ts", channelMessage.ts(),
                "team", workspaceMember.teamId(),
                "channel", channelMessage.channelId(),
                "event_ts", channelMessage.ts());
    }

    private ObjectNode envelope(
            WorkspaceMember workspaceMember, String channelId, ObjectNode event) {
        boolean shared = workspaceState.channels().get(channelId).kind() == Channel.Kind.SHARED;
        if (shared) {
            event.put("user_team", workspaceMember.teamId())
                    .put("source_team", workspaceMember.teamId());
        }
        return envelope(event)
                .put("team_id", workspaceMember.teamId())
                .put("is_ext_shared_channel", shared);
    }

    /// For a stranger's act, the outer `team_id` is the stranger's team; `authorizations` always
    /// has ours.
    private ObjectNode envelope(ObjectNode event) {
        String ts = SlackJson.text(event, "event_ts");
        ObjectNode authorization =
                SlackJson.object(
                        "enterprise_id",
                        null,
                        "team_id",
                        bot.teamId(),
                        "user_id",
                        bot.botUserId(),
                        "is_bot",
                        true,
                        "is_enterprise_install",
                        false);
        return SlackJson.object(
                "token", "legacy-fixed-value",
                "team_id", bot.teamId(),
                "context_team_id", bot.teamId(),
                "api_app_id", bot.appId(),
                "event", event,
                "type", "event_callback",
                "event_id", "Ev%09d".formatted(IDS.incrementAndGet()),
                "event_time", Long.parseLong(ts.substring(0, ts.indexOf('.'))),
                "authorizations", SlackJson.array(authorization),
                "is_ext_shared_channel", false,
                "event_context", "4-" + SlackJson.text(event, "type"));
    }
}
