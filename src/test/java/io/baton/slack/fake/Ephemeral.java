package io.baton.slack.fake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A message that only one person sees ("Only visible to you").
///
/// @param threadTs of the thread it is shown in, or null
public record Ephemeral(
        String channelId,
        String ts,
        String userId,
        @Nullable String threadTs,
        MessageContent content)
        implements SlackSurface {
    public String text() {
        return content.text();
    }

    @Override
    public ArrayNode blocks() {
        return content.blocks();
    }

    Ephemeral saying(MessageContent next) {
        return new Ephemeral(channelId, ts, userId, threadTs, next);
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
                        true);
        return threadTs == null ? container : container.put("thread_ts", threadTs);
    }
}
