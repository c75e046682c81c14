package io.baton.teams;

import io.baton.chat.Person;
import io.baton.door.CommandPrefix;
import io.baton.door.TextShortener;
import io.baton.door.Unidentified;
import io.baton.teams.MentionTags.Mention;
import io.baton.teams.api.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A person's message without Teams' markup. Drops the bot's mention and writes others as
/// `<@teams:9f1c…>`.
///
/// @param mentioned the people mentioned, by id
record TeamsText(String text, Map<String, Person> mentioned) {
    /// More than any command needs, and short enough to process quickly.
    private static final int MAX_LENGTH = 32 * 1024;

    static TeamsText decode(IncomingActivity in, TeamsRoster teamsRoster) throws Unidentified {
        var text = TextShortener.shorten(in.text(), MAX_LENGTH).replaceAll("[\u0001\u0002]", "");
        var mentioned = new HashMap<String, Person>();
        var words = new StringBuilder();
        int from = 0;
        for (var mention : MentionTags.in(text, in.json().path("entities"))) {
            words.append(text, from, mention.start());
            from = mention.end();
            var id = mention.id();
            if (isBot(in, mention) || AccountStanding.isBot(id) && words.toString().isBlank()) {
                words.append(' ');
            } else if (id != null) {
                var person = teamsRoster.mentioned(in, id, mention.name());
                mentioned.put(person.id(), person);
                words.append('\u0001').append(person.id()).append('\u0002');
            } else {
                words.append(
                        text.charAt(mention.start()) == '<'
                                ? mention.name()
                                : text.substring(mention.start(), mention.end()));
            }
        }
        words.append(text, from, text.length());
        return new TeamsText(command(plain(withoutName(in, words.toString()))), mentioned);
    }

    private static boolean isBot(IncomingActivity in, Mention mention) {
        return mention.id() == null
                ? botName(in).equals(MentionedAccount.normalized(mention.name()))
                : mention.id().equals(in.botId());
    }

    private static String botName(IncomingActivity in) {
        return MentionedAccount.normalized(Json.text(in.json(), "recipient", "name"));
    }

    /// Without the bot's name in front, where it's in no tag.
    private static String withoutName(IncomingActivity in, String words) {
        var name = Json.text(in.json(), "recipient", "name");
        return in.personal() || name.isBlank()
                ? words
                : words.replaceFirst("(?i)^\\s*@?" + Pattern.quote(name) + "(?=[\\s,:])", "");
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
        return CommandPrefix.withoutSlash(text.replaceFirst("^[\\s,:;]+", ""));
    }
}
