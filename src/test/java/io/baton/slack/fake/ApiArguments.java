package io.baton.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Arguments of a call from query, form or JSON, without the token.
///
/// @param values JSON in form fields (`blocks`, `view`, `metadata`) is parsed, everything else is
///   text
record ApiArguments(String token, boolean tokenInAddress, ObjectNode values) {
    private static final Set<String> JSON_FIELDS =
            Set.of("blocks", "view", "metadata", "attachments", "files");

    static ApiArguments of(HttpExchange exchange) throws IOException {
        ObjectNode values = SlackJson.object();
        String query = exchange.getRequestURI().getRawQuery();
        readForm(query == null ? "" : query, values);
        boolean tokenInAddress = values.has("token");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse("");
        if (type.startsWith("application/json")) {
            readJson(body, values);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            readForm(body, values);
        }
        JsonNode bodyToken = values.remove("token");
        String bearer =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse("");
        String token = bearer.startsWith("Bearer ") ? bearer.substring("Bearer ".length()) : "";
        return new ApiArguments(
                token.isEmpty() && bodyToken != null ? bodyToken.asString("") : token,
                tokenInAddress,
                values);
    }

    private static void readJson(String body, ObjectNode into) {
        try {
            if (SlackJson.parse(body) instanceof ObjectNode object) {
                into.setAll(object);
                return;
            }
        } catch (JacksonException noJson) {
            throw ApiError.of("invalid_json");
        }
        throw ApiError.of("json_not_object");
    }

    static void readForm(String form, ObjectNode into) {
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decode(pair.substring(0, equals));
                into.set(name, value(name, decode(pair.substring(equals + 1))));
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode value(String name, String text) {
        if (JSON_FIELDS.contains(name)) {
            try {
                return SlackJson.parse(text);
            } catch (JacksonException noJson) {
                return StringNode.valueOf(text);
            }
        }
        return StringNode.valueOf(text);
    }

    String text(String name) {
        return values.path(name).isContainer()
                ? values.path(name).toString()
                : values.path(name).asString("");
    }

    JsonNode json(String name) {
        return values.path(name);
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean isTrue(String name) {
        return text(name).equals("true") || text(name).equals("1");
    }

    /// @throws ApiError `invalid_arguments` if it is missing
    String required(String name) {
        if (!has(name)) {
            throw ApiError.of(
                    "invalid_arguments", List.of("[ERROR] missing required field: " + name));
        }
        return text(name);
    }
}
