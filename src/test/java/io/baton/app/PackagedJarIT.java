package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The contents of the jar. Without the trained weights Baton would still run, but rank by keywords
/// or take minutes to start, and no other test would notice.
class PackagedJarIT {
    private static final String CLASSES = "BOOT-INF/classes/io/baton/";

    private static List<String> filled = List.of();

    @BeforeAll
    static void readNames() throws IOException {
        try (var jar = new JarFile(System.getProperty("baton.jar"))) {
            filled =
                    jar.stream()
                            .filter(entry -> entry.getSize() > 0)
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith(CLASSES))
                            .toList();
        }
    }

    @Test
    void theJarContainsTheTrainedWeights() {
        assertThat(filled)
                .contains(
                        CLASSES + "minilm/vocabulary.vectors",
                        CLASSES + "search/vocabulary/services.directions");
    }

    @Test
    void theJarContainsNoTrainingCode() {
        assertThat(filled)
                .anyMatch(name -> name.startsWith(CLASSES + "app/"))
                .noneMatch(name -> name.startsWith(CLASSES + "training/"));
    }
}
