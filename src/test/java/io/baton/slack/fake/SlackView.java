package io.baton.slack.fake;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A person's modal or Home tab. A snapshot.
///
/// @param json the view as Slack returns it: what the bot sent, with id, hash, state and team
public record SlackView(String id, String userId, ObjectNode json) implements SlackSurface {
    @Override
    public ArrayNode blocks() {
        return json.path("blocks").isArray() ? (ArrayNode) json.path("blocks") : SlackJson.array();
    }

    @Override
    public ObjectNode container() {
        return SlackJson.object("type", "view", "view_id", id);
    }

    public boolean isHome() {
        return SlackJson.text(json, "type").equals("home");
    }

    public String title() {
        return SlackJson.text(json.path("title"), "text");
    }

    public String callbackId() {
        return SlackJson.text(json, "callback_id");
    }

    public String privateMetadata() {
        return SlackJson.text(json, "private_metadata");
    }

    String hash() {
        return SlackJson.text(json, "hash");
    }

    String rootId() {
        return SlackJson.text(json, "root_view_id");
    }

    SlackView withState(JsonNode values) {
        ObjectNode copy = json.deepCopy();
        copy.set("state", SlackJson.object("values", values));
        return new SlackView(id, userId, copy);
    }
}
