package io.baton.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.baton.chat.Place;
import org.jspecify.annotations.Nullable;

/// Where a form was opened and what it is about. It travels in the view's `private_metadata`: seen
/// by nobody, but not signed, so the place is checked when it comes back, and the person is always
/// the one who submits.
///
/// @param channel Slack's id of the channel, or empty where the form was opened in private
record Origin(String channel, String subject) {
    private static final Gson GSON = new Gson();

    static Origin of(Place place, String subject) {
        return switch (place) {
            case Place.Channel(var id) -> new Origin(SlackId.own(id), subject);
            case Place.Aside(var id, _) -> new Origin(SlackId.own(id), subject);
            case Place.Direct _ -> new Origin("", subject);
        };
    }

    /// Whatever cannot be read counts as opened in private, about nothing.
    static Origin read(@Nullable String metadata) {
        try {
            var json = GSON.fromJson(metadata, JsonObject.class);
            return json == null
                    ? new Origin("", "")
                    : new Origin(text(json, "channel"), text(json, "subject"));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return new Origin("", "");
        }
    }

    String written() {
        return GSON.toJson(this);
    }

    Place placeFor(String personId) {
        return SlackId.place(channel, personId);
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }
}
