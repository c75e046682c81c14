package io.baton.app;

import io.baton.minilm.MiniLmEncoder;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.token.WordLists;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/// The reader of messages with its models and word lists, which load once, on first use.
final class UnderstandingEngine {
    private final SingletonSupplier<Lexicon> lexicon;
    private final SingletonSupplier<MessageReader> reader;
    private final WordLists words;

    /// @param vocabulary the firm's services, which make words technical
    UnderstandingEngine(MiniLmEncoder encoder, Supplier<Vocabulary> vocabulary) {
        lexicon = SingletonSupplier.of(() -> new Lexicon(vocabulary.get()));
        words =
                new WordLists(
                        encoder::knowsWord,
                        encoder::isCommonWord,
                        word -> lexicon.obtain().knows(word));
        reader = SingletonSupplier.of(() -> reader(encoder, words));
    }

    private static MessageReader reader(MiniLmEncoder encoder, WordLists words) {
        return new MessageReader(encoder::embedInContext, UnderstandingModels.shipped(), words);
    }

    WordLists words() {
        return words;
    }

    MessageReader reader() {
        return reader.obtain();
    }

    /// Loads everything, so that the first message is read as fast as the next.
    void prepare() {
        lexicon.obtain();
        reader.obtain();
    }
}
