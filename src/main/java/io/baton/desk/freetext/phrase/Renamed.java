package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A client has another name: `Acme is now called Acme Group`, `the client is Acme Group, not
/// Acme`.
///
/// @param before the name that was logged, as typed
/// @param after the right one
public record Renamed(String before, String after) {
    private static final String NAME = "[\\p{L}\\p{N}][^,;:!?]{0,60}?";
    private static final String END = "(?: now| please| instead)?[.!]?$";

    private static final Pattern NOW_CALLED =
            Pattern.compile(
                    "(?iU)^(?:(?:fyi|note|please note|btw|by the way)[,:]? )?(?:the client )?(?<before>"
                            + NAME
                            + ")(?:,)? (?:is|are) (?:now )?(?:called|named|known as|trading as) (?<after>"
                            + NAME
                            + ")"
                            + END);

    private static final Pattern RENAMED =
            Pattern.compile(
                    "(?iU)^(?:the client )?(?<before>"
                            + NAME
                            + ") (?:(?:was|has been|is|got|have been) renamed (?:to|as|into)?|(?:has |have )?(?:changed|changes) (?:its|their|the) name to|now goes by) ?(?<after>"
                            + NAME
                            + ")"
                            + END);

    private static final Pattern RENAME =
            Pattern.compile(
                    "(?iU)^(?:please )?rename (?:the client )?(?<before>"
                            + NAME
                            + ") (?:to|as|into) (?<after>"
                            + NAME
                            + ")"
                            + END);

    private static final Pattern NOT =
            Pattern.compile(
                    "(?iU)^(?:(?:no|sorry|oops)[,:]? )?(?:r-?\\d{1,9}[,:]? )?(?:(?:the|our) (?:client|customer)(?:'s name)?(?: (?:of|for|in|on) r-?\\d{1,9})?|r-?\\d{1,9}|it) (?:is|was) (?:actually |really )?(?:for |called )?(?<after>"
                            + NAME
                            + "),? (?:and )?not (?:for )?(?<before>"
                            + NAME
                            + ")"
                            + END);

    /// Empty for any other message.
    public static Optional<Renamed> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return Stream.of(NOW_CALLED, RENAMED, RENAME, NOT)
                .map(pattern -> pattern.matcher(line))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher ->
                        new Renamed(
                                matcher.group("before").strip(), matcher.group("after").strip()));
    }
}
