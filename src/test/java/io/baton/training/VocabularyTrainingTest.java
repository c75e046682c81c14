package io.baton.training;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build's output always matches the current vocabulary.
class VocabularyTrainingTest {
    private static final Vocabulary VOCABULARY =
            vocabulary(
                    service("Printers", "paper gets stuck", "it eats paper"),
                    service("Phones", "nobody hears me"));

    private final List<String> embedded = new ArrayList<>();

    @TempDir private Path classes;

    private static Vocabulary vocabulary(Service... services) {
        return new Vocabulary(List.of(services));
    }

    private static Service service(String name, String... said) {
        return new Service(name, List.of(), List.of(), List.of(said), List.of());
    }

    private void build(Vocabulary vocabulary) throws Exception {
        new VocabularyTraining(classes, vocabulary).run(() -> this::parts);
    }

    private float[] parts(String text) {
        embedded.add(text);
        var random = new Random(text.hashCode());
        var parts = new float[PrecomputedEmbeddings.DIMENSIONS];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = random.nextFloat() - 0.5f;
        }
        return parts;
    }

    private Path weightsFile() {
        return classes.resolve(ClassifierTraining.FILE);
    }

    @Test
    void anUnchangedVocabularyIsNotProcessedAgain() throws Exception {
        build(VOCABULARY);
        var at = Files.getLastModifiedTime(weightsFile());
        build(VOCABULARY);

        assertThat(embedded).hasSize(5).doesNotHaveDuplicates();
        assertThat(Files.getLastModifiedTime(weightsFile())).isEqualTo(at);
    }

    @Test
    void onlyNewTextsAreEmbedded() throws Exception {
        build(VOCABULARY);
        embedded.clear();
        build(vocabulary(service("Printers", "paper gets stuck", "it prints nothing")));

        assertThat(embedded).containsExactly("it prints nothing");
    }

    @Test
    void movingASentenceChangesTheWeights() throws Exception {
        build(VOCABULARY);
        var before = Files.readAllBytes(weightsFile());
        build(
                vocabulary(
                        service("Printers", "paper gets stuck"),
                        service("Phones", "nobody hears me", "it eats paper")));

        assertThat(Files.readAllBytes(weightsFile())).isNotEqualTo(before);
    }

    @Test
    void aMissingFileIsCreated() throws Exception {
        build(VOCABULARY);
        Files.delete(weightsFile());
        build(VOCABULARY);

        assertThat(weightsFile()).isNotEmptyFile();
    }

    @Test
    void theNextBuildCompletesAnInterruptedOne(@TempDir Path whole) throws Exception {
        build(VOCABULARY);
        var before = Files.readAllBytes(weightsFile());
        var changed = vocabulary(service("Printers", "a"), service("Phones", "b"));
        new VocabularyTraining(whole, changed).run(() -> this::parts);
        Files.copy(embeddingsFile(whole), embeddingsFile(classes), REPLACE_EXISTING);

        build(changed);

        assertThat(Files.readAllBytes(weightsFile())).isNotEqualTo(before);
    }

    private static Path embeddingsFile(Path classes) {
        return classes.resolve(PrecomputedEmbeddings.class.getPackageName().replace('.', '/'))
                .resolve(PrecomputedEmbeddings.FILE);
    }
}
