package io.baton.slack.fake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What a message says.
///
/// @param text the top-level text: what notifications and screen readers get
/// @param metadata `{event_type, event_payload}`, invisible to people
public record MessageContent(String text, ArrayNode blocks, @Nullable JsonNode metadata) {}
