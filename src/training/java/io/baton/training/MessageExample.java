package io.baton.training;

import io.baton.understanding.example.Example;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.tagging.TaggedExample;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An example message.
///
/// @param read with the values that Baton recognizes
/// @param marked only with those that the example marks
record MessageExample(Example example, List<EmbeddedMessage> read, List<EmbeddedMessage> marked) {

    static MessageExample of(Example example, ContextEncoder encoder) {
        var asRead = ExampleItems.ofMessage(example);
        var asMarked = ExampleItems.ofMarks(example);
        var read = embedded(asRead, encoder);
        return new MessageExample(
                example, read, asMarked.equals(asRead) ? read : embedded(asMarked, encoder));
    }

    private static List<EmbeddedMessage> embedded(Set<List<Item>> forms, ContextEncoder encoder) {
        return forms.stream().map(items -> EmbeddedMessage.of(items, encoder)).toList();
    }

    Stream<LogisticTraining.Example> intents() {
        return read.stream()
                .map(message ->
                        new LogisticTraining.Example(
                                example.intent().name(), IntentClassifier.features(message)));
    }

    Stream<TaggedExample> tagged(WordLists words) {
        return read.stream().map(message -> new TaggedExample(example, message, words));
    }

    Stream<TaggedExample> taggedByMarks(WordLists words) {
        return marked.stream().map(message -> new TaggedExample(example, message, words));
    }
}
