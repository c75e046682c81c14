package io.baton.understanding.name;

import io.baton.client.ClientName;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The form in which names in a text are compared: as [ClientName] has it, and looser. Umlauts may
/// be written with an e, and `and` may be missing. That is too loose to say that two clients are
/// one, and right for a search.
public final class NameKey {
    /// Written as words or as a sign.
    private static final Set<String> JOINING = Set.of("and", "und", "et", "n");

    private NameKey() {}

    public static String of(String name) {
        return String.join("", words(name));
    }

    /// The words of a name as they are compared, without the legal form.
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var token : Tokenizer.tokens(name)) {
            words.add(ClientName.word(token.text()));
        }
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && ClientName.isLegalForm(words.getLast())) {
            words.removeLast();
        }
        return words.stream().map(NameKey::loose).filter(word -> !word.isEmpty()).toList();
    }

    static String of(Token token) {
        return loose(ClientName.word(token.text()));
    }

    static boolean isLegalForm(Token token) {
        return ClientName.isLegalForm(ClientName.word(token.text()));
    }

    private static String loose(String word) {
        return JOINING.contains(word.toLowerCase(Locale.ROOT))
                ? ""
                : word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
