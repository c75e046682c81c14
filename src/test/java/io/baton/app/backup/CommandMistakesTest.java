package io.baton.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.SeededDatabase;
import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupWriter;
import io.baton.firm.FirmId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command that was written wrong, or is about a wrong file, does nothing and says so.
class CommandMistakesTest {
    private static final FirmId FIRM = SeededDatabase.firm("T1");

    @TempDir Path directory;

    private Path data;
    private Path other;
    private String file;

    @BeforeEach
    void seed() {
        data = directory.resolve("data");
        other = directory.resolve("other");
        file = directory.resolve("monday.backup").toString();
        SeededDatabase.openStores(
                data,
                stores ->
                        stores.partners()
                                .write(
                                        SeededDatabase.partner(FIRM, "RingPros", "U3", "VoIP"),
                                        "seed",
                                        List.of()));
    }

    @Test
    void mistakesAreNamed() {
        assertThat(CommandLine.on(data).run("backup").code()).isEqualTo(2);
        assertThat(CommandLine.on(data).run("backup").problem()).startsWith("Usage:");
        assertThat(CommandLine.on(data).run("restore", "a", "b").code()).isEqualTo(2);
        assertThat(CommandLine.on(other).run("restore", file).problem())
                .contains("monday.backup doesn't exist");
        assertThat(CommandLine.on(other).run("backup", file).problem())
                .contains("There is no database in", "Set BATON_DATA");
        assertThat(CommandLine.on(data).run("backup", directory + "/no/such/place").problem())
                .contains("There is no backup", "doesn't exist", "data is as it was");
        CommandLine.on(data).run("backup", file);
        assertThat(CommandLine.on(data).run("backup", file).problem()).contains("exists already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--BATON_DAT=/b", "--BATON_DATA", "--baton-data=/b", "--force", "--"})
    void aMisspeltOptionIsRefused(String option) {
        var outcome = CommandLine.on(data).run("backup", file, option);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.problem())
                .contains(
                        "There is no option %s here".formatted(option.replace("=/b", "")),
                        "--BATON_DATA=…")
                .doesNotContain("/b");
        assertThat(Path.of(file)).doesNotExist();
        assertThat(CommandLine.on(data).run("backup", file, "--BATON_DATA=x").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "firms"})
    void aFileThatBatonDidNotWriteIsExplainedAlthoughItsChecksumMatches(String collection)
            throws IOException {
        new BackupFile(Path.of(file))
                .save(out -> {
                    var header = new BackupHeader(Instant.EPOCH, "MongoDB");
                    var writer = new BackupWriter(out, header);
                    writer.write(collection, new byte[] {9, 0, 0, 0, 99, 99, 99, 99, 0});
                    writer.finish();
                });
        var restore = CommandLine.on(other).run("restore", file);
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.problem())
                .contains("can't understand something in it", "Baton won't start on a part of it");
    }
}
