package io.baton.slack.fake;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A message that only one person sees ("Only visible to you").
public record Ephemeral(String channelId, String ts, String userId, MessageContent content)
        implements SlackSurface {
    public String text() {
        return content.text();
    }

    @Override
    public ArrayNode blocks() {
        return content.blocks();
    }

    Ephemeral saying(MessageContent next) {
        return new Ephemeral(channelId, ts, userId, next);
    }

    @Override
    public ObjectNode container() {
        return SlackJson.object(
                "type", "message", "message_ts", ts, "channel_id", channelId, "is_ephemeral", true);
    }
}
