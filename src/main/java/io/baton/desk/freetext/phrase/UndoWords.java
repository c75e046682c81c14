package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Words that ask to undo the last step: `undo`, `take that back`, `oops, wrong button`. A mere
/// correction doesn't: `sorry, it was Jo, not Marco`.
public final class UndoWords {
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

    private UndoWords() {}

    public static boolean areIn(String text) {
        return UNDO.matcher(CleanText.oneLine(text).replace('\u2019', '\'')).find();
    }
}
