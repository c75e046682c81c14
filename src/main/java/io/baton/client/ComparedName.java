package io.baton.client;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A name as it's compared, whole and word by word.
record ComparedName(ClientId id, List<String> words) {
    /// Shorter names have no typos: a typo makes them another name.
    private static final int SHORTEST_WITH_TYPO = 5;

    static ComparedName of(String name) {
        return new ComparedName(ClientId.of(name), ClientName.words(name));
    }

    /// Whether one name is the beginning of the other, or there's a typo.
    boolean isLike(ComparedName other) {
        return begins(words, other.words)
                || begins(other.words, words)
                || isOneTypo(letters(), other.letters());
    }

    /// Two names are alike only if one is stored by a key that the other is looked up by. Keys of
    /// names that aren't alike may be equal too.
    IntStream storedKeys() {
        return IntStream.concat(
                IntStream.concat(
                        key("whole", text()),
                        beginnings().flatMapToInt(text -> key("beginning", text))),
                typoKeys());
    }

    /// See [#storedKeys()].
    IntStream lookupKeys() {
        return IntStream.concat(
                IntStream.concat(
                        key("beginning", text()),
                        beginnings().flatMapToInt(text -> key("whole", text))),
                typoKeys());
    }

    /// Names with one typo between them are equal once a certain letter is left out of one, or of
    /// both.
    private IntStream typoKeys() {
        var letters = letters();
        return letters.length() < SHORTEST_WITH_TYPO - 1
                ? IntStream.empty()
                : IntStream.concat(
                        key("typo", letters),
                        IntStream.range(0, letters.length())
                                .flatMap(at ->
                                        key(
                                                "typo",
                                                letters.substring(0, at)
                                                        + letters.substring(at + 1))));
    }

    private static IntStream key(String kind, String text) {
        return IntStream.of(31 * kind.hashCode() + text.hashCode());
    }

    private Stream<String> beginnings() {
        return IntStream.range(1, words.size())
                .mapToObj(end -> String.join(" ", words.subList(0, end)));
    }

    private String text() {
        return String.join(" ", words);
    }

    private String letters() {
        return String.join("", words);
    }

    private static boolean begins(List<String> beginning, List<String> words) {
        return !beginning.isEmpty()
                && beginning.size() < words.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    /// A wrong letter, one too many or too few, or two swapped ones. (The search has a general edit
    /// distance, which clients can't use: the search knows referrals, and those know their
    /// clients.)
    private static boolean isOneTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST_WITH_TYPO || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differing = longer - start - end;
        return differing == 1
                || (differing == 2
                        && longer == shorter
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }
}
