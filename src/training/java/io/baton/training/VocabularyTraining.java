package io.baton.training;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.baton.minilm.MiniLmEncoder;
import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.minilm.PrecomputedEncoder;
import io.baton.search.vocabulary.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A step of the build: learns what the words of the shipped vocabulary mean, and what tells its
/// services apart, where that is not learned yet or the vocabulary has changed.
final class VocabularyTraining {
    /// Says of which vocabulary all was learned. It goes first and comes last, so that a build that
    /// was broken off is not taken for a whole one.
    private static final String DONE = "vocabulary.learned";

    private final Vocabulary vocabulary;
    private final Path words;
    private final Path directions;
    private final Path done;

    /// @param classes the directory of the compiled classes
    VocabularyTraining(Path classes, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        var beside =
                classes.resolve(PrecomputedEmbeddings.class.getPackageName().replace('.', '/'));
        words = beside.resolve(PrecomputedEmbeddings.FILE);
        done = beside.resolve(DONE);
        directions = classes.resolve(ClassifierTraining.FILE);
    }

    /// @param args the directory of the compiled classes
    public static void main(String[] args) throws Exception {
        new VocabularyTraining(Path.of(args[0]), Vocabulary.shipped())
                .run(() -> MiniLmModel.load()::rawEmbedding);
    }

    /// @param model tells the parts of what a text means
    void run(Callable<Function<String, float[]>> model) throws Exception {
        if (isDone()) {
            return;
        }
        Files.deleteIfExists(done);
        var learned = learned(model.call());
        write(words, out -> PrecomputedEmbeddings.write(out, learned));
        // All is remembered by now, so the model is asked for nothing.
        var precomputedEncoder =
                new PrecomputedEncoder(new MiniLmEncoder(Duration.ofMinutes(1)), learned);
        write(directions, out -> ClassifierTraining.write(vocabulary, precomputedEncoder, out));
        write(done, out -> out.write(stamp().getBytes(StandardCharsets.UTF_8)));
        System.out.printf("learned the %,d texts of the vocabulary%n", learned.size());
    }

    private boolean isDone() throws IOException {
        return Files.exists(words)
                && Files.exists(directions)
                && Files.exists(done)
                && Files.readString(done).equals(stamp());
    }

    /// Changes with each service and each of its texts, also where a text only changes its service.
    private String stamp() {
        var all =
                vocabulary.services().stream()
                        .map(service -> service.terms() + "\n" + service.said())
                        .collect(Collectors.joining("\n"));
        return Long.toHexString(PrecomputedEmbeddings.key(all));
    }

    private Map<Long, byte[]> learned(Function<String, float[]> model) throws IOException {
        var before = PrecomputedEmbeddings.read(words);
        var learned = new LinkedHashMap<Long, byte[]>();
        for (var text : texts()) {
            var known = before.get(PrecomputedEmbeddings.key(text));
            learned.put(
                    PrecomputedEmbeddings.key(text),
                    known == null ? PrecomputedEmbeddings.quantize(model.apply(text)) : known);
        }
        return learned;
    }

    private List<String> texts() {
        return vocabulary.services().stream()
                .flatMap(
                        service -> Stream.concat(service.terms().stream(), service.said().stream()))
                .distinct()
                .toList();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// All of the file or nothing.
    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.writeTo(out);
        }
        Files.move(unfinished, file, ATOMIC_MOVE);
    }
}
