package io.baton.slack.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Checks blocks against Slack's published rules and limits.
final class BlockRules {
    private static final int IN_MESSAGE = 50;
    private static final int IN_VIEW = 100;
    private static final int SECTION = 3_000;
    private static final int FIELD = 2_000;
    private static final int HEADER = 150;
    private static final int MARKDOWN_IN_ALL = 12_000;
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "section",
                    "header",
                    "divider",
                    "context",
                    "actions",
                    "input",
                    "image",
                    "rich_text",
                    "video");
    private static final Set<String> IN_MESSAGES_ONLY = Set.of("markdown", "table");

    private final Set<String> rolledOut = ConcurrentHashMap.newKeySet();
    private final MediaRules media;

    /// @param fileExists whether a `slack_file` with this id can be shown
    BlockRules(Predicate<String> fileExists) {
        media = new MediaRules(fileExists);
    }

    /// Enables a newer block type. None are enabled at first, as in a workspace that gets them
    /// late.
    void rollOut(String type) {
        rolledOut.add(type);
    }

    /// @param holder object with the field `blocks`
    /// @return problems, worded as Slack does; empty if there are none
    List<String> inMessage(JsonNode holder) {
        List<String> wrongs = new ArrayList<>();
        CheckedNode message = new CheckedNode(holder, "", wrongs).count("blocks", 0, IN_MESSAGE);
        check(message, true);
        atMostOf("table", 1, message);
        atMostOf("data_visualization", 2, message);
        int markdown = message.each("blocks").stream().mapToInt(BlockRules::markdownLength).sum();
        if (markdown > MARKDOWN_IN_ALL) {
            message.wrong(
                    "markdown blocks must be less than %d characters"
                            .formatted(MARKDOWN_IN_ALL + 1));
        }
        return wrongs;
    }

    void inView(CheckedNode view) {
        view.count("blocks", 0, IN_VIEW);
        check(view, false);
    }

    private static int markdownLength(CheckedNode block) {
        return block.type().equals("markdown") ? block.text("text").length() : 0;
    }

    private static void atMostOf(String type, int most, CheckedNode message) {
        if (message.each("blocks").stream().filter(b -> b.type().equals(type)).count() > most) {
            message.wrong("only %d %s allowed".formatted(most, type));
        }
    }

    private void check(CheckedNode holder, boolean inMessage) {
        Set<String> ids = new HashSet<>();
        for (CheckedNode block : holder.each("blocks")) {
            block.atMost(255, "block_id");
            if (block.has("block_id") && !ids.add(block.text("block_id"))) {
                block.at("block_id").wrong("block_id already exists: " + block.text("block_id"));
            }
            boolean known =
                    EVERYWHERE.contains(block.type())
                            || rolledOut.contains(block.type())
                            || (inMessage && IN_MESSAGES_ONLY.contains(block.type()));
            if (known) {
                byType(block);
                actionIdsDiffer(block);
            } else {
                block.wrong("unsupported type: " + block.type());
            }
        }
    }

    private void byType(CheckedNode block) {
        switch (block.type()) {
            case "section" -> section(block);
            case "header" -> {
                block.require("text").only(Set.of("type", "block_id", "text", "level"));
                TextRules.plain(block, "text", HEADER);
            }
            case "context" -> context(block);
            case "actions" -> {
                block.count("elements", 1, 25).only(Set.of("type", "block_id", "elements"));
                block.each("elements").forEach(ElementRules::inActions);
            }
            case "input" -> {
                block.require("label", "element");
                TextRules.plain(block, "label", 2_000);
                TextRules.plain(block, "hint", 2_000);
                ElementRules.inInput(block.at("element"));
            }
            case "image" -> media.image(block);
            case "table" -> media.table(block);
            case "data_visualization" -> media.chart(block);
            default -> {}
        }
    }

    private void section(CheckedNode block) {
        block.only(Set.of("type", "block_id", "text", "fields", "accessory", "expand"));
        if (!block.has("text") && !block.has("fields")) {
            block.wrong("missing required field: text or fields");
        }
        TextRules.any(block, "text", SECTION);
        if (block.has("fields")) {
            block.count("fields", 1, 10);
            block.each("fields").forEach(field -> TextRules.check(field, FIELD));
        }
        if (block.has("accessory")) {
            accessory(block.at("accessory"));
        }
    }

    private void accessory(CheckedNode element) {
        if (element.type().equals("image")) {
            media.image(element);
        } else {
            ElementRules.asAccessory(element);
        }
    }

    private void context(CheckedNode block) {
        block.count("elements", 1, 10).only(Set.of("type", "block_id", "elements"));
        for (CheckedNode element : block.each("elements")) {
            if (element.type().equals("image")) {
                media.image(element);
            } else {
                TextRules.check(element, SECTION);
            }
        }
    }

    private static void actionIdsDiffer(CheckedNode block) {
        Set<String> seen = new HashSet<>();
        block.each("elements").stream()
                .filter(element -> element.has("action_id") && !seen.add(element.text("action_id")))
                .forEach(element -> element.at("action_id").wrong("action_id already exists"));
    }
}
