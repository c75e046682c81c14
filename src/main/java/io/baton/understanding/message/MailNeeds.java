package io.baton.understanding.message;

import static java.util.Comparator.comparingDouble;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import java.util.List;

/// Chooses the need of a mail: what the tagger marked in the sentence that says what is needed.
final class MailNeeds {
    /// How much more a sentence counts if it has the words of a wish.
    private static final double WISH = 1;

    private final Message message;
    private final List<MailSentence> sentences;

    MailNeeds(Message message, List<MailSentence> sentences) {
        this.message = message;
        this.sentences = sentences;
    }

    List<Found<String>> choose() {
        return sentences.stream()
                .max(comparingDouble(this::score))
                .map(sentence -> List.of(message.words(matter(sentence.span()))))
                .orElse(List.of());
    }

    private double score(MailSentence sentence) {
        return sentence.score() + (wishes(sentence.span()).isEmpty() ? 0 : WISH);
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
