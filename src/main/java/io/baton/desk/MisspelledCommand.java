package io.baton.desk;

import io.baton.desk.parsing.DidYouMean;
import java.util.List;
import java.util.Locale;

/// A short text that begins like a command of two words, but for a few wrong letters. Free text
/// hardly ever does.
final class MisspelledCommand {
    /// A longer text is a sentence.
    private static final int MOST_WORDS = 6;

    private MisspelledCommand() {}

    /// @param words of the text
    /// @param commands names of commands; those of one word don't count
    static boolean startsWith(List<String> words, List<String> commands) {
        if (words.size() < 2
                || words.size() > MOST_WORDS
                || isNameAfter(words.get(0), words.get(1))) {
            return false;
        }
        var typed = String.join(" ", words.subList(0, 2)).toLowerCase(Locale.ROOT);
        var names = commands.stream().filter(name -> name.indexOf(' ') > 0).toList();
        return !names.contains(typed) && DidYouMean.misspelled(typed, names).isPresent();
    }

    /// "refer Lisa …" is about Lisa, not about the list.
    private static boolean isNameAfter(String first, String second) {
        return Character.isUpperCase(second.charAt(0)) && !Character.isUpperCase(first.charAt(0));
    }
}
