package io.baton.slack;

import io.baton.door.CommandPrefix;
import io.baton.slack.api.SlackId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a person typed, without Slack's markup: entities and links are decoded, people are
/// `<@slack:U024BE7LD>`.
///
/// @param mentioned Slack ids of the people in it
record SlackText(String text, Set<String> mentioned) {
    private static final Pattern MARKUP = Pattern.compile("<([^<>]*)>");

    static SlackText decode(String raw) {
        var mentioned = new LinkedHashSet<String>();
        var text =
                decoded(
                        raw,
                        (id, _) -> {
                            mentioned.add(id);
                            return "<@" + SlackId.qualified(id) + ">";
                        });
        return new SlackText(text, mentioned);
    }

    /// Decodes text for people to read: with names in place of ids.
    static String decodeWithNames(String raw) {
        return decoded(raw, (id, name) -> "@" + (name.isEmpty() ? id : name));
    }

    /// Decodes a command: removes mentions of the bot, and a slash before the command.
    static SlackText decodeCommand(String raw, String botUserId) {
        var command = raw.replaceAll("<@" + Pattern.quote(botUserId) + "(\\|[^<>]*)?>", " ");
        return decode(CommandPrefix.withoutSlash(command.strip()));
    }

    private static String decoded(String raw, BiFunction<String, String, String> person) {
        var text = new StringBuilder();
        var matcher = MARKUP.matcher(raw);
        int end = 0;
        while (matcher.find()) {
            text.append(unescaped(raw.substring(end, matcher.start())));
            text.append(meaning(matcher.toMatchResult(), person));
            end = matcher.end();
        }
        return text.append(unescaped(raw.substring(end))).toString().strip();
    }

    private static String meaning(MatchResult match, BiFunction<String, String, String> person) {
        var inside = match.group(1);
        int bar = inside.indexOf('|');
        var target = bar < 0 ? inside : inside.substring(0, bar);
        var label = unescaped(bar < 0 ? "" : inside.substring(bar + 1));
        if (target.startsWith("@") && SlackId.isPerson(target.substring(1))) {
            return person.apply(target.substring(1), label);
        }
        if (target.startsWith("#")) {
            return "#" + (label.isEmpty() ? target.substring(1) : label);
        }
        if (target.startsWith("!")) {
            return label.isEmpty() ? "@" + target.substring(1).replaceFirst("\\^.*", "") : label;
        }
        return link(unescaped(target), label);
    }

    /// Slack turns `acme.com` and `a@b.example` into links; this restores what was typed.
    private static String link(String target, String label) {
        var address = target.replaceFirst("^mailto:", "");
        if (label.isEmpty()) {
            return address;
        }
        return address.endsWith(label) || address.endsWith(label + "/")
                ? label
                : label + " (" + address + ")";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
