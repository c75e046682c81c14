package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fails to read for a moment. The next try must find the file free: Baton tries again
/// until it can.
class FailedOpeningTest {
    @TempDir Path directory;

    private byte[] whole = new byte[0];

    @BeforeEach
    void aFile() throws IOException {
        try (StoreFile file = StoreOpener.open(directory)) {
            file.store().openMap("some").put("one", "two");
        }
        whole = Files.readAllBytes(path());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4096, 8192, 12288})
    void aFileThatCouldNotBeReadIsFreeForTheNextTry(int readable) throws IOException {
        byte[] damaged = new byte[whole.length];
        System.arraycopy(whole, 0, damaged, 0, Math.min(readable, whole.length));
        Files.write(path(), damaged);
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class);
        assertTheNextTryWorks();
    }

    @Test
    void aFileWithoutItsEndIsFreeForTheNextTry() throws IOException {
        Files.write(path(), Arrays.copyOf(whole, 8192));
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isInstanceOf(DatabaseOpenFailure.class);
        assertTheNextTryWorks();
    }

    @Test
    void aFileWhoseSizeCouldNotBeReadIsFreeForTheNextTry() throws IOException {
        Path aside = directory.resolve("aside");
        assertThatThrownBy(() ->
                        StoreOpener.open(
                                directory,
                                (path, cache) -> {
                                    var file = new CrashSafeFile(path, cache);
                                    Files.move(path, aside);
                                    return file;
                                }))
                .isInstanceOf(IOException.class);
        Files.move(aside, path());
        assertTheNextTryWorks();
    }

    /// It must not look like a new directory: half a new file is deleted again.
    @Test
    void filesThatTheDiskDoesNotShowAreLeftAlone() throws IOException {
        Path aside = Files.move(path(), directory.resolve("aside"));
        Path marker = directory.resolve("baton.created");
        Files.delete(marker);
        Files.createSymbolicLink(path(), path());
        Files.createSymbolicLink(marker, marker);
        assertThatThrownBy(() -> StoreOpener.open(directory))
                .isExactlyInstanceOf(FileSystemException.class);
        assertThat(path()).isSymbolicLink();
        Files.move(aside, path(), StandardCopyOption.REPLACE_EXISTING);
        assertTheNextTryWorks();
    }

    /// Such as one that another program has just removed.
    @Test
    void aFileThatIsGoneWhenItsOwnerIsCheckedPreventsNothing() throws IOException {
        Files.createSymbolicLink(directory.resolve("baton.gone"), directory.resolve("nothing"));
        assertTheNextTryWorks();
    }

    private void assertTheNextTryWorks() throws IOException {
        Files.write(path(), whole);
        try (StoreFile file = StoreOpener.open(directory)) {
            assertThat(file.store().openMap("some").get("one")).isEqualTo("two");
        }
    }

    private Path path() {
        return directory.resolve("baton.db");
    }
}
