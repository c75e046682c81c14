package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.Openers;
import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line that says which part of what was just done is wrong: `wrong client, it's Summit View`,
/// `no, they need a switch`.
///
/// @param change as typed after `refer edit R-5`: `client Summit View`
public record WrongField(String change) {
    private static final String LEAD = "(?iU)^(?:(?:" + Openers.WORDS + ")[,:.!]? )*+";
    private static final String VALUE = "(?<value>[\\p{L}\\p{N}][^,;:!?]{0,200}?)[.! ]*$";
    private static final String IS =
            "[,:.;-]* (?:it's|it is|it was|it should (?:be|say|have been)|should (?:be|say|have been)|that's|the right one is|i meant?|make (?:it|that)|they are|they're) ";

    private static final Pattern CLIENT =
            Pattern.compile(
                    LEAD
                            + "(?:(?:that's |that was |i (?:typed|wrote|had) )?(?:the )?wrong (?:client|customer|company|name)|(?:the )?(?:client|customer) is wrong)"
                            + IS
                            + VALUE);

    private static final Pattern NEED =
            Pattern.compile(
                    LEAD
                            + "(?:(?:that's |that was |i (?:typed|wrote|had) )?(?:the )?wrong (?:need|service|thing)|(?:the )?need is wrong)"
                            + "(?:[,:.;-]* (?:they|the client|it|he|she) (?:actually |really )?(?:needs?|wants?) |"
                            + IS
                            + ")"
                            + VALUE);

    private static final Pattern PARTNER =
            Pattern.compile(
                    LEAD
                            + "(?:(?:that's |that was |i (?:typed|wrote|had|asked) )?(?:the )?wrong (?:partner|firm|provider)|(?:the )?partner is wrong)"
                            + "[,:.;-]* (?:(?:it's|it is|it was|(?:it |this |that )?should (?:be|say|have been|go|have gone)|that's|the right one is|i meant?|make (?:it|that)|send (?:it|this|that)|offer (?:it|this|that)|not [^,;:!?]{1,80},) )?(?:(?:to|for|with) )?"
                            + VALUE);

    /// Only after a no.
    private static final Pattern THEY_NEED =
            Pattern.compile(
                    "(?iU)^(?:(?:no|sorry|oops|wait|actually|correction)[,:.!]? )++(?:they|the client|it|he|she) (?:actually |really )?(?:needs?|wants?) (?!(?:it|this|that|them)\\b)"
                            + VALUE);

    /// The partner that should have been asked, as typed; empty for any other line.
    public static Optional<String> partner(String text) {
        var found = PARTNER.matcher(CleanText.oneLine(text).replace('’', '\''));
        return found.matches() ? Optional.of(found.group("value").strip()) : Optional.empty();
    }

    /// Empty for any other line.
    public static Optional<WrongField> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var client = CLIENT.matcher(line);
        if (client.matches()) {
            return Optional.of(new WrongField("client " + client.group("value").strip()));
        }
        return Stream.of(NEED, THEY_NEED)
                .map(pattern -> pattern.matcher(line))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher -> new WrongField("need " + matcher.group("value").strip()));
    }
}
