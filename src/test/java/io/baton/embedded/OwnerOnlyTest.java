package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Only the owner may read the database.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has other permissions")
class OwnerOnlyTest {
    @TempDir Path parent;

    @Test
    void aNewDirectoryAndItsFilesAreTheOwnersOnly() throws IOException {
        EmbeddedDatabase.open(data()).close();
        assertOwnersOnly();
    }

    @Test
    void whatExistedWithWiderPermissionsIsNarrowed() throws IOException {
        EmbeddedDatabase.open(data()).close();
        try (Stream<Path> files = Files.list(data())) {
            for (Path each : files.toList()) {
                permit(each, "rw-r--r--");
            }
        }
        permit(data(), "rwxr-xr-x");
        EmbeddedDatabase.open(data()).close();
        assertOwnersOnly();
    }

    @Test
    void theyAreNarrowBeforeTheDatabaseIsClosed() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data())) {
            assertThat(database.writable()).isTrue();
            assertOwnersOnly();
        }
    }

    @Test
    void aDirectoryThatHoldsOtherThingsStaysOpenToOthers() throws IOException {
        Files.createDirectories(data().resolve("photos"));
        permit(data(), "rwxr-xr-x");
        EmbeddedDatabase.open(data()).close();
        assertThat(permissions(data())).isEqualTo("rwxr-xr-x");
        assertThat(permissions(data().resolve("baton.db"))).isEqualTo("rw-------");
    }

    private void assertOwnersOnly() throws IOException {
        assertThat(permissions(data())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(data())) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rw-------"));
        }
    }

    private Path data() {
        return parent.resolve("data");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
