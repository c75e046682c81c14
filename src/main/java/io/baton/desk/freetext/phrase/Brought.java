package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that say which partner brought a client, and which one didn't: `it was CloudNine who
/// brought Lake Hotel, not RingPros`.
public final class Brought {
    private static final String BRING =
            "(?:brought|brings|bring|introduced|referred|sent|passed|gave|found|came up with)";

    private static final String FROM =
            "(?:came|comes|is|was|'s|it's|got (?:it|this|that|them|\\S+)) (?:in )?(?:actually |really |in fact )?(?:from|via|through|by)";

    private static final String WRONG =
            "(?:wrong partner|mixed (?:them|it|that|the partners) up|actually|really|in fact|my mistake|i meant?|correction)";

    private Brought() {}

    /// @param right what the one is called who brought it: the partner, and its people
    /// @param other what the one is called who didn't
    public static boolean byInsteadOf(String text, List<String> right, List<String> other) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var one = name(right);
        var not =
                "(?:not|n't|never|instead of|rather than) (?:actually |really )?(?:by |from |via |through |with )?"
                        + name(other);
        boolean brings = found(BRING + "|" + FROM + "|\\bpartner\\b", line);
        boolean contrast =
                found(one + ".{0,80}?" + not, line)
                        || found(not + ".{0,60}?" + one, line)
                        || found(
                                name(other)
                                        + " (?:did not|didn't|never|hasn't|has not)\\b.{0,60}?"
                                        + one,
                                line);
        return brings && contrast || saysAnother(line, one, name(other));
    }

    /// Whether they say no more than who brought it: `R-7 was brought by CloudNine`.
    ///
    /// @param who what the one is called who brought it
    public static boolean by(String text, List<String> who) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var one = name(who);
        return found(one + " (?:(?!\\S*n't |not |never )\\S+ )?" + BRING + "\\b", line)
                || found(FROM + " " + one, line)
                || found(BRING + " (?:in |to us )?by " + one, line);
    }

    /// `it was CloudNine who brought Lake Hotel`, `wrong partner, CloudNine brought it`
    private static boolean saysAnother(String line, String one, String other) {
        return !found(other, line)
                && (found("\\bit (?:was|is|'s)|it's", line)
                                && found(one + ",? (?:who|that|which) " + BRING, line)
                        || found(WRONG, line)
                                && (found(one + " (?:\\S+ )?" + BRING, line)
                                        || found(FROM + " " + one, line)));
    }

    public static boolean isNamed(String text, List<String> who) {
        return found(name(who), CleanText.oneLine(text));
    }

    private static String name(List<String> names) {
        return "(?<![\\p{L}\\p{N}])@?"
                + names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
                + "(?![\\p{L}\\p{N}])";
    }

    private static boolean found(String pattern, String line) {
        return Pattern.compile("(?iU)" + pattern).matcher(line).find();
    }
}
