package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Questions about all partners: `who are our partners?`, `list partners`.
public final class AllPartners {
    /// The command that answers them.
    public static final String COMMAND = "partner list";

    private static final int LONGEST = 60;

    private static final String PARTNERS =
            "(?:all )?(?:of )?(?:our|my|the|your)? ?(?:current |active )?partners?(?: firms?| companies)?";

    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?i)(?:(?:who|what|which)(?:'s| is| are|'re) (?:in )?"
                            + PARTNERS
                            + "|(?:who|which|what|how many) (?:partners|firms) (?:do|have) (?:we|i|you)(?: (?:have|got|know))?"
                            + "|(?:(?:please )?(?:can you |could you )?(?:list|show|see|give)(?: me| us)? )?"
                            + PARTNERS
                            + "(?: list)?"
                            + "|who (?:do|can) we (?:partner|work) with)(?: again| now| please)?");

    private AllPartners() {}

    public static boolean areAskedFor(String text) {
        var line = CleanText.oneLine(text).replaceFirst("[\\s?.!]+$", "");
        return line.length() <= LONGEST && QUESTION.matcher(line).matches();
    }
}
