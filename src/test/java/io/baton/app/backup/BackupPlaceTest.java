package io.baton.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.SeededDatabase;
import io.baton.backup.port.BackupPort;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.embedded.SmallDisk;
import io.baton.firm.FirmId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a backup is written, and what is wrong with that place.
class BackupPlaceTest {
    private static final FirmId FIRM = SeededDatabase.firm("T1");

    @TempDir Path directory;

    private Path data;

    @BeforeEach
    void seed() {
        data = directory.resolve("data");
        SeededDatabase.openStores(
                data,
                stores ->
                        stores.partners()
                                .write(
                                        SeededDatabase.partner(FIRM, "RingPros", "U3", "VoIP"),
                                        "seed",
                                        List.of()));
    }

    private CommandLine.Outcome backUp(Path file) {
        return CommandLine.on(data).run("backup", file.toString());
    }

    @Test
    void aDirectoryThatDoesNotExistIsNamed() {
        var backup = backUp(directory.resolve("mnt/monday.backup"));
        assertThat(backup.code()).isEqualTo(1);
        assertThat(backup.problem())
                .contains("the directory " + directory.resolve("mnt") + " doesn't exist")
                .contains("Create it, or choose another", "Baton's data is as it was")
                .hasLineCount(1);
    }

    /// The next start of Baton would replace it.
    @Test
    void theNameOfAFileOfItsOwnIsRefused() throws IOException {
        var link = Files.createSymbolicLink(directory.resolve("link"), data);
        for (var place : List.of(data, link)) {
            var backup = backUp(place.resolve("baton.backup"));
            assertThat(backup.code()).isEqualTo(1);
            assertThat(backup.problem()).contains("Choose another name").hasLineCount(1);
        }
        assertThat(data.resolve("baton.backup")).doesNotExist();
        assertThat(backUp(directory.resolve("baton.backup")).code()).isZero();
    }

    @Test
    void aFullDiskIsNamedAndKeepsNoPart() throws Exception {
        try (var small = SmallDisk.mounted(directory.resolve("small"), 1)) {
            small.fill(0);
            var backup = backUp(directory.resolve("small/monday.backup"));
            assertThat(backup.code()).isEqualTo(1);
            assertThat(backup.problem())
                    .contains("There is no backup", "No space left", "choose another place");
            assertThat(directory.resolve("small").toFile().list()).containsExactly("filler");
        }
    }

    @Test
    void aTokenThatOthersCanReadIsWarnedOfAndTheBackupIsMade() throws IOException {
        try (var running = EmbeddedDatabase.open(data);
                var _ = port(running)) {
            var token = data.resolve("baton.backup");
            assertThat(backUp(directory.resolve("one")).said()).doesNotContain("Warning");
            Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r-----"));
            var backup = backUp(directory.resolve("two"));
            assertThat(backup.code()).isZero();
            assertThat(backup.said())
                    .contains("Warning: other users of this machine can read " + token)
                    .contains("chmod 600", "restart Baton");
        }
    }

    private BackupPort port(EmbeddedDatabase running) throws IOException {
        return BackupPort.open(
                data, out -> EmbeddedBackup.write(running, "baton", InstantSource.system(), out));
    }
}
