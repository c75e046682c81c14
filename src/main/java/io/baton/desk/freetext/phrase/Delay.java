package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// A message that says that something can't happen before a certain time: `can't do R-7 until
/// Friday`, `can't start before March`. It turns nothing down and gives nothing back.
public final class Delay {
    private static final String CANNOT =
            "(?:can't|cannot|can not|won't|will not|couldn't|unable to|not able to|aren't able to|isn't able to)";

    private static final String TIME =
            "(?:until|till|til|before|earlier than|sooner than"
                    + "|(?:this|today|tomorrow|tonight)(?: (?:week|month|quarter|year|morning|afternoon))?(?=[,.;!?]|$)"
                    + "|right now|just now|just yet|at the moment|for (?:another|the next) )";

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})"
                            + CANNOT
                            + "(?: (?!because\\b|since\\b|until\\b|before\\b|and\\b|but\\b)[^ ,;:.!?]{1,30}){1,7}? "
                            + TIME);

    /// Says no, and until when.
    private static final Pattern SAYS_NO =
            Pattern.compile(
                    "(?iU)\\b(?:declin\\w*|turn\\w* (?:\\S+ ){0,3}down|hand\\w* (?:\\S+ ){0,3}back"
                            + "|unfortunately|(?:fully|completely) booked|no capacity|have to pass)\\b");

    private Delay() {}

    public static boolean isSaid(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return SAID.matcher(line).find() && !SAYS_NO.matcher(line).find() && !line.endsWith("?");
    }
}
