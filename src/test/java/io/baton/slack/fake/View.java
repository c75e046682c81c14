package io.baton.slack.fake;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A modal or a Home tab as one person has it before them. A snapshot.
///
/// @param json the view as Slack answers it: what the bot sent, with id, hash, state and team
public record View(String id, String userId, ObjectNode json) implements Surface {
    @Override
    public ArrayNode blocks() {
        return json.path("blocks").isArray() ? (ArrayNode) json.path("blocks") : Json.array();
    }

    @Override
    public ObjectNode container() {
        return Json.object("type", "view", "view_id", id);
    }

    public boolean isHome() {
        return Json.text(json, "type").equals("home");
    }

    public String title() {
        return Json.text(json.path("title"), "text");
    }

    public String callbackId() {
        return Json.text(json, "callback_id");
    }

    public String privateMetadata() {
        return Json.text(json, "private_metadata");
    }

    String hash() {
        return Json.text(json, "hash");
    }

    String rootId() {
        return Json.text(json, "root_view_id");
    }

    View withState(JsonNode values) {
        ObjectNode copy = json.deepCopy();
        copy.set("state", Json.object("values", values));
        return new View(id, userId, copy);
    }
}
