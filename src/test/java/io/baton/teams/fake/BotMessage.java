package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A message of the bot as it stands in a conversation.
///
/// @param conversation with the thread, in a channel
/// @param versions as it was first said, and as it was rewritten
public record BotMessage(String conversation, String id, List<JsonNode> versions) {
    public BotMessage {
        versions = List.copyOf(versions);
    }

    BotMessage rewritten(JsonNode activity) {
        var more = new java.util.ArrayList<>(versions);
        more.add(activity);
        return new BotMessage(conversation, id, more);
    }

    public JsonNode now() {
        return versions.getLast();
    }

    /// Its card.
    public JsonNode card() {
        return now().path("attachments").path(0).path("content");
    }

    /// All that is written in it.
    public String words() {
        return now().toString();
    }
}
