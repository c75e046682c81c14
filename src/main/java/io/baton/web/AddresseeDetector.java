package io.baton.web;

import io.baton.chat.Place;
import io.baton.chat.Text;
import java.util.Locale;
import java.util.Set;

/// Tells messages for Baton from those people send each other.
final class AddresseeDetector {

    private static final Set<String> COMMANDS =
            Set.of("refer", "partner", "revenue", "join", "help");

    private final ConsoleMentions consoleMentions;

    AddresseeDetector(ConsoleRoster consoleRoster) {
        this.consoleMentions = new ConsoleMentions(consoleRoster);
    }

    /// @param shown the text as others see it
    /// @param isPrivate whether only the author sees it, as with a slash command
    record TypedMessage(
            ConsoleMentions.Parsed parsed, Text shown, boolean forBaton, boolean isPrivate) {}

    TypedMessage detect(String typed, Place place) {
        var parsed = consoleMentions.parse(typed);
        var slash = typed.startsWith("/");
        var direct = place instanceof Place.Direct;
        var forBaton =
                direct || slash || parsed.mentionsBaton() || COMMANDS.contains(firstWord(typed));
        return new TypedMessage(parsed, consoleMentions.shown(typed), forBaton, slash && !direct);
    }

    private static String firstWord(String typed) {
        return typed.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }
}
