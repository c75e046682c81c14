package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Person;
import io.baton.door.CommandPrefix;
import io.baton.door.TextShortener;
import io.baton.door.Unidentified;
import io.baton.teams.api.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A person's message without Teams' markup. Drops the bot's mention and writes others as
/// `<@teams:9f1c…>`. Replaces mentions literally, not by regex: a bot may be called "C++ Bot
/// (Dev)".
///
/// @param mentioned the people mentioned, by id
record TeamsText(String text, Map<String, Person> mentioned) {
    /// Includes mentions of the bot, which a message may repeat.
    private static final int MOST_MENTIONS = 50;

    /// More than any command needs, and short enough to process quickly.
    private static final int MAX_LENGTH = 32 * 1024;

    private static final Pattern GREETING = Pattern.compile("(?i)(?:hi|hello|hey)[!.,]*");

    static TeamsText decode(IncomingActivity in, TeamsRoster teamsRoster) throws Unidentified {
        var text = TextShortener.shorten(in.text(), MAX_LENGTH).replaceAll("[\u0001\u0002]", "");
        var mentioned = new HashMap<String, Person>();
        int mentions = 0;
        for (var entity : in.json().path("entities")) {
            var words = Json.text(entity, "text");
            if (!Json.text(entity, "type").equals("mention") || !isMention(words)) {
                continue;
            }
            if (++mentions > MOST_MENTIONS) {
                break;
            }
            if (Json.text(entity, "mentioned", "id").equals(in.botId())) {
                text = text.replace(words, " ");
            } else {
                var person = named(in, entity, teamsRoster);
                mentioned.put(person.id(), person);
                text = text.replace(words, "\u0001" + person.id() + "\u0002");
            }
        }
        return new TeamsText(command(plain(text)), mentioned);
    }

    /// Whether this is mention markup. Replacing anything else could change what the person wrote.
    private static boolean isMention(String words) {
        return words.startsWith("<at") && words.endsWith("</at>");
    }

    private static Person named(IncomingActivity in, JsonNode entity, TeamsRoster teamsRoster)
            throws Unidentified {
        var name = Json.text(entity, "mentioned", "name");
        return teamsRoster.mentioned(in, Json.text(entity, "mentioned", "id"), name);
    }

    /// Teams escapes spaces and angle brackets as in HTML, even in plain messages.
    static String plain(String text) {
        return text.replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\u0001", "<@")
                .replace("\u0002", ">")
                .strip();
    }

    private static String command(String text) {
        var spoken = CommandPrefix.withoutSlash(text);
        return GREETING.matcher(spoken).matches() ? "help" : spoken;
    }
}
