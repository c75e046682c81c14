package io.baton.slack.fake;

import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Adds random ids to blocks and controls without one, as Slack does.
final class BlockIds {
    private static final AtomicLong NEXT = new AtomicLong(1);

    private BlockIds() {}

    static void fillIn(JsonNode blocks) {
        for (JsonNode block : blocks) {
            name(block, "block_id");
            name(block.path("accessory"), "action_id");
            name(block.path("element"), "action_id");
            if (SlackJson.text(block, "type").equals("actions")) {
                block.path("elements").forEach(element -> name(element, "action_id"));
            }
        }
    }

    private static void name(JsonNode node, String field) {
        if (node instanceof ObjectNode object && SlackJson.text(node, field).isEmpty()) {
            object.put(field, "gen" + Long.toString(NEXT.getAndIncrement(), Character.MAX_RADIX));
        }
    }
}
