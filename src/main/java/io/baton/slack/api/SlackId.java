package io.baton.slack.api;

import io.baton.chat.Place;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Converts between Slack's ids and Baton's: `U024BE7LD` is `slack:U024BE7LD`.
public final class SlackId {
    public static final String DOOR = "slack";

    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern CHANNEL = Pattern.compile("[CGD][A-Z0-9]{1,30}");

    private SlackId() {}

    public static String qualified(String slackId) {
        return DOOR + ":" + slackId;
    }

    /// @throws IllegalArgumentException for an id of another door
    public static String unqualified(String id) {
        return ownOf(id).orElseThrow(() -> new IllegalArgumentException("not a Slack id: " + id));
    }

    /// Slack's id of the person, if the id is Slack's.
    public static Optional<String> person(String id) {
        return ownOf(id).filter(SlackId::isPerson);
    }

    public static boolean isPerson(String slackId) {
        return PERSON.matcher(slackId).matches();
    }

    static boolean isChannel(String slackId) {
        return CHANNEL.matcher(slackId).matches();
    }

    /// The place of an act. An act in any direct conversation is answered in the bot's own
    /// conversation with the person, because the bot may not be in the other one.
    ///
    /// @param thread timestamp of the thread's first message, or null
    public static Place place(String channelId, String personId, @Nullable String thread) {
        return channelId.startsWith("D") || !isChannel(channelId)
                ? new Place.Direct(qualified(personId))
                : new Place.Channel(qualified(channelId), thread);
    }

    private static Optional<String> ownOf(String id) {
        return id.startsWith(DOOR + ":")
                ? Optional.of(id.substring(DOOR.length() + 1))
                : Optional.empty();
    }
}
