package io.baton.slack.fake;

import java.util.Set;

/// Checks text objects, options and confirmation dialogs.
final class TextRules {
    private static final Set<String> TYPES = Set.of("plain_text", "mrkdwn");
    private static final int OPTION = 75;
    private static final int OPTION_VALUE = 150;

    private TextRules() {}

    /// Checks the text object in a field, if there is one.
    static void any(CheckedNode holder, String field, int longest) {
        if (!holder.node().path(field).isMissingNode()) {
            check(holder.at(field), longest);
        }
    }

    static void check(CheckedNode text, int longest) {
        if (!text.node().isObject() || !TYPES.contains(text.type())) {
            text.wrong("must be a text object of type plain_text or mrkdwn");
            return;
        }
        text.only(
                text.type().equals("mrkdwn")
                        ? Set.of("type", "text", "verbatim")
                        : Set.of("type", "text", "emoji"));
        if (text.text("text").isEmpty()) {
            text.at("text").wrong("must be more than 0 characters");
        }
        text.atMost(longest, "text");
    }

    static void plain(CheckedNode holder, String field, int longest) {
        any(holder, field, longest);
        if (holder.at(field).type().equals("mrkdwn")) {
            holder.at(field).at("type").wrong("must be plain_text");
        }
    }

    static void options(CheckedNode element, int most) {
        if (element.has("option_groups")) {
            element.count("option_groups", 1, most);
            element.each("option_groups")
                    .forEach(group -> {
                        plain(group, "label", OPTION);
                        group.count("options", 1, most);
                        group.each("options").forEach(TextRules::option);
                    });
            return;
        }
        element.count("options", 1, most);
        element.each("options").forEach(TextRules::option);
        initialIsOffered(element);
    }

    private static void option(CheckedNode option) {
        option.require("text", "value").atMost(OPTION_VALUE, "value");
        any(option, "text", OPTION);
        any(option, "description", OPTION);
    }

    private static void initialIsOffered(CheckedNode element) {
        String chosen = element.at("initial_option").text("value");
        boolean offered =
                element.each("options").stream()
                        .anyMatch(option -> option.text("value").equals(chosen));
        if (element.has("initial_option") && !offered) {
            element.at("initial_option").wrong("must be one of the options");
        }
    }

    static void confirmation(CheckedNode element) {
        if (element.has("confirm")) {
            CheckedNode confirm = element.at("confirm").require("title", "text", "confirm", "deny");
            plain(confirm, "title", 100);
            any(confirm, "text", 300);
            plain(confirm, "confirm", 30);
            plain(confirm, "deny", 30);
        }
    }
}
