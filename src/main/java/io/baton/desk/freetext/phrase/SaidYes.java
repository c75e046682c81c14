package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that say who said yes, and who didn't: `it was Jo who said yes, not Marco`.
public final class SaidYes {
    private static final String YES =
            "(?:said (?:yes|ok\\w*|they'd)|says yes|gave (?:us |me )?(?:a|the|their|her|his) (?:yes|ok)|accepted|agreed|confirmed"
                    + "|took|taken|has taken)";

    private SaidYes() {}

    /// @param who what the one is called who said yes
    /// @param other what the other one is called
    public static boolean insteadOf(String text, List<String> who, List<String> other) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        var one = name(who);
        var not = "(?:not|n't|never|instead of|rather than) (?:by |from |with )?" + name(other);
        if (found(
                name(other)
                        + " (?:did not|didn't|never|hasn't|has not)\\b.{0,60}?"
                        + one
                        + " (?:did|has)\\b",
                line)) {
            return true;
        }
        boolean contrast =
                found(one + ".{0,60}?" + not, line) || found(not + ".{0,40}?" + one, line);
        return contrast && (found("\\bit (?:was|is)\\b|'s ", line) || found(YES, line));
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
