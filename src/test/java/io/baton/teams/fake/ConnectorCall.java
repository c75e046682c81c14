package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;

/// What the bot asked of the connector.
///
/// @param path decoded, from `/v3/` on
/// @param status how it was answered
public record ConnectorCall(String method, String path, JsonNode body, int status) {}
