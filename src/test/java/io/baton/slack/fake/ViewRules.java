package io.baton.slack.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Checks modals and Home tabs against Slack's rules.
final class ViewRules {
    private static final int BYTES = 250_000;

    private final BlockRules blocks;
    private final Violations violations;

    ViewRules(BlockRules blocks, Violations violations) {
        this.blocks = blocks;
        this.violations = violations;
    }

    /// @param type `modal` or `home`
    /// @throws ApiError `invalid_arguments` with the reasons, or `view_too_large`
    JsonNode accept(String type, JsonNode view) {
        if (view.toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
            violations.add(Violation.Kind.BAD_BLOCKS, "view_too_large");
            throw ApiError.of("view_too_large");
        }
        List<String> wrongs = wrongs(type, view);
        if (!wrongs.isEmpty()) {
            violations.add(Violation.Kind.BAD_BLOCKS, String.join("; ", wrongs));
            throw ApiError.of("invalid_arguments", wrongs);
        }
        MassMentions.check(view, "", violations);
        return view;
    }

    private List<String> wrongs(String type, JsonNode node) {
        List<String> wrongs = new ArrayList<>();
        CheckedNode view = new CheckedNode(node, "/view", wrongs);
        if (!node.isObject()) {
            view.wrong("must provide an object");
            return wrongs;
        }
        view.require("type", "blocks")
                .oneOf(Set.of(type), "type")
                .atMost(3_000, "private_metadata")
                .atMost(255, "callback_id")
                .atMost(255, "external_id");
        if (type.equals("modal")) {
            modal(view);
        }
        blocks.inView(view);
        focusIsOne(view);
        return wrongs;
    }

    private static void modal(CheckedNode view) {
        view.require("title");
        for (String field : List.of("title", "submit", "close")) {
            TextRules.plain(view, field, 24);
        }
        boolean asks = view.each("blocks").stream().anyMatch(block -> block.type().equals("input"));
        if (asks && !view.has("submit")) {
            view.wrong("submit is required when an input block is present");
        }
    }

    private static void focusIsOne(CheckedNode view) {
        long focused =
                view.each("blocks").stream()
                        .filter(block ->
                                block.at("element").node().path("focus_on_load").asBoolean(false))
                        .count();
        if (focused > 1) {
            view.wrong("only one element can have focus_on_load");
        }
    }
}
