package io.baton.slack.fake;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds markup that would notify everyone.
final class MassMentions {
    private static final Pattern MASS_MENTION =
            Pattern.compile("<!(channel|here|everyone|subteam\\^)[^>]*>");

    private MassMentions() {}

    /// @param text top-level text, which is markup too
    static void check(JsonNode blocks, String text, Violations violations) {
        Stream.concat(Stream.of(text), BlockReader.markup(blocks))
                .filter(markup -> MASS_MENTION.matcher(markup).find())
                .forEach(markup -> violations.add(Violation.Kind.PINGS_EVERYONE, markup));
    }
}
