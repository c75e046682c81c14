package io.baton.slack.fake;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds markup that would ring everybody's phone.
final class MassMentions {
    private static final Pattern ALIVE =
            Pattern.compile("<!(channel|here|everyone|subteam\\^)[^>]*>");

    private MassMentions() {}

    /// @param text a top-level text, which is markup too
    static void watch(JsonNode blocks, String text, Violations violations) {
        Stream.concat(Stream.of(text), BlockReader.markup(blocks))
                .filter(markup -> ALIVE.matcher(markup).find())
                .forEach(markup -> violations.add(Violation.Kind.PINGS_EVERYONE, markup));
    }
}
