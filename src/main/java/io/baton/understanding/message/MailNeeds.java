package io.baton.understanding.message;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.message.mail.ListItems;
import io.baton.understanding.message.mail.MarkedNeed;
import io.baton.understanding.message.mail.WishWords;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the needs of a mail: what the tagger marked in the sentence that says what is needed.
final class MailNeeds {
    /// How much more a sentence counts if it has the words of a wish, and more if the wish names a
    /// service.
    private static final double WISH = 2.5;

    private static final double SERVICE = 1;

    /// For "someone who".
    private static final double PERSON = 1.5;

    /// A wish in a sentence that is ranked as high is clear.
    private static final double CLEAR = 1;

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?iU)\\b(?:two|three|four|a couple of|several|[2-4]) (?:[a-z]+ )?(?:things|jobs|problems|issues|matters|requests|needs|projects|asks|questions|wishes|points|items)\\b");

    /// Sentences this far below the best one say a need too, if the mail says it has several.
    private static final double NEAR = 3;

    private static final int MOST = 3;
    private static final int MOST_ITEMS = 5;

    private final Message message;
    private final List<MailSentence> sentences;
    private final @Nullable Found<String> subject;
    private final ServiceWords isService;

    /// @param subject of the mail; null if it has none
    MailNeeds(
            Message message,
            List<MailSentence> sentences,
            @Nullable Found<String> subject,
            WordLists wordLists) {
        this.message = message;
        this.sentences = sentences;
        this.subject = subject;
        isService = new ServiceWords(wordLists);
    }

    /// Empty if no words of the mail are sure to say a need.
    List<Found<String>> choose() {
        boolean several =
                SEVERAL.matcher(message.text()).find()
                        || subject != null && SEVERAL.matcher(subject.value()).find();
        var listed = several ? listed() : List.<Found<String>>of();
        if (listed.size() > 1) {
            return listed;
        }
        var ranked = sentences.stream().sorted(comparingDouble(this::score).reversed()).toList();
        if (ranked.isEmpty()) {
            return subject();
        }
        double lowest = score(ranked.getFirst()) - NEAR;
        var chosen =
                ranked.stream()
                        .limit(several ? MOST : 1)
                        .filter(sentence -> score(sentence) >= lowest)
                        .flatMap(sentence -> matter(sentence.span()).stream())
                        .sorted(comparingInt(Span::start))
                        .map(message::words)
                        .toList();
        return chosen.isEmpty() ? unmarked(ranked.getFirst().span()) : chosen;
    }

    /// Whether it names a service anywhere, or wishes for something that may be one: "a new till".
    boolean namesService() {
        var spans = sentences.stream().map(MailSentence::span).toList();
        return spans.stream().anyMatch(this::namesService)
                || spans.stream()
                        .flatMap(span -> wishes(span).stream())
                        .flatMap(wish -> Tokenizer.tokens(wish.of(message.text())).stream())
                        .anyMatch(token -> isService.mayName(token.lower()));
    }

    /// Whether some sentence wishes for a service.
    boolean wishesForService() {
        return sentences.stream()
                .flatMap(sentence -> wishes(sentence.span()).stream())
                .anyMatch(this::namesService);
    }

    /// Whether a likely sentence has a wish, and the mail names a service it can be about.
    boolean isClear() {
        var likely =
                sentences.stream()
                        .filter(sentence -> sentence.score() >= CLEAR)
                        .map(MailSentence::span)
                        .toList();
        return likely.stream().anyMatch(sentence -> !wishes(sentence).isEmpty())
                && likely.stream().anyMatch(this::namesService);
    }

    /// One for each item of a list.
    private List<Found<String>> listed() {
        var spans = sentences.stream().map(MailSentence::span).toList();
        return ListItems.of(message.text(), spans).stream()
                .limit(MOST_ITEMS)
                .map(item -> message.words(matter(item)))
                .toList();
    }

    private Span matter(List<Span> item) {
        return item.stream()
                .max(comparingDouble(this::wished))
                .flatMap(this::matter)
                .orElse(item.getFirst());
    }

    /// If nothing is marked or wished for: the subject or the whole sentence, if it names a
    /// service.
    private List<Found<String>> unmarked(Span sentence) {
        if (subject != null && isService.anyIn(subject.value())) {
            return subject();
        }
        return namesService(sentence) ? List.of(message.words(sentence)) : List.of();
    }

    private List<Found<String>> subject() {
        return subject == null ? List.of() : List.of(subject);
    }

    private double score(MailSentence sentence) {
        return sentence.score() + wished(sentence.span());
    }

    private double wished(Span sentence) {
        var wishes = wishes(sentence);
        return (wishes.isEmpty() ? 0 : WISH)
                + (!wishes.isEmpty() && WishWords.asksForPerson(message.text(), sentence)
                        ? PERSON
                        : 0)
                + (wishes.stream().anyMatch(this::namesService) ? SERVICE : 0);
    }

    private boolean namesService(Span span) {
        return isService.anyIn(span.of(message.text()));
    }

    private List<Span> wishes(Span sentence) {
        return WishWords.matters(message.text(), sentence);
    }

    /// What is marked, best where a wish is; otherwise the wish.
    private Optional<Span> matter(Span sentence) {
        var wishes = wishes(sentence);
        var marked = message.spans(SlotName.NEED).filter(sentence::overlaps).toList();
        return marked.stream()
                .filter(span -> wishes.stream().anyMatch(span::overlaps))
                .findFirst()
                .map(span -> MarkedNeed.corrected(message.text(), span, wishes))
                .or(() -> wishes.stream().findFirst())
                .or(() -> marked.stream().findFirst());
    }
}
