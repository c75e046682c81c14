package io.baton.desk.refer.show;

import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what may have all of the typed words, from the index of words. A referral that it finds
/// may have them in letters with other accents, so each is compared again.
final class WordSearch {
    /// A beginning with more words tells too little.
    private static final int MOST_WORDS = 100;

    /// The longest words tell most.
    private static final int MOST_LOOKED_UP = 6;

    /// Enough to tell rare words from common ones. What is counted has to be read.
    private static final int MOST_COUNTED = 20;

    /// Of what only has beginnings that tell too little, the newest are read.
    static final int MOST_READ = 5000;

    private final VisibleReferrals visible;
    private final VisibleClients clients;
    private final List<String> typed;
    private int read;

    /// @param typed words in lower case
    WordSearch(VisibleReferrals visible, VisibleClients clients, List<String> typed) {
        this.visible = visible;
        this.clients = clients;
        this.typed = typed;
    }

    /// Newest first.
    Stream<Referral> candidates() {
        var known =
                typed.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_LOOKED_UP)
                        .map(this::known)
                        .filter(words -> !words.isEmpty() && words.size() < MOST_WORDS)
                        .toList();
        return known.isEmpty()
                ? visible.newestFirst(ReferralQuery.every()).limit(MOST_READ).peek(_ -> read++)
                : visible.newestFirst(query(known.size() == 1 ? known : rarestFirst(known)));
    }

    /// MongoDB reads what has the first of them, and compares the others.
    private List<Set<String>> rarestFirst(List<Set<String>> known) {
        record Counted(Set<String> words, int count) {}
        return known.stream()
                .map(words ->
                        new Counted(words, visible.count(query(List.of(words)), MOST_COUNTED)))
                .sorted(Comparator.comparingInt(Counted::count))
                .map(Counted::words)
                .toList();
    }

    /// Whether there may be more that weren't read.
    boolean endedEarly() {
        return read == MOST_READ;
    }

    private static ReferralQuery query(List<Set<String>> words) {
        return ReferralQuery.of(new Selection.WithWords(words));
    }

    /// The words that begin with the typed one, and one of each other name of a client that does.
    private Set<String> known(String beginning) {
        return IndexedWords.in(beginning).stream()
                .flatMap(part ->
                        Stream.of(
                                        Stream.of(part),
                                        visible.wordsStartingWith(part, MOST_WORDS).stream(),
                                        clients.namesBesides(part)
                                                .flatMap(name ->
                                                        IndexedWords.in(name).stream().limit(1)))
                                .flatMap(words -> words))
                .collect(Collectors.toSet());
    }
}
