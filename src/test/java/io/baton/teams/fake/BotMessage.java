package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A message from the bot in a conversation.
///
/// @param conversation the conversation's id; in a channel, including the thread
/// @param versions the original message and its rewrites
public record BotMessage(String conversation, String id, List<JsonNode> versions) {
    public BotMessage {
        versions = List.copyOf(versions);
    }

    BotMessage rewritten(JsonNode activity) {
        var all = new ArrayList<>(versions);
        all.add(activity);
        return new BotMessage(conversation, id, all);
    }

    public JsonNode now() {
        return versions.getLast();
    }

    /// The message's card.
    public JsonNode card() {
        return now().path("attachments").path(0).path("content");
    }

    /// The whole message as JSON text.
    public String words() {
        return now().toString();
    }
}
