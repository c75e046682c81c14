package io.baton.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.stream.StreamSupport;

/// Measures a block as Slack does for the limit of all blocks together: its texts, and something
/// for what holds them.
final class BlockText {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private BlockText() {}

    /// All strings in the block, types and ids included.
    static int length(LayoutBlock block) {
        return length(GSON.toJsonTree(block, LayoutBlock.class));
    }

    private static int length(JsonElement element) {
        if (element.isJsonObject()) {
            return element.getAsJsonObject().asMap().values().stream()
                    .mapToInt(BlockText::length)
                    .sum();
        }
        if (element.isJsonArray()) {
            return StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
                    .mapToInt(BlockText::length)
                    .sum();
        }
        return element.isJsonPrimitive() ? element.getAsString().length() : 0;
    }
}
