package io.baton.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks that a body is one of Slack's payloads before Bolt reads it. Otherwise Bolt would throw,
/// or log the whole body.
final class PayloadCheck {
    private PayloadCheck() {}

    /// Returns the body as text if it is a form or JSON in one of Slack's shapes.
    static Optional<String> validated(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            boolean json = text.stripLeading().startsWith("{");
            return (json ? event(text) : form(text)) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean event(String text) {
        var envelope = JsonParser.parseString(text).getAsJsonObject();
        return switch (text(envelope, "type")) {
            case "url_verification" -> !text(envelope, "challenge").isEmpty();
            // Without an id, two events would count as one.
            case "event_callback" ->
                    !text(object(envelope, "event"), "type").isEmpty()
                            && !text(envelope, "event_id").isEmpty();
            default -> false;
        };
    }

    private static boolean form(String text) {
        var fields = fields(text);
        var payload = fields.get("payload");
        if (payload != null) {
            return interaction(JsonParser.parseString(payload).getAsJsonObject());
        }
        boolean command =
                given(fields, "command") && given(fields, "user_id") && given(fields, "trigger_id");
        return command || "1".equals(fields.get("ssl_check"));
    }

    /// The interactions that Baton handles; each names a person.
    private static boolean interaction(JsonObject payload) {
        boolean person = !text(object(payload, "user"), "id").isEmpty();
        return person
                && switch (text(payload, "type")) {
                    case "block_actions" -> one(payload.get("actions"));
                    case "message_action" -> !text(payload, "callback_id").isEmpty();
                    case "view_submission", "view_closed" ->
                            !text(object(payload, "view"), "type").isEmpty();
                    default -> false;
                };
    }

    private static boolean one(@Nullable JsonElement actions) {
        return actions != null && actions.isJsonArray() && actions.getAsJsonArray().size() == 1;
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form.strip().split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean given(Map<String, String> fields, String name) {
        return !fields.getOrDefault(name, "").isBlank();
    }

    private static JsonObject object(JsonObject json, String name) {
        var inside = json.get(name);
        return inside != null && inside.isJsonObject()
                ? inside.getAsJsonObject()
                : new JsonObject();
    }

    private static String text(JsonObject json, String name) {
        var inside = json.get(name);
        return inside != null && inside.isJsonPrimitive() ? inside.getAsString() : "";
    }
}
