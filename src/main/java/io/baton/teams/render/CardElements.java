package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/// Builds the Adaptive Card elements that Baton uses.
public final class CardElements {
    /// Teams: the latest version that cards sent by bots may use.
    static final String VERSION = "1.5";

    static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private CardElements() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(List<? extends JsonNode> items) {
        var array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ObjectNode element(String type) {
        return object().put("type", type);
    }

    static ObjectNode card(List<ObjectNode> body) {
        var card = element("AdaptiveCard").put("$schema", SCHEMA).put("version", VERSION);
        card.set("body", array(body));
        return card;
    }

    static ObjectNode attachment(ObjectNode card) {
        var attachment = object().put("contentType", CONTENT_TYPE);
        attachment.set("content", card);
        return attachment;
    }

    /// Text in which nothing is read as markup.
    ///
    /// @param style styles each run of the text
    static ObjectNode text(Text text, int most, UnaryOperator<ObjectNode> style) {
        var block = element("RichTextBlock");
        block.set("inlines", array(TextRuns.of(text, most).stream().map(style).toList()));
        return block;
    }

    static ObjectNode small(ObjectNode run) {
        return run.put("size", "Small").put("isSubtle", true);
    }

    static ObjectNode strong(ObjectNode run) {
        return run.put("weight", "Bolder");
    }
}
