package io.baton.understanding.name;

import io.baton.search.text.EditDistance;
import io.baton.understanding.Span;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All names a firm knows, and a search for them in text. Finds them in any case, without legal
/// form, written in one word or two, shortened to the first words, or with a typo. The time to
/// search a text doesn't depend on the number of names.
public final class KnownNames {
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_BEGINNING = 4;

    /// Shorter words have no typos: a typo makes them another word.
    private static final int SHORTEST_SIMILAR = 5;

    private static final int TWO_TYPOS = 9;

    private final Map<String, Set<KnownName>> byKey = new HashMap<>();
    private final Map<String, Set<KnownName>> byBeginning = new HashMap<>();

    /// Keys by what is left of them without one letter, for the search for typos.
    private final Map<String, Set<String>> byShortened = new HashMap<>();

    /// Clients by each word of their name: "the museum".
    private final Map<String, Set<KnownName>> byWord = new HashMap<>();

    private final WordLists wordLists;

    public KnownNames(List<KnownName> names, WordLists wordLists) {
        this.wordLists = wordLists;
        for (var name : names) {
            name.forms().forEach(form -> add(name, NameKey.words(form)));
        }
    }

    private void add(KnownName name, List<String> words) {
        var key = String.join("", words);
        if (key.isEmpty()) {
            return;
        }
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(name);
        if (name.kind() == Kind.CLIENT) {
            words.forEach(
                    word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(name));
        }
        for (int count = 1; count < words.size(); count++) {
            var beginning = String.join("", words.subList(0, count));
            if (beginning.length() >= SHORTEST_BEGINNING) {
                byBeginning.computeIfAbsent(beginning, _ -> new LinkedHashSet<>()).add(name);
            }
        }
        if (key.length() >= SHORTEST_SIMILAR) {
            byShortened.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(key);
            shortened(key)
                    .forEach(less ->
                            byShortened.computeIfAbsent(less, _ -> new LinkedHashSet<>()).add(key));
        }
    }

    private static List<String> shortened(String key) {
        var all = new ArrayList<String>();
        for (int i = 0; i < key.length(); i++) {
            all.add(key.substring(0, i) + key.substring(i + 1));
        }
        return all;
    }

    /// The names in a text, in order, without overlaps. Longer ones win, then closer ones.
    public List<NameMatch> findAll(List<Token> tokens) {
        boolean lowerCase = tokens.stream().noneMatch(token -> token.shape().startsWith("X"));
        var found = new ArrayList<NameMatch>();
        for (int from = 0; from < tokens.size(); ) {
            int at = from;
            var match = longestAt(tokens, at, lowerCase);
            match = match.or(() -> afterArticle(tokens, at));
            match.ifPresent(found::add);
            from = match.map(one -> indexAfter(tokens, at, one.span())).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static int indexAfter(List<Token> tokens, int from, Span span) {
        int index = from;
        while (index < tokens.size() && tokens.get(index).span().start() < span.end()) {
            index++;
        }
        return index;
    }

    private Optional<NameMatch> longestAt(List<Token> tokens, int from, boolean lowerCase) {
        if (!tokens.get(from).isWord()) {
            return Optional.empty();
        }
        var candidates = new ArrayList<NameMatch>();
        var key = new StringBuilder();
        int words = 0;
        for (int to = from; to < tokens.size() && words < MOST_WORDS; to++) {
            var token = tokens.get(to);
            var part = NameKey.of(token);
            if (part.isEmpty()) {
                if (token.isWord() && words == 0
                        || !token.isWord() && !"&-'./".contains(token.text())) {
                    break;
                }
                continue;
            }
            words++;
            key.append(part);
            var end = withLegalForm(tokens, to);
            var span = new Span(tokens.get(from).span().start(), end);
            matchOf(key.toString(), tokens.subList(from, to + 1), span, lowerCase)
                    .ifPresent(candidates::add);
        }
        return candidates.stream()
                .min(
                        Comparator.comparing(NameMatch::closeness)
                                .thenComparing(match -> -match.span().length()));
    }

    /// A client called by one word of its name, as in "the museum", if no other name has that word.
    private Optional<NameMatch> afterArticle(List<Token> tokens, int at) {
        if (at == 0 || !tokens.get(at - 1).lower().equals("the")) {
            return Optional.empty();
        }
        return only(byWord.get(NameKey.of(tokens.get(at))))
                .map(name ->
                        new NameMatch(name, tokens.get(at).span(), NameMatch.Closeness.BEGINNING));
    }

    private static int withLegalForm(List<Token> tokens, int to) {
        int end = to;
        while (end + 1 < tokens.size()
                && (NameKey.isLegalForm(tokens.get(end + 1))
                        || (tokens.get(end + 1).text().equals(",")
                                && end + 2 < tokens.size()
                                && NameKey.isLegalForm(tokens.get(end + 2))))) {
            end++;
        }
        return tokens.get(end).span().end();
    }

    private Optional<NameMatch> matchOf(
            String key, List<Token> window, Span span, boolean lowerCase) {
        var exact =
                plainWord(window, lowerCase) ? Optional.<KnownName>empty() : only(byKey.get(key));
        var plural = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return exact.map(name -> new NameMatch(name, span, NameMatch.Closeness.EXACT))
                .or(() ->
                        plainWord(window, false)
                                ? Optional.empty()
                                : only(byBeginning.get(key))
                                        .or(() -> only(byKey.get(plural)))
                                        .or(() -> only(byBeginning.get(plural)))
                                        .map(name ->
                                                new NameMatch(
                                                        name, span, NameMatch.Closeness.BEGINNING)))
                .or(() -> similar(key, window, span));
    }

    /// Whether the words are a common word in lower case, which is more likely than a name.
    private boolean plainWord(List<Token> window, boolean lowerCase) {
        if (window.size() > 1 || lowerCase) {
            return false;
        }
        var word = window.getFirst();
        return !word.shape().startsWith("X")
                && (wordLists.common().test(word.lower())
                        || wordLists.technical().test(word.lower()));
    }

    /// The only name, or the only one that isn't a person's.
    private static Optional<KnownName> only(@Nullable Set<KnownName> names) {
        if (names == null) {
            return Optional.empty();
        }
        var firms = names.stream().filter(name -> !name.isPerson()).toList();
        if (firms.size() == 1) {
            return Optional.of(firms.getFirst());
        }
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    private Optional<NameMatch> similar(String key, List<Token> window, Span span) {
        if (key.length() < SHORTEST_SIMILAR
                || window.stream()
                        .allMatch(token ->
                                !token.isWord() || wordLists.ordinary().test(token.lower()))) {
            return Optional.empty();
        }
        int mostTypos = key.length() < TWO_TYPOS ? 1 : 2;
        var keys = new LinkedHashSet<>(byShortened.getOrDefault(key, Set.of()));
        shortened(key).forEach(less -> keys.addAll(byShortened.getOrDefault(less, Set.of())));
        return keys.stream()
                .filter(known -> known.charAt(0) == key.charAt(0) || key.length() >= TWO_TYPOS)
                .filter(known -> EditDistance.between(known, key, mostTypos) <= mostTypos)
                .min(Comparator.comparingInt(known -> EditDistance.between(known, key, mostTypos)))
                .map(known ->
                        new NameMatch(
                                Objects.requireNonNull(byKey.get(known)).iterator().next(),
                                span,
                                NameMatch.Closeness.SIMILAR));
    }
}
