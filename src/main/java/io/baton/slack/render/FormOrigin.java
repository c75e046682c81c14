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
public record FormOrigin(String channel, boolean home, String subject) {
    private static final Gson GSON = new Gson();

    public static FormOrigin atHome(String subject) {
        return new FormOrigin("", true, subject);
    }

    /// The same place, with another subject.
    FormOrigin withSubject(String other) {
        return new FormOrigin(channel, home, other);
    }

    /// Unreadable metadata counts as a form opened in private, about nothing.
    public static FormOrigin fromMetadata(@Nullable String metadata) {
        try {
            var json = GSON.fromJson(metadata, JsonObject.class);
            return json == null
                    ? new FormOrigin("", false, "")
                    : new FormOrigin(
                            text(json, "channel"),
                            text(json, "home").equals("true"),
                            text(json, "subject"));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return new FormOrigin("", false, "");
        }
    }

    String toMetadata() {
        return GSON.toJson(this);
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }
}
