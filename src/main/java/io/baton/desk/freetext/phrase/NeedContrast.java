package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A client needs something else than was said: `acme needs a switch, not phones`.
///
/// @param who the client, as typed, or a word such as `they`
/// @param right what they need
/// @param wrong what they don't
public record NeedContrast(String who, String right, String wrong) {
    private static final String LEAD =
            "(?iU)^(?:(?:no|sorry|oops|actually|wait|correction|in fact)[,:]? ){0,9}";
    private static final String WHO = "(?<who>[\\p{L}\\p{N}][^,;:!?]{0,60}?)";
    private static final String NEEDS = "(?:actually |really )?(?:needs?|wants?)";
    private static final String NEVER =
            "(?:doesn't|don't|does not|do not|didn't|did not|never) (?:actually |really )?(?:need|want|needed|wanted)";
    private static final String WHAT = "[\\p{L}\\p{N}][^;:!?]{0,200}?";

    private static final Pattern NOT_WRONG =
            Pattern.compile(
                    LEAD
                            + WHO
                            + " "
                            + NEEDS
                            + " (?<right>"
                            + WHAT
                            + "),? (?:and )?(?:not|instead of|rather than) (?<wrong>"
                            + WHAT
                            + ")[.! ]*$");

    private static final Pattern BUT_RIGHT =
            Pattern.compile(
                    LEAD
                            + WHO
                            + " "
                            + NEVER
                            + " (?<wrong>"
                            + WHAT
                            + "),? (?:but|(?:they|it|he|she) "
                            + NEEDS
                            + ") (?<right>"
                            + WHAT
                            + ")[.! ]*$");

    private static final Pattern IT_IS =
            Pattern.compile(
                    LEAD
                            + "(?:it's|it is) (?<right>"
                            + WHAT
                            + ") (?:that )?(?<who>[\\p{L}\\p{N}]+) "
                            + NEEDS
                            + ",? not (?<wrong>"
                            + WHAT
                            + ")[.! ]*$");

    /// Empty for any other message.
    public static Optional<NeedContrast> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return Stream.of(NOT_WRONG, BUT_RIGHT, IT_IS)
                .map(pattern -> pattern.matcher(line))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher ->
                        new NeedContrast(
                                matcher.group("who").strip(),
                                matcher.group("right").strip(),
                                matcher.group("wrong").strip()));
    }

    /// Whether the client isn't named.
    public boolean ofLast() {
        return who.matches("(?i)they|it|he|she|the client|the customer");
    }
}
