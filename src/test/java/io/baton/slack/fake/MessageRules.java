package io.baton.slack.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Checks messages against Slack's rules.
final class MessageRules {
    /// Slack cuts longer posts off. The fake refuses them, so that no one relies on it.
    static final int LONGEST_TEXT = 40_000;

    /// Slack: `chat.update` allows less than posting.
    static final int LONGEST_EDITED_TEXT = 4_000;

    /// Slack's limit for the texts of all blocks is a little higher, and undocumented.
    static final int LONGEST_BLOCKS = 11_000;

    private final BlockRules blocks;
    private final Violations violations;

    MessageRules(BlockRules blocks, Violations violations) {
        this.blocks = blocks;
        this.violations = violations;
    }

    /// @param origin method, for the list of violations
    /// @throws ApiError `no_text`, `msg_too_long`, `msg_blocks_too_long`, `invalid_blocks`,
    ///   `invalid_blocks_format` or `invalid_metadata_format`
    MessageContent accept(String origin, ApiArguments call, int longestText) {
        String text = call.text("text");
        ArrayNode sent = blocksOf(call);
        if (text.isBlank()) {
            violations.add(Violation.Kind.NO_TEXT, origin + " " + sent);
            throw ApiError.of("no_text");
        }
        if (text.length() > longestText) {
            throw ApiError.of("msg_too_long");
        }
        List<String> wrongs = blocks.inMessage(SlackJson.object("blocks", sent));
        if (!wrongs.isEmpty()) {
            violations.add(Violation.Kind.BAD_BLOCKS, origin + " " + String.join("; ", wrongs));
            throw ApiError.of("invalid_blocks", wrongs);
        }
        int length = BlockTexts.length(sent);
        if (length > LONGEST_BLOCKS) {
            violations.add(Violation.Kind.BAD_BLOCKS, origin + " " + length + " characters");
            throw ApiError.of("msg_blocks_too_long");
        }
        MassMentions.check(sent, text, violations);
        ArrayNode named = sent.deepCopy();
        BlockIds.fillIn(named);
        return new MessageContent(text, named, metadataOf(call));
    }

    private static ArrayNode blocksOf(ApiArguments call) {
        JsonNode sent = call.json("blocks");
        if (sent.isMissingNode() || sent.isNull()) {
            return SlackJson.array();
        }
        if (sent instanceof ArrayNode array) {
            return array;
        }
        throw ApiError.of("invalid_blocks_format");
    }

    private static @Nullable JsonNode metadataOf(ApiArguments call) {
        JsonNode metadata = call.json("metadata");
        if (metadata.isMissingNode() || metadata.isNull()) {
            return null;
        }
        if (SlackJson.text(metadata, "event_type").isEmpty()
                || !metadata.path("event_payload").isObject()) {
            throw ApiError.of("invalid_metadata_format");
        }
        return metadata;
    }
}
