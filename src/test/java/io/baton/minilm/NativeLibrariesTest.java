package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class NativeLibrariesTest {
    private static final String PLACE = "onnxruntime.native.path";

    @Test
    void theLibrariesLieOnDiskOnlyWhileTheyAreLoaded() throws IOException {
        var nativeLibraries = NativeLibraries.forThisMachine();
        assumeTrue(nativeLibraries != null, "not on Linux");

        var place = Path.of(System.getProperty(PLACE));
        try (var files = Files.list(place)) {
            assertThat(files).hasSize(2).allMatch(file -> Files.isRegularFile(file));
        }

        nativeLibraries.close();
        assertThat(place).doesNotExist();
        assertThat(System.getProperty(PLACE)).isNull();
    }

    @Test
    void whoWasToldWhereToLookIsLeftAlone() throws IOException {
        System.setProperty(PLACE, "/elsewhere");
        try {
            assertThat(NativeLibraries.forThisMachine()).isNull();
            assertThat(System.getProperty(PLACE)).isEqualTo("/elsewhere");
        } finally {
            System.clearProperty(PLACE);
        }
    }
}
