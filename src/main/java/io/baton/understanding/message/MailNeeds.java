package io.baton.understanding.message;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/// Chooses the need of a mail: what the tagger marked in the sentence that says what is needed.
final class MailNeeds {
    /// How much more a sentence counts if it has the words of a wish, and more if the wish names a
    /// service.
    private static final double WISH = 2;

    private static final double SERVICE = 1;

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?iU)\\b(?:two|three|four|a couple of|several|[2-4]) (?:[a-z]+ )?(?:things|jobs|problems|issues|matters|requests|needs|projects)\\b");

    /// Sentences this far below the best one say a need too, if the mail says it has several.
    private static final double NEAR = 3;

    private static final int MOST = 3;

    private final Message message;
    private final List<MailSentence> sentences;
    private final ServiceWords isService;

    MailNeeds(Message message, List<MailSentence> sentences, WordLists wordLists) {
        this.message = message;
        this.sentences = sentences;
        isService = new ServiceWords(wordLists);
    }

    List<Found<String>> choose() {
        var ranked = sentences.stream().sorted(comparingDouble(this::score).reversed()).toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        double lowest = score(ranked.getFirst()) - NEAR;
        return ranked.stream()
                .limit(SEVERAL.matcher(message.text()).find() ? MOST : 1)
                .filter(sentence -> score(sentence) >= lowest)
                .map(sentence -> matter(sentence.span()))
                .sorted(comparingInt(Span::start))
                .map(message::words)
                .toList();
    }

    private double score(MailSentence sentence) {
        var wishes = wishes(sentence.span());
        return sentence.score()
                + (wishes.isEmpty() ? 0 : WISH)
                + (wishes.stream().anyMatch(this::namesService) ? SERVICE : 0);
    }

    private boolean namesService(Span span) {
        return Tokenizer.tokens(span.of(message.text())).stream()
                .map(Token::lower)
                .anyMatch(isService);
    }

    private List<Span> wishes(Span sentence) {
        return WishWords.matters(message.text(), sentence);
    }

    /// What is marked, best where a wish is; otherwise the wish; otherwise the whole sentence.
    private Span matter(Span sentence) {
        var wishes = wishes(sentence);
        var marked = message.spans(SlotName.NEED).filter(sentence::overlaps).toList();
        return marked.stream()
                .filter(span -> wishes.stream().anyMatch(span::overlaps))
                .findFirst()
                .or(() -> wishes.stream().findFirst())
                .or(() -> marked.stream().findFirst())
                .orElse(sentence);
    }
}
