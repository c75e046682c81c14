package io.baton.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A message with its earlier versions. A snapshot: ask the channel again for later changes.
public record ChannelMessage(
        String channelId,
        String ts,
        String userId,
        @Nullable String threadTs,
        MessageContent content,
        List<MessageContent> earlier)
        implements SlackSurface {

    public String text() {
        return content.text();
    }

    @Override
    public ArrayNode blocks() {
        return content.blocks();
    }

    public Optional<JsonNode> metadata() {
        return Optional.ofNullable(content.metadata());
    }

    public boolean edited() {
        return !earlier.isEmpty();
    }

    ChannelMessage edited(MessageContent next) {
        List<MessageContent> before = new ArrayList<>(earlier);
        before.add(content);
        return new ChannelMessage(channelId, ts, userId, threadTs, next, List.copyOf(before));
    }

    @Override
    public ObjectNode container() {
        ObjectNode container =
                SlackJson.object(
                        "type",
                        "message",
                        "message_ts",
                        ts,
                        "channel_id",
                        channelId,
                        "is_ephemeral",
                        false);
        return threadTs == null ? container : container.put("thread_ts", threadTs);
    }

    ObjectNode json(AppInstallation bot, boolean withMetadata) {
        ObjectNode json =
                SlackJson.object(
                        "type", "message", "user", userId, "text", text(), "ts", ts, "blocks",
                        blocks());
        json.put("team", bot.teamId());
        if (userId.equals(bot.botUserId())) {
            json.put("bot_id", bot.botId()).put("app_id", bot.appId());
        }
        if (threadTs != null) {
            json.put("thread_ts", threadTs);
        }
        if (edited()) {
            json.set("edited", SlackJson.object("user", userId, "ts", ts));
        }
        if (withMetadata) {
            metadata().ifPresent(metadata -> json.set("metadata", metadata));
        }
        return json;
    }
}
