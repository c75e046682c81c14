package io.baton.training;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.baton.minilm.MiniLmEncoder;
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

/// Computes the embeddings of the shipped vocabulary and the classifier's weights, if they're
/// missing or the vocabulary has changed.
final class VocabularyTraining {
    /// Records which vocabulary the files belong to. Deleted first and written last, so that an
    /// interrupted build doesn't count as complete.
    private static final String DONE = "vocabulary.learned";

    private final Vocabulary vocabulary;
    private final Path embeddingsFile;
    private final Path weightsFile;
    private final Path doneFile;

    /// @param classes directory of compiled classes
    VocabularyTraining(Path classes, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        var directory =
                classes.resolve(PrecomputedEmbeddings.class.getPackageName().replace('.', '/'));
        embeddingsFile = directory.resolve(PrecomputedEmbeddings.FILE);
        doneFile = directory.resolve(DONE);
        weightsFile = classes.resolve(ClassifierTraining.FILE);
    }

    /// @param model loads a function that embeds a text
    void run(Callable<Function<String, float[]>> model) throws Exception {
        if (isDone()) {
            return;
        }
        Files.deleteIfExists(doneFile);
        var embeddings = embeddings(model.call());
        write(embeddingsFile, out -> PrecomputedEmbeddings.write(out, embeddings));
        // All embeddings are known by now, so the model isn't used.
        var precomputedEncoder =
                new PrecomputedEncoder(new MiniLmEncoder(Duration.ofMinutes(1)), embeddings);
        write(weightsFile, out -> ClassifierTraining.write(vocabulary, precomputedEncoder, out));
        write(doneFile, out -> out.write(stamp().getBytes(StandardCharsets.UTF_8)));
        System.out.printf("learned the %,d texts of the vocabulary%n", embeddings.size());
    }

    private boolean isDone() throws IOException {
        return Files.exists(embeddingsFile)
                && Files.exists(weightsFile)
                && Files.exists(doneFile)
                && Files.readString(doneFile).equals(stamp());
    }

    /// A hash of the vocabulary. Changes with every service and text, even if a text only moves to
    /// another service.
    private String stamp() {
        var all =
                vocabulary.services().stream()
                        .map(service -> service.terms() + "\n" + service.said())
                        .collect(Collectors.joining("\n"));
        return Long.toHexString(PrecomputedEmbeddings.key(all));
    }

    private Map<Long, byte[]> embeddings(Function<String, float[]> model) throws IOException {
        var before = PrecomputedEmbeddings.read(embeddingsFile);
        var embeddings = new LinkedHashMap<Long, byte[]>();
        for (var text : texts()) {
            var known = before.get(PrecomputedEmbeddings.key(text));
            embeddings.put(
                    PrecomputedEmbeddings.key(text),
                    known == null ? PrecomputedEmbeddings.quantize(model.apply(text)) : known);
        }
        return embeddings;
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

    /// Writes the file completely or not at all.
    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.writeTo(out);
        }
        Files.move(unfinished, file, ATOMIC_MOVE);
    }
}
