package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.message.mail.WishWords;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the needs among what the tagger marked: one, or the items of one list.
final class NeedChoice {
    /// Only such words stand between the items of a list, and who may do it: `tills (TillTech) and
    /// a webshop`.
    private static final Pattern LIST =
            Pattern.compile(
                    "(?i)\\s*(?:[,;&+/•-]|\\n|\\band\\b|\\bplus\\b|\\bn\\b|\\([^()\\n]{1,40}\\)|\\s){1,20}");

    /// Words that lead to a need.
    private static final Set<String> LEADING =
            Set.of(
                    "need needs needed want wants wanted for with about has after get is: need: re: like"
                            .split(" "));

    private static final Set<String> FILLER =
            Set.of(
                    "pls please thanks thx u em it them somebody someone something all yet more"
                            .split(" "));

    private static final Set<String> MISSING = Set.of("no", "without");

    private final Message message;
    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "(?iU)[.,;:!?()\\n]|$| (?:and|but|by|because|so|since|can|could)(?!\\p{L})");

    private final WordLists wordLists;
    private final ServiceWords isService;

    NeedChoice(Message message, WordLists wordLists) {
        this.message = message;
        this.wordLists = wordLists;
        isService = new ServiceWords(wordLists);
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
                        .orElseGet(this::services);
        return WishWords.countedJob(message.text(), chosen)
                .map(message::words)
                .filter(job -> message.intent().logs())
                .map(List::of)
                .orElseGet(() -> new NeedList(message, isService).completed(chosen));
    }

    /// If the tagger found no need: in a question, the first word that names a service; otherwise a
    /// service with a typo, which the tagger doesn't know.
    private List<Found<String>> services() {
        boolean find = message.intent() == Intent.FIND;
        if (!find && !message.intent().logs()) {
            return List.of();
        }
        var free =
                Tokenizer.tokens(message.text()).stream()
                        .filter(token ->
                                message.matches().stream()
                                        .noneMatch(match -> match.span().overlaps(token.span())))
                        .toList();
        var service =
                free.stream()
                        .filter(token -> isService.test(token.lower()))
                        .filter(token -> find || !wordLists.technical().test(token.lower()))
                        .findFirst();
        return service.or(() -> find ? common(free) : Optional.empty())
                .map(token -> phrase(token.span()))
                .or(() -> find ? Optional.empty() : missing(free))
                .map(List::of)
                .orElse(List.of());
    }

    /// A word that is common, but may still be what a question asks for.
    private Optional<Token> common(List<Token> free) {
        return free.stream()
                .filter(token -> token.lower().length() > 2)
                .filter(token -> wordLists.technical().test(token.lower()))
                .findFirst();
    }

    /// `no backup`: what is missing is needed.
    private Optional<Found<String>> missing(List<Token> words) {
        return IntStream.range(1, words.size())
                .filter(i -> MISSING.contains(words.get(i - 1).lower()))
                .filter(i -> wordLists.technical().test(words.get(i).lower()))
                .mapToObj(i -> new Span(words.get(i - 1).span().start(), words.get(i).span().end()))
                .findFirst()
                .map(message::words);
    }

    /// `ransomware problems` in `has ransomware problems`; otherwise just the word.
    private Found<String> phrase(Span word) {
        if (!message.intent().logs() || !LEADING.contains(message.wordBefore(word.start()))) {
            return message.words(word);
        }
        var rest = CLAUSE_END.matcher(message.text()).region(word.end(), message.text().length());
        int end = rest.find() ? rest.start() : word.end();
        var all = new Span(word.start(), end);
        boolean free =
                Stream.concat(
                                message.values().spans().stream(),
                                message.matches().stream().map(match -> match.span()))
                        .noneMatch(span -> span.overlaps(all));
        return message.words(free && all.length() < 60 ? all : word);
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
        return (LEADING.contains(message.wordBefore(start)) ? 2 : 0)
                + Math.min(words, 4)
                - start / 1000.0;
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
