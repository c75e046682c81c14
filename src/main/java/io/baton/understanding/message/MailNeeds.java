package io.baton.understanding.message;

import static java.util.Comparator.comparingDouble;

import io.baton.understanding.Found;
import io.baton.understanding.example.SlotName;
import java.util.List;

/// Chooses the needs of a mail: what the tagger marked in the sentence that says what is needed.
final class MailNeeds {
    private final Message message;
    private final List<MailSentence> sentences;

    MailNeeds(Message message, List<MailSentence> sentences) {
        this.message = message;
        this.sentences = sentences;
    }

    List<Found<String>> choose() {
        return sentences.stream()
                .max(comparingDouble(MailSentence::score))
                .map(this::of)
                .orElse(List.of());
    }

    /// What is marked; otherwise the whole sentence.
    private List<Found<String>> of(MailSentence sentence) {
        var tagged =
                message.spans(SlotName.NEED)
                        .filter(sentence.span()::overlaps)
                        .map(message::words)
                        .filter(words -> words.value().length() > 1)
                        .toList();
        return tagged.isEmpty()
                ? List.of(message.words(sentence.span()))
                : List.of(tagged.getFirst());
    }
}
