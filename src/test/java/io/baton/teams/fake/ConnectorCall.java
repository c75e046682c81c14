package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;

/// A call from the bot to the connector.
///
/// @param path the decoded path after `/v3/`
/// @param status the response's status
public record ConnectorCall(String method, String path, JsonNode body, int status) {}
