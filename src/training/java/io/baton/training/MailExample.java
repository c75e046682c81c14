package io.baton.training;

import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.example.Example;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.intent.MailClassifier;
import io.baton.understanding.intent.NeedRanker;
import io.baton.understanding.tagging.TaggedExample;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// An example mail, sentence by sentence.
///
/// @param sentences none is empty
record MailExample(Example mail, List<EmbeddedMessage> sentences) {

    /// The mail with its names known, and unknown.
    static List<MailExample> all(Example mail, ContextEncoder encoder) {
        return ExampleItems.ofMail(mail).stream()
                .map(sentences ->
                        sentences.stream()
                                .map(items -> EmbeddedMessage.of(items, encoder))
                                .toList())
                .map(sentences -> new MailExample(mail, sentences))
                .toList();
    }

    /// Which of the sentences say a need; empty if none does.
    Optional<RankingTraining.Example> needs() {
        var right = sentences.stream().map(each -> has(SlotName.NEED, each)).toList();
        return right.contains(true)
                ? Optional.of(
                        new RankingTraining.Example(
                                IntStream.range(0, sentences.size())
                                        .mapToObj(at -> NeedRanker.features(sentences, at))
                                        .toList(),
                                right))
                : Optional.empty();
    }

    /// What the whole mail asks for.
    LogisticTraining.Example intent(IntentClassifier ofSentences) {
        var intent = mail.intent().logs() ? Intent.LOG_OUTBOUND : mail.intent();
        return new LogisticTraining.Example(
                intent.name(), MailClassifier.features(sentences, ofSentences));
    }

    private boolean has(SlotName slot, EmbeddedMessage sentence) {
        var span = span(sentence);
        return mail.marks().stream()
                .anyMatch(mark -> mark.slot() == slot && mark.span().overlaps(span));
    }

    /// The sentences with a marked name or need.
    List<TaggedExample> tagged(WordLists words) {
        return sentences.stream()
                .filter(sentence ->
                        mail.marks().stream()
                                .anyMatch(mark ->
                                        mark.slot().tagged()
                                                && mark.span().overlaps(span(sentence))))
                .map(sentence -> new TaggedExample(mail, sentence, words))
                .toList();
    }

    private static Span span(EmbeddedMessage sentence) {
        var items = sentence.items();
        return new Span(items.getFirst().span().start(), items.getLast().span().end());
    }
}
