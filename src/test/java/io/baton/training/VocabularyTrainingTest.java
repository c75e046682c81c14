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

/// What the build learns is always of the vocabulary as it is.
class VocabularyTrainingTest {
    private static final Vocabulary BEFORE =
            vocabulary(
                    service("Printers", "paper gets stuck", "it eats paper"),
                    service("Phones", "nobody hears me"));

    private final List<String> asked = new ArrayList<>();

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
        asked.add(text);
        var random = new Random(text.hashCode());
        var parts = new float[PrecomputedEmbeddings.PARTS];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = random.nextFloat() - 0.5f;
        }
        return parts;
    }

    private Path directions() {
        return classes.resolve(ClassifierTraining.FILE);
    }

    @Test
    void whatIsLearnedIsNotLearnedAgain() throws Exception {
        build(BEFORE);
        var at = Files.getLastModifiedTime(directions());
        build(BEFORE);

        assertThat(asked).hasSize(5).doesNotHaveDuplicates();
        assertThat(Files.getLastModifiedTime(directions())).isEqualTo(at);
    }

    @Test
    void ofAChangedVocabularyOnlyTheNewTextsAreRead() throws Exception {
        build(BEFORE);
        asked.clear();
        build(vocabulary(service("Printers", "paper gets stuck", "it prints nothing")));

        assertThat(asked).containsExactly("it prints nothing");
    }

    @Test
    void aSentenceThatMovesToAnotherServiceTellsThemApartAnew() throws Exception {
        build(BEFORE);
        var before = Files.readAllBytes(directions());
        build(
                vocabulary(
                        service("Printers", "paper gets stuck"),
                        service("Phones", "nobody hears me", "it eats paper")));

        assertThat(Files.readAllBytes(directions())).isNotEqualTo(before);
    }

    @Test
    void whereOneOfTheFilesIsMissingItIsLearned() throws Exception {
        build(BEFORE);
        Files.delete(directions());
        build(BEFORE);

        assertThat(directions()).isNotEmptyFile();
    }

    @Test
    void aBuildThatWasBrokenOffBetweenTheFilesIsDoneByTheNext(@TempDir Path whole)
            throws Exception {
        build(BEFORE);
        var before = Files.readAllBytes(directions());
        var changed = vocabulary(service("Printers", "a"), service("Phones", "b"));
        new VocabularyTraining(whole, changed).run(() -> this::parts);
        Files.copy(words(whole), words(classes), REPLACE_EXISTING);

        build(changed);

        assertThat(Files.readAllBytes(directions())).isNotEqualTo(before);
    }

    private static Path words(Path classes) {
        return classes.resolve(PrecomputedEmbeddings.class.getPackageName().replace('.', '/'))
                .resolve(PrecomputedEmbeddings.FILE);
    }
}
