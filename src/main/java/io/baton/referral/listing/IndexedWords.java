package io.baton.referral.listing;

import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a referral is found by: of its client, its need and its notes. They're coarser
/// than what people read, without accents: a search compares what it finds once more.
public final class IndexedWords {
    /// Of a longer history, the latest notes count.
    private static final int MOST = 400;

    private static final int LONGEST = 40;

    /// In place of an invisible character. For private use, so it has no other meaning.
    private static final String JOINT = "\uE000";

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}" + JOINT + "]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Invisible characters, and letters that look like a space.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\s]]|[\\u3164\\uFFA0\\u115F\\u1160]");

    private IndexedWords() {}

    public static Set<String> of(Referral referral) {
        var words = new LinkedHashSet<String>();
        Stream.of(
                        Stream.of(referral.client(), referral.need()),
                        Selection.OnceOfClient.earlierNames(referral),
                        notes(referral))
                .flatMap(texts -> texts)
                .flatMap(text -> in(text).stream())
                .limit(MOST)
                .forEach(words::add);
        return Collections.unmodifiableSet(words);
    }

    /// Also those of notes that were undone: the history shows them.
    private static Stream<String> notes(Referral referral) {
        return referral.steps().reversed().stream()
                .flatMap(step ->
                        step.event() instanceof Event.Noted noted
                                ? Stream.of(noted.text())
                                : Stream.empty());
    }

    /// The words of a text. An invisible character joins two words or parts them, so what follows
    /// it is there too.
    public static Set<String> in(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var marked = INVISIBLE.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(JOINT);
        return BETWEEN.splitAsStream(marked.replace('ς', 'σ'))
                .flatMap(IndexedWords::parts)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> parts(String word) {
        return Stream.iterate(
                        Optional.of(word),
                        Optional::isPresent,
                        rest -> rest.filter(each -> each.contains(JOINT)).map(IndexedWords::rest))
                .flatMap(Optional::stream)
                .limit(MOST)
                .map(each -> each.replace(JOINT, ""));
    }

    private static String rest(String word) {
        return word.substring(word.indexOf(JOINT) + 1);
    }
}
