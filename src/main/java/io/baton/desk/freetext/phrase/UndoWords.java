package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.Openers;
import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Words that ask to undo the last step: `undo`, `take that back`, `oops, wrong button`. A mere
/// correction doesn't: `sorry, it was Jo, not Marco`.
public final class UndoWords {
    private static final int LONGEST = 60;

    private static final String LAST =
            "(?:that|it|this|what i|(?:my|the|that|this) last|(?:my|the) \\w+ i just)";

    static final Pattern UNDO =
            Pattern.compile(
                    "(?iU)\\b(?:un-?do(?:ne)?|unod|revert|roll(?:ed)? ?(?:it |that |this )?back|ctrl[- +]?z"
                            + "|(?:take|took|put|bring) (?:"
                            + LAST
                            + "\\b.{0,40}? )?back|(?:go|going|step) (?:a step |one step )?back"
                            + "|(?:scrap|scratch|cancel|reverse|delete|forget|ignore|drop|remove) "
                            + LAST
                            + "|(?:a|my) mistake|wrong (?:button|one|click|thing)|by (?:mistake|accident)|mis-?click\\w*"
                            + "|(?:did not|didn'?t) mean (?:to|that|it|this)|how it was|as it was before)\\b");

    private static final String START = "(?iU)(?:(?:" + Openers.WORDS + ")" + Openers.GAP + ")*+";

    private static final String WRONG =
            "(?:(?:that's |that was |it's |it was )?(?:the )?wrong(?: (?:one|referral))?|oh dear)";

    private static final String DROP =
            "(?:please )?(?:cancel|remove|delete|scrap|scratch|drop|forget) (?:that|it|this)(?: one| again)?";

    private static final String END = "(?: please|,? sorry)?[.! ]*";

    private static final Pattern ALL =
            Pattern.compile(START + "(?:" + WRONG + "|" + DROP + ")?" + END);

    private static final Pattern DROPPED = Pattern.compile(START + DROP + END);

    /// A mere `sorry` or `wait` says nothing of it.
    private static final Pattern SAID =
            Pattern.compile("(?iU)\\b(?:oops|whoops|oh,? no|oh dear|wrong|that|it|this)\\b");

    private UndoWords() {}

    /// Whether a line says only that the last thing was wrong: `oops`, `oops wrong one`, `cancel
    /// that`.
    public static boolean areAll(String text) {
        var line = CleanText.oneLine(text).replace('\u2019', '\'');
        return line.length() <= LONGEST && ALL.matcher(line).matches() && SAID.matcher(line).find();
    }

    /// Whether a line wants what was just shown to go away: `cancel that`.
    public static boolean drop(String text) {
        var line = CleanText.oneLine(text);
        return line.length() <= LONGEST && DROPPED.matcher(line).matches();
    }

    public static boolean areIn(String text) {
        return UNDO.matcher(CleanText.oneLine(text).replace('\u2019', '\'')).find();
    }
}
