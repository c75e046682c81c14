package io.baton.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the places where a need asks for the work, whether or not a partner lists them: `cabling
/// in Munich`, `phones near Bad Tölz`.
///
/// After a preposition, a place is a well-known name in any case, or a capitalized name that isn't
/// a word of the trade.
final class RequestedPlaces {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+|[^\\s]");
    private static final Pattern CAPITALIZED =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{L}[\\p{Ll}\\p{M}]+)*+");
    private static final Set<String> BEFORE_ANY_PLACE =
            Set.of("in", "near", "around", "outside", "across", "throughout");
    private static final Set<String> BEFORE_KNOWN_PLACE = Set.of("at", "for", "within");
    private static final Set<String> SKIPPED =
            Set.of("the", "our", "their", "my", "a", "an", "new", "greater", "downtown", "central");
    private static final Set<String> AND = Set.of(",", "&", "and", "or");

    /// Words in a name that aren't capitalized: Frankfurt am Main, Stoke on Trent.
    private static final Set<String> CONNECTORS =
            Set.of("am", "an", "der", "de", "del", "la", "le", "les", "on", "upon", "sur");

    private final List<String> tokens;
    private final Predicate<String> knownWord;
    private final List<String> found = new ArrayList<>();

    private RequestedPlaces(List<String> tokens, Predicate<String> knownWord) {
        this.tokens = tokens;
        this.knownWord = knownWord;
    }

    /// @param knownWord whether a lowercase word is common or of the trade, such as `azure`; a name
    ///   of such words only isn't a place
    static List<String> in(String need, Predicate<String> knownWord) {
        var tokens = TOKEN.matcher(need).results().map(MatchResult::group).toList();
        var search = new RequestedPlaces(tokens, knownWord);
        for (int i = 0; i < tokens.size(); i++) {
            if (BEFORE_ANY_PLACE.contains(search.lower(i))) {
                search.addFrom(i + 1, true);
            } else if (BEFORE_KNOWN_PLACE.contains(search.lower(i))) {
                search.addFrom(i + 1, false);
            }
        }
        return search.found.stream().distinct().toList();
    }

    /// Adds a place, and those listed after it.
    private void addFrom(int start, boolean any) {
        int at = start;
        while (at < tokens.size() && length(at, any) == 0 && SKIPPED.contains(lower(at))) {
            at++;
        }
        for (int length = length(at, any); length > 0; length = length(at, any)) {
            found.add(String.join(" ", tokens.subList(at, at + length)).replaceFirst("['’]s$", ""));
            at += length;
            int next = at;
            while (AND.contains(lower(next))) {
                next++;
            }
            if (next == at) {
                return;
            }
            at = next;
        }
    }

    /// Number of words of the place that begins here; 0 if none does.
    private int length(int at, boolean any) {
        for (int length = Math.min(PlaceNames.LONGEST, tokens.size() - at); length > 0; length--) {
            if (PlaceNames.contains(String.join(" ", tokens.subList(at, at + length)))) {
                return length;
            }
        }
        return any ? capitalized(at) : 0;
    }

    private int capitalized(int at) {
        int end = at;
        for (int i = at; i < tokens.size(); i++) {
            if (CAPITALIZED.matcher(tokens.get(i)).matches()) {
                end = i + 1;
            } else if (i == at || !CONNECTORS.contains(tokens.get(i))) {
                break;
            }
        }
        // Drops the end of `Bad Tölz Office`, and all of `Power BI`.
        while (end > at && isWord(tokens.get(end - 1))) {
            end--;
        }
        // Acme's building isn't a place that anyone lists.
        return tokens.subList(at, end).stream().anyMatch(word -> word.matches(".*['’]s"))
                ? 0
                : end - at;
    }

    private boolean isWord(String token) {
        return CONNECTORS.contains(token)
                || PlaceNames.isNone(token)
                || knownWord.test(token.toLowerCase(Locale.ROOT));
    }

    private String lower(int at) {
        return at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "";
    }
}
