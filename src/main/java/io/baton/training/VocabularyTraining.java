package io.baton.training;

import io.baton.minilm.MiniLmEncoder;
import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.minilm.PrecomputedEncoder;
import io.baton.search.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A step of the build: learns what the words of the shipped vocabulary mean.
final class VocabularyTraining {
    private VocabularyTraining() {}

    /// @param args the directory of the compiled classes
    public static void main(String[] args) throws Exception {
        var file =
                Path.of(args[0])
                        .resolve(VocabularyTraining.class.getPackageName().replace('.', '/'))
                        .resolve(PrecomputedEmbeddings.FILE);
        var before = PrecomputedEmbeddings.read();
        var learned = new LinkedHashMap<Long, byte @Nullable []>();
        for (var text : texts()) {
            learned.put(
                    PrecomputedEmbeddings.key(text), before.get(PrecomputedEmbeddings.key(text)));
        }
        if (!before.keySet().equals(learned.keySet())) {
            learn(learned);
            write(file, learned);
            tellApart(Path.of(args[0], ClassifierTraining.FILE));
        }
    }

    private static void learn(Map<Long, byte @Nullable []> learned) throws Exception {
        var model = MiniLmModel.load();
        for (var text : texts()) {
            learned.computeIfAbsent(
                    PrecomputedEmbeddings.key(text),
                    _ -> PrecomputedEmbeddings.quantize(model.rawEmbedding(text)));
        }
    }

    /// The words are remembered by now, so the model is asked for none.
    private static void tellApart(Path file) throws IOException {
        var words = PrecomputedEncoder.shipped(new MiniLmEncoder(Duration.ofMinutes(1)));
        try (var out = Files.newOutputStream(file)) {
            ClassifierTraining.write(Vocabulary.shipped(), words, out);
        }
    }

    private static List<String> texts() {
        return Vocabulary.shipped().services().stream()
                .flatMap(
                        service -> Stream.concat(service.terms().stream(), service.said().stream()))
                .distinct()
                .toList();
    }

    private static void write(Path file, Map<Long, byte @Nullable []> learned) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            PrecomputedEmbeddings.write(out, learned);
        }
        System.out.printf("learned the %,d texts of the vocabulary%n", learned.size());
    }
}
