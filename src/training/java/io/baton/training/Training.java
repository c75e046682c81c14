package io.baton.training;

import io.baton.minilm.MiniLmModel;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.example.ExampleReader;
import java.nio.file.Path;

/// The build's training step: the vocabulary of services, then what messages mean. Skips what
/// hasn't changed.
final class Training {
    private Training() {}

    /// @param args directory of compiled classes
    public static void main(String[] args) throws Exception {
        var classes = Path.of(args[0]);
        new VocabularyTraining(classes, Vocabulary.shipped())
                .run(() -> MiniLmModel.load()::rawEmbedding);
        new UnderstandingTraining(classes, ExampleReader.messages(), ExampleReader.mails())
                .run(MiniLmModel::load);
    }
}
