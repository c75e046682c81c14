package io.baton.understanding.name;

import io.baton.understanding.Span;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// All names a firm knows, and a search for them in text. Finds them in any case, without legal
/// form, written in one word or two, shortened to the first words, or with a typo. The time to
/// search a text doesn't depend on the number of names.
public final class KnownNames {
    private static final int MOST_WORDS = 6;
    private static final int LONG = 10;

    private final NameIndex index = new NameIndex();
    private final WordLists wordLists;
    private final NameBoundaries boundaries;

    public KnownNames(List<KnownName> names, WordLists wordLists) {
        this.wordLists = wordLists;
        boundaries = new NameBoundaries(wordLists);
        for (var name : names) {
            name.forms().forEach(form -> index.add(name, NameKey.words(form)));
        }
    }

    /// The names in a text, in order, without overlaps. Longer ones win, then closer ones.
    public List<NameMatch> findAll(List<Token> tokens) {
        boolean lowerCase = tokens.stream().noneMatch(token -> token.shape().startsWith("X"));
        var keys = tokens.stream().map(NameKey::of).toList();
        var found = new ArrayList<NameMatch>();
        for (int from = 0; from < tokens.size(); ) {
            int at = from;
            var match = longestAt(tokens, keys, at, lowerCase);
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

    /// @param keys of the tokens
    private Optional<NameMatch> longestAt(
            List<Token> tokens, List<String> keys, int from, boolean lowerCase) {
        if (!tokens.get(from).isWord()) {
            return Optional.empty();
        }
        var candidates = new ArrayList<NameMatch>();
        var key = new StringBuilder();
        int words = 0;
        for (int to = from; to < tokens.size() && words < MOST_WORDS; to++) {
            var token = tokens.get(to);
            var part = keys.get(to);
            if (part.isEmpty()) {
                if (token.isWord() && words == 0
                        || !token.isWord() && !"&-'./".contains(token.text())
                        || NameBoundaries.endsSentence(tokens, to)) {
                    break;
                }
                continue;
            }
            words++;
            key.append(part);
            var letters = key.toString();
            if (index.isTooLong(letters)) {
                break;
            }
            int last = to;
            boolean alone = words == 1;
            matchOf(letters, tokens.subList(from, to + 1), lowerCase)
                    .map(match -> match.over(spanOf(tokens, from, last)))
                    .filter(match -> !NameBoundaries.hasAnotherNumber(tokens, last + 1, match))
                    .filter(match ->
                            !alone
                                    || match.name().kind() != Kind.CLIENT
                                    || !boundaries.isPartOfAnotherName(tokens, from)
                                    || NameKey.words(match.name().name()).size() == 1)
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
        return index.clientWithWord(NameKey.of(tokens.get(at)))
                .map(name ->
                        new NameMatch(name, tokens.get(at).span(), NameMatch.Closeness.BEGINNING));
    }

    private static Span spanOf(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).span().start(), NameBoundaries.withLegalForm(tokens, to));
    }

    private Optional<Match> matchOf(String key, List<Token> window, boolean lowerCase) {
        return named(
                        NameMatch.Closeness.EXACT,
                        plainWord(window, lowerCase),
                        () -> index.exact(key))
                .or(() ->
                        named(
                                NameMatch.Closeness.BEGINNING,
                                plainWord(window, false),
                                () -> index.beginning(key)))
                .or(() ->
                        named(
                                NameMatch.Closeness.SIMILAR,
                                isOrdinary(window, key),
                                () -> index.similar(key)));
    }

    /// A name that words match, and how.
    private record Match(KnownName name, NameMatch.Closeness closeness) {
        NameMatch over(Span span) {
            return new NameMatch(name, span, closeness);
        }
    }

    /// @param ruledOut whether the words mean something else
    private static Optional<Match> named(
            NameMatch.Closeness closeness, boolean ruledOut, Supplier<Optional<KnownName>> search) {
        return ruledOut ? Optional.empty() : search.get().map(found -> new Match(found, closeness));
    }

    /// Two words written as one with a typo are no accident: "safe harbour" is SafeHarbor.
    private boolean isOrdinary(List<Token> window, String key) {
        return (window.size() == 1 || key.length() < LONG)
                && window.stream()
                        .allMatch(token ->
                                !token.isWord() || wordLists.ordinary().test(token.lower()));
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
}
