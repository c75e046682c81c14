package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.message.mail.WishWords;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the needs among what the tagger marked: one, or the items of one list.
final class NeedChoice {
    /// Only such words stand between the items of a list, and who may do it: `tills (TillTech) and
    /// a webshop`.
    private static final Pattern LIST =
            Pattern.compile(
                    "(?i)\\s*(?:[,;&+/•-]|\\n|\\band\\b|\\bplus\\b|\\bn\\b|\\([^()\\n]{1,40}\\)|\\s){1,20}");

    private static final Set<String> FILLER =
            Set.of(
                    "pls please thanks thx u em it them somebody someone something all yet more"
                            .split(" "));

    private final Message message;
    private final WordLists wordLists;

    NeedChoice(Message message, WordLists wordLists) {
        this.message = message;
        this.wordLists = wordLists;
    }

    List<Found<String>> choose() {
        var values = message.values().pricesAndDays();
        var needs =
                message.spans(SlotName.NEED)
                        .map(need -> withoutValue(need, values))
                        .filter(need -> saysSomething(need.value()))
                        .toList();
        var chosen =
                lists(needs).stream()
                        .max(Comparator.comparingDouble(this::score))
                        .orElseGet(this::unmarked);
        return WishWords.countedJob(message.text(), chosen)
                .map(message::words)
                .filter(job -> message.intent().logs())
                .map(List::of)
                .orElseGet(
                        () -> new NeedList(message, new ServiceWords(wordLists)).completed(chosen));
    }

    private List<Found<String>> unmarked() {
        return new UnmarkedNeed(message, wordLists).find().stream().toList();
    }

    /// A price or a day after the need belongs to its own field.
    private Found<String> withoutValue(Span need, List<Span> values) {
        int end = need.end();
        for (var value : values) {
            if (need.overlaps(value) && value.end() >= need.end()) {
                end = Math.min(end, Math.max(value.start(), need.start()));
            }
        }
        return message.words(new Span(need.start(), end));
    }

    /// Joins neighbors that form a list.
    private List<List<Found<String>>> lists(List<Found<String>> needs) {
        var lists = new ArrayList<List<Found<String>>>();
        for (var need : needs) {
            if (lists.isEmpty() || !continues(lists.getLast().getLast(), need)) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(need);
        }
        return lists;
    }

    private boolean continues(Found<String> last, Found<String> next) {
        var between = message.text().substring(last.span().end(), next.span().start());
        return LIST.matcher(between).matches();
    }

    private double score(List<Found<String>> list) {
        int start = list.getFirst().span().start();
        double words = list.stream().mapToDouble(need -> specificWords(need.value())).sum();
        return (UnmarkedNeed.isLedTo(message, start) ? 2 : 0) + Math.min(words, 4) - start / 1000.0;
    }

    /// Words of the vocabulary count most, if they aren't common.
    private double specificWords(String need) {
        return Tokenizer.tokens(need).stream()
                .map(Token::lower)
                .mapToDouble(word ->
                        wordLists.technical().test(word)
                                ? (wordLists.common().test(word) ? 0.3 : 1)
                                : 0.2)
                .sum();
    }

    private static boolean saysSomething(String need) {
        return need.length() > 1
                && Tokenizer.tokens(need).stream()
                        .map(Token::lower)
                        .anyMatch(word -> word.length() > 1 && !FILLER.contains(word));
    }
}
