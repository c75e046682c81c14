package io.baton.slack.fake;

import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/// What Slack tells a bot through its Events API.
final class EventPayloads {
    private static final AtomicLong IDS = new AtomicLong();

    private final WorkspaceState workspace;
    private final AppInstallation bot;

    EventPayloads(WorkspaceState workspace) {
        this.workspace = workspace;
        this.bot = workspace.bot();
    }

    /// Somebody named the bot in a channel.
    ObjectNode mention(WorkspaceMember member, ChannelMessage message) {
        String spoken = "<@%s> %s".formatted(bot.botUserId(), message.text());
        ObjectNode event = said("app_mention", member, message).put("text", spoken);
        if (message.threadTs() != null) {
            event.put("thread_ts", message.threadTs());
        }
        return envelope(member, message.channelId(), event);
    }

    ObjectNode directMessage(WorkspaceMember member, ChannelMessage message) {
        ObjectNode event = said("message", member, message).put("channel_type", "im");
        return envelope(member, message.channelId(), event);
    }

    /// A message with a file names no team, and is of a kind of its own.
    ObjectNode withFile(WorkspaceMember member, ChannelMessage message, ObjectNode file) {
        ObjectNode event =
                said("message", member, message)
                        .put("subtype", "file_share")
                        .put("channel_type", "im")
                        .put("upload", false);
        event.remove("team");
        event.set("files", SlackJson.array(file));
        return envelope(member, message.channelId(), event);
    }

    ObjectNode edit(WorkspaceMember member, ChannelMessage before, ChannelMessage after) {
        ObjectNode event =
                SlackJson.object(
                        "type", "message",
                        "subtype", "message_changed",
                        "channel", after.channelId(),
                        "channel_type", "im",
                        "message", after.json(bot, false),
                        "previous_message", before.json(bot, false),
                        "event_ts", workspace.timestamps().next());
        return envelope(member, after.channelId(), event);
    }

    /// The bot's own words, which a direct conversation tells it like anybody's.
    ObjectNode echo(ChannelMessage message) {
        ObjectNode event = message.json(bot, false);
        event.put("channel", message.channelId())
                .put("channel_type", "im")
                .put("event_ts", message.ts());
        return envelope(event);
    }

    ObjectNode homeOpened(WorkspaceMember member) {
        ObjectNode event =
                SlackJson.object(
                        "type", "app_home_opened",
                        "user", member.id(),
                        "channel", workspace.channels().direct(member.id()).id(),
                        "tab", "home",
                        "event_ts", workspace.timestamps().next());
        workspace.views().home(member.id()).ifPresent(view -> event.set("view", view.json()));
        return envelope(event);
    }

    ObjectNode uninstalled() {
        return envelope(
                SlackJson.object(
                        "type", "app_uninstalled", "event_ts", workspace.timestamps().next()));
    }

    private static ObjectNode said(String type, WorkspaceMember member, ChannelMessage message) {
        return SlackJson.object(
                "type", type,
                "user", member.id(),
                "text", message.text(),
                "ts", message.ts(),
                "team", member.teamId(),
                "channel", message.channelId(),
                "event_ts", message.ts());
    }

    private ObjectNode envelope(WorkspaceMember member, String channelId, ObjectNode event) {
        boolean shared = workspace.channels().get(channelId).kind() == Channel.Kind.SHARED;
        if (shared) {
            event.put("user_team", member.teamId()).put("source_team", member.teamId());
        }
        return envelope(event).put("team_id", member.teamId()).put("is_ext_shared_channel", shared);
    }

    /// Of a stranger's doing the outer `team_id` names the stranger's team; `authorizations` always
    /// names ours.
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
