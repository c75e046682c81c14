package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.regex.Pattern;

/// The client that a step is said of, where the reader finds none: `zebra signed for 3k`, `note on
/// Zebra Ltd: call them`, `we can't take Zebra, we're full`.
public final class StepClient {
    /// Its words begin with capitals.
    private static final String CAPITALS =
            "(?<name>(?-i:\\p{Lu})[\\p{L}\\p{N}&'.-]{0,30}(?: (?:of |and |& )?(?-i:\\p{Lu})[\\p{L}\\p{N}&'.-]{0,30}){0,3})";

    private static final String NOT_A_NAME =
            "(?!(?:they|we|it|he|she|i|you|this|that|these|those|who|what|there|someone|everyone|no|not|none|nothing"
                    + "|never|all|both|one|client|customer|deal|offer|job|project|contract|referral|baton|partner|yes|ok"
                    + "|okay|well|sorry|please|also|can|could|did|does|do|is|has|have|was|the|a|an|our|my|their|your|his"
                    + "|her|its|just|finally|already|new|another|mark|set|log|close|won|lost|paid|r-?\\d+)\\b)";

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?iU)^(?:(?:hi|hello|hey|ok|good news|bad news|great news|news|update|yes|so|and|sadly)[,:!.]? )?"
                            + NOT_A_NAME
                            + "(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}&'.-]{1,30}(?: (?!has |is |was |have |just |finally |did |said |will )[\\p{L}\\p{N}&'.-]{1,30}){0,3}?)"
                            + " (?:(?:has|have|is|was|just|finally|did|now|already|unfortunately) ){0,3}"
                            + "(?:signed|lost|paid|won|went with|gone with|chose|fell through|dead|off|closed)\\b(?! to)");

    /// Said of a referral, no matter what the reader takes the message for.
    private static final Pattern EXPLICIT =
            Pattern.compile(
                    "(?iU)^(?:please |we |i |we'll |we have to |i have to |(?:add )?a ){0,2}(?:note (?:on|for|about)|withdraw|reopen"
                            + "|take back|hand(?:ing)? back|return|giv(?:e|ing) back|pass|declin(?:e|ing)"
                            + "|(?:can't|cannot|can not|won't) (?:do|take|handle|manage)|turn down|still (?:working )?on(?: it for)?)"
                            + " (?:the )?"
                            + CAPITALS
                            + "(?![\\p{L}\\p{N}])(?! (?:needs?|wants?)\\b)");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?iU)"
                            + NOT_A_NAME
                            + "(?!(?:before|until|after|by|in|on|at|for|to|from|with|until)\\b).*");

    private StepClient() {}

    /// Whether what was read as a client can be one's name.
    public static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }

    /// @param step whether the reader takes the message for a step with a referral
    public static Optional<String> in(String text, boolean step) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var explicit = EXPLICIT.matcher(line);
        if (explicit.find()) {
            return Optional.of(name(explicit.group("name")));
        }
        var subject = SUBJECT.matcher(line);
        return step && subject.find() ? Optional.of(name(subject.group("name"))) : Optional.empty();
    }

    private static String name(String words) {
        return words.replaceFirst("(?U)(?:'s)?[.,;:'-]*$", "");
    }
}
