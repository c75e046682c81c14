package io.baton.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/// What a message by socket says about the connection.
///
/// @param type `hello`, `disconnect`, or the type of an envelope
/// @param reason of a `disconnect`; otherwise empty
record SocketModeMessage(String type, String reason) {

    /// A message that isn't a JSON object has an empty type.
    static SocketModeMessage read(String message) {
        try {
            var parsed = JsonParser.parseString(message);
            var json = parsed.isJsonObject() ? parsed.getAsJsonObject() : new JsonObject();
            return new SocketModeMessage(text(json, "type"), text(json, "reason"));
        } catch (JsonParseException e) {
            return new SocketModeMessage("", "");
        }
    }

    private static String text(JsonObject json, String name) {
        var value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
