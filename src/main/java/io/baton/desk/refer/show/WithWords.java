package io.baton.desk.refer.show;

import io.baton.desk.text.Quote;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Referrals whose client, need or notes have all of the words, or words that start with them. A
/// partner's person doesn't find what they can't read, and a note that was undone isn't found.
///
/// @param typed as typed
record WithWords(String typed) implements ListFilter {
    /// Before the words in a button's value.
    static final String SEARCH = "search ";

    static final int LONGEST = 200;

    /// Not searched for if there are other words.
    private static final Set<String> LITTLE =
            Set.of("a", "an", "and", "for", "in", "of", "the", "to", "with");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Whether there's a word to search for.
    boolean isSearchable() {
        return words(typed).findAny().isPresent();
    }

    /// Whether they fit into a button's value on every platform.
    boolean isShort() {
        return typed.length() <= LONGEST;
    }

    @Override
    public ReferralPage page(ListedNames names, int page) {
        var search = new WordSearch(names.visible(), names.clients(), wanted());
        var found = ReferralPage.of(found(names, search), page);
        return search.endedEarly() ? found.endingEarly() : found;
    }

    boolean isFound(ListedNames names) {
        var search = new WordSearch(names.visible(), names.clients(), wanted());
        return found(names, search).findAny().isPresent();
    }

    private Stream<Referral> found(ListedNames names, WordSearch search) {
        return search.candidates().filter(each -> matches(each, names));
    }

    private List<String> wanted() {
        var all = words(typed).toList();
        var wanted = all.stream().filter(word -> !LITTLE.contains(word)).toList();
        return wanted.isEmpty() ? all : wanted;
    }

    private boolean matches(Referral referral, ListedNames names) {
        var text = text(referral, names).flatMap(WithWords::words).toList();
        return wanted().stream()
                .allMatch(word -> text.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static Stream<String> text(Referral referral, ListedNames names) {
        var standing = referral.history().standing();
        var notes =
                HistoryPage.visibleTo(names.ask().asker(), referral).stream()
                        .filter(standing::contains)
                        .flatMap(step ->
                                step.event() instanceof Event.Noted noted
                                        ? Stream.of(noted.text())
                                        : Stream.empty());
        return Stream.of(
                        Stream.of(referral.client(), referral.need()),
                        names.clients().namesOn(referral),
                        names.clients().earlierNames(referral),
                        notes)
                .flatMap(text -> text);
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(TypedText.folded(text)).filter(word -> !word.isEmpty());
    }

    @Override
    public String words() {
        return "referrals with " + Quote.of(typed);
    }

    @Override
    public String label() {
        return "Search for " + Quote.of(typed);
    }

    @Override
    public String encode() {
        return SEARCH + typed;
    }
}
