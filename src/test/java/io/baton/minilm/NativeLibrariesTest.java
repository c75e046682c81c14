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
    private static final String PATH_PROPERTY = "onnxruntime.native.path";

    @Test
    void theLibrariesAreOnDiskOnlyWhileLoading() throws IOException {
        var nativeLibraries = NativeLibraries.forThisMachine();
        assumeTrue(nativeLibraries != null, "not on Linux");

        var directory = Path.of(System.getProperty(PATH_PROPERTY));
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2).allMatch(file -> Files.isRegularFile(file));
        }

        nativeLibraries.close();
        assertThat(directory).doesNotExist();
        assertThat(System.getProperty(PATH_PROPERTY)).isNull();
    }

    @Test
    void aConfiguredPathIsLeftAlone() throws IOException {
        System.setProperty(PATH_PROPERTY, "/elsewhere");
        try {
            assertThat(NativeLibraries.forThisMachine()).isNull();
            assertThat(System.getProperty(PATH_PROPERTY)).isEqualTo("/elsewhere");
        } finally {
            System.clearProperty(PATH_PROPERTY);
        }
    }
}
