package io.baton.training;

import io.baton.minilm.Encoder;
import io.baton.minilm.LearnedWords;
import io.baton.minilm.MiniLm;
import io.baton.minilm.Remembering;
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
final class LearnVocabulary {
    private LearnVocabulary() {}

    /// @param args the directory of the compiled classes
    public static void main(String[] args) throws Exception {
        var file =
                Path.of(args[0])
                        .resolve(LearnVocabulary.class.getPackageName().replace('.', '/'))
                        .resolve(LearnedWords.FILE);
        var before = LearnedWords.read();
        var learned = new LinkedHashMap<Long, byte @Nullable []>();
        for (var text : texts()) {
            learned.put(LearnedWords.key(text), before.get(LearnedWords.key(text)));
        }
        if (!before.keySet().equals(learned.keySet())) {
            learn(learned);
            write(file, learned);
            tellApart(Path.of(args[0], LearnDirections.FILE));
        }
    }

    private static void learn(Map<Long, byte @Nullable []> learned) throws Exception {
        var model = Encoder.load();
        for (var text : texts()) {
            learned.computeIfAbsent(
                    LearnedWords.key(text), _ -> LearnedWords.bytes(model.parts(text)));
        }
    }

    /// The words are remembered by now, so the model is asked for none.
    private static void tellApart(Path file) throws IOException {
        var words = Remembering.shipped(new MiniLm(Duration.ofMinutes(1)));
        try (var out = Files.newOutputStream(file)) {
            LearnDirections.write(Vocabulary.shipped(), words, out);
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
            LearnedWords.write(out, learned);
        }
        System.out.printf("learned the %,d texts of the vocabulary%n", learned.size());
    }
}
