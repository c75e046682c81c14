package io.baton.desk.freetext.phrase;

import java.util.Optional;
import java.util.regex.Pattern;

/// A name that a list was asked for, though Baton doesn't know it: `list Zoe`, `show me the
/// referrals of Zoe`. The list's command says so, instead of showing everything.
public final class ListedName {
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)(?:refer )?(?:list|show)(?: me)?(?: (?:all|the|our|my|any)){0,6}(?: referrals?)?"
                            + "(?: (?:for|of|with|from|by))? (?<name>\\S+(?: \\S+){0,3}?)[ ?.!]*");

    /// With one of these it's a description.
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i).*\\b(?:all|any|every\\w*|it|list|many|me|month|new\\w*|next|not|now|old\\w*|last"
                            + "|ones?|please|quarter|recent\\w*|referrals?|stuff|that|them|these|things?"
                            + "|this|those|to|today|tomorrow|us|we|week|what|which|who|year|yesterday"
                            + "|you|\\w+n['’]t)\\b.*");

    private ListedName() {}

    public static Optional<String> in(String text) {
        var asked = ASKED.matcher(text.strip());
        return asked.matches() && !NO_NAME.matcher(asked.group("name")).matches()
                ? Optional.of(asked.group("name"))
                : Optional.empty();
    }
}
