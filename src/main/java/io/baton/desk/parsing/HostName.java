package io.baton.desk.parsing;

import io.baton.firm.Firm;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.regex.Pattern;

/// The firm that runs Baton, as its partners' people name it: `partner statement Northwind` asks
/// for their statement with it.
public final class HostName {
    private static final Pattern WITH = Pattern.compile("(?i)^(?:with|from|for|of|to|by) ");
    private static final Pattern POLITE =
            Pattern.compile("(?i)(?:^|[ ,]+)(?:please|pls|plz|thanks|thank you|thx)[ .!]*$");

    private HostName() {}

    /// What is left without the firm's name at the start, its legal form aside, and without a
    /// "please" at the end.
    public static String without(Firm firm, String words) {
        var line = POLITE.matcher(TypedText.oneLine(words)).replaceFirst("");
        var bare = WITH.matcher(line).replaceFirst("");
        var typed = bare.split(" ");
        for (int count = typed.length; count > 0; count--) {
            var start = String.join(" ", List.of(typed).subList(0, count));
            if (isName(firm, start)) {
                return String.join(" ", List.of(typed).subList(count, typed.length));
            }
        }
        return line;
    }

    /// `you` is the firm, too.
    private static boolean isName(Firm firm, String words) {
        var typed = TypedText.folded(words.replaceFirst("[?.!,]+$", ""));
        var name = TypedText.folded(firm.name());
        return typed.equals(name)
                || typed.equals("you")
                || typed.length() >= 3 && name.startsWith(typed + " ")
                || DidYouMean.misspelled(typed, List.of(name)).isPresent();
    }
}
