package io.baton.web;

import io.baton.chat.Place;
import io.baton.chat.Text;
import java.util.Locale;
import java.util.Set;

/// Tells what is meant for Baton from what people say to each other.
final class AddresseeDetector {

    private static final Set<String> COMMANDS =
            Set.of("refer", "partner", "revenue", "join", "help");

    private final ConsoleMentions consoleMentions;

    AddresseeDetector(ConsoleRoster consoleRoster) {
        this.consoleMentions = new ConsoleMentions(consoleRoster);
    }

    /// @param shown what was typed, as the others see it
    /// @param forBaton whether it is meant for Baton
    /// @param isPrivate whether the others see it at all: a slash command is between the two
    record TypedMessage(
            ConsoleMentions.Parsed read, Text shown, boolean forBaton, boolean isPrivate) {}

    TypedMessage detect(String typed, Place place) {
        var read = consoleMentions.parse(typed);
        var slash = typed.startsWith("/");
        var direct = place instanceof Place.Direct;
        var meant = direct || slash || read.mentionsBaton() || COMMANDS.contains(firstWord(typed));
        return new TypedMessage(read, consoleMentions.shown(typed), meant, slash && !direct);
    }

    private static String firstWord(String typed) {
        return typed.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }
}
