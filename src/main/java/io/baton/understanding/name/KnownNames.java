package io.baton.understanding.name;

import io.baton.search.text.EditDistance;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    private final Predicate<String> ordinary;

    /// @param ordinary whether a lowercase word is plain English, and therefore no misspelled name
    public KnownNames(List<KnownName> names, Predicate<String> ordinary) {
        this.ordinary = ordinary;
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
        for (int count = 1; count < words.size(); count++) {
            var beginning = String.join("", words.subList(0, count));
            if (beginning.length() >= SHORTEST_BEGINNING
                    && !(count == 1 && ordinary.test(beginning))) {
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
                if (!"&-'./".contains(token.text())) {
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
        boolean plainWord =
                window.size() == 1
                        && ordinary.test(key)
                        && !lowerCase
                        && !window.getFirst().shape().startsWith("X");
        var exact = byKey.get(key);
        if (exact != null && !plainWord) {
            return Optional.of(
                    new NameMatch(exact.iterator().next(), span, NameMatch.Closeness.EXACT));
        }
        var beginning = byBeginning.get(key);
        if (beginning != null && beginning.size() == 1) {
            return Optional.of(
                    new NameMatch(
                            beginning.iterator().next(), span, NameMatch.Closeness.BEGINNING));
        }
        return similar(key, window, span);
    }

    private Optional<NameMatch> similar(String key, List<Token> window, Span span) {
        if (key.length() < SHORTEST_SIMILAR
                || window.stream()
                        .allMatch(token -> !token.isWord() || ordinary.test(token.lower()))) {
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
                                byKey.get(known).iterator().next(),
                                span,
                                NameMatch.Closeness.SIMILAR));
    }
}
