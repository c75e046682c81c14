package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two names of one firm: `Ring Pros Ltd and RingPros are the same`, `merge Ring Pros Ltd into
/// RingPros`.
///
/// @param one the first name, as typed
/// @param other the second one
public record SameFirm(String one, String other) {
    private static final String NAME = "[\\p{L}\\p{N}][^,;:!?]{0,60}?";
    private static final String WHAT =
            "(?:firm|company|business|client|customer|partner|people|lot|outfit|thing|one|org|organi[sz]ation)";
    private static final String LEAD =
            "(?iU)^(?:(?:fyi|note|please note|btw|by the way|sorry|oops|actually|hey|hi)[,:!]? ){0,9}";
    private static final String END = "[.!]*$";

    private static final Pattern ARE_SAME =
            Pattern.compile(
                    LEAD
                            + "(?<one>"
                            + NAME
                            + ") (?:and|&) (?<other>"
                            + NAME
                            + ") are (?:actually |really |all |both |in fact ){0,4}(?:the same(?: "
                            + WHAT
                            + ")?|one(?: and the same)?(?: "
                            + WHAT
                            + ")?|duplicates|identical)"
                            + END);

    private static final Pattern IS_SAME =
            Pattern.compile(
                    LEAD
                            + "(?<one>"
                            + NAME
                            + ") (?:is|are) (?:actually |really |just |in fact ){0,4}(?:the same(?: "
                            + WHAT
                            + ")? as|a duplicate of|another name (?:of|for)) (?<other>"
                            + NAME
                            + ")"
                            + END);

    private static final Pattern MERGE =
            Pattern.compile(
                    LEAD
                            + "(?:please |can you |could you |let's )?(?:merge|join|combine|unite)(?: the)?(?: (?:partners|clients|firms))? (?<one>"
                            + NAME
                            + ") (?:and|&|with|into|to) (?<other>"
                            + NAME
                            + ")(?: please| together)?[.!?]*$");

    /// Empty for any other message.
    public static Optional<SameFirm> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return Stream.of(ARE_SAME, IS_SAME, MERGE)
                .map(pattern -> pattern.matcher(line))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher ->
                        new SameFirm(matcher.group("one").strip(), matcher.group("other").strip()));
    }
}
