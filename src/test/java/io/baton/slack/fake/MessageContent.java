package io.baton.slack.fake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Content of a message.
///
/// @param text top-level text, for notifications and screen readers
/// @param metadata `{event_type, event_payload}`, invisible to people
public record MessageContent(String text, ArrayNode blocks, @Nullable JsonNode metadata) {}
