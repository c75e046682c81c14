package io.baton.slack.api;

import io.baton.chat.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/// Slack's own ids, and the same as the rest of Baton knows them: `U024BE7LD` is `slack:U024BE7LD`.
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
        return ownOf(id).orElseThrow(() -> new IllegalArgumentException("not of Slack: " + id));
    }

    /// Slack's id of a person, where the id is one of Slack's.
    public static Optional<String> person(String id) {
        return ownOf(id).filter(SlackId::isPerson);
    }

    public static boolean isPerson(String slackId) {
        return PERSON.matcher(slackId).matches();
    }

    static boolean isChannel(String slackId) {
        return CHANNEL.matcher(slackId).matches();
    }

    /// Where something was done. What was done in a direct conversation is answered in the one
    /// between the bot and the person, since the bot may not be in the other.
    public static Place place(String channelId, String personId) {
        return channelId.startsWith("D") || !isChannel(channelId)
                ? new Place.Direct(qualified(personId))
                : new Place.Channel(qualified(channelId));
    }

    private static Optional<String> ownOf(String id) {
        return id.startsWith(DOOR + ":")
                ? Optional.of(id.substring(DOOR.length() + 1))
                : Optional.empty();
    }
}
