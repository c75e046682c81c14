package io.baton.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/// Where a form was opened and what it is about. Stored in the view's `private_metadata`, which
/// people don't see but which isn't signed. So the channel is checked when the form comes back, and
/// the person is always the one who submits.
///
/// @param channel Slack id of the channel, or empty if the form was opened elsewhere
/// @param home whether it was opened from the Home tab, which must then be refreshed
/// @param card URL at which the card that opened it can be replaced for half an hour, or empty
public record FormOrigin(String channel, boolean home, String card, String subject) {
    private static final Gson GSON = new Gson();

    private static final FormOrigin IN_PRIVATE = new FormOrigin("", false, "", "");

    public static FormOrigin atHome(String subject) {
        return new FormOrigin("", true, "", subject);
    }

    /// Opened by a command or a shortcut.
    public static FormOrigin inChannel(String channel) {
        return new FormOrigin(channel, false, "", "");
    }

    /// Opened by a button on a card.
    public FormOrigin onCard(@Nullable String responseUrl) {
        return new FormOrigin(channel, home, responseUrl == null ? "" : responseUrl, subject);
    }

    /// The same place, with another subject.
    FormOrigin withSubject(String other) {
        return new FormOrigin(channel, home, card, other);
    }

    /// Unreadable metadata counts as a form opened in private, about nothing.
    public static FormOrigin fromMetadata(@Nullable String metadata) {
        try {
            var json = GSON.fromJson(metadata, JsonObject.class);
            return json == null
                    ? IN_PRIVATE
                    : new FormOrigin(
                            text(json, "channel"),
                            text(json, "home").equals("true"),
                            text(json, "card"),
                            text(json, "subject"));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return IN_PRIVATE;
        }
    }

    String toMetadata() {
        return GSON.toJson(this);
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }
}
