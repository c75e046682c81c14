package io.baton.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupWriter;
import io.baton.backup.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that can't be restored is named with what to do, before anything is written.
class RefusedBackupTest {
    @TempDir Path directory;

    private Path data;
    private Path file;

    @BeforeEach
    void name() {
        data = directory.resolve("data");
        file = directory.resolve("monday.backup");
    }

    private void save(Generation generation) throws IOException {
        var header = new BackupHeader(Instant.EPOCH, "MongoDB", generation);
        new BackupFile(file).save(out -> new BackupWriter(out, header).finish());
    }

    private void isRefused(String... sentence) {
        var restore = CommandLine.on(data).run("restore", file.toString());
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.said()).isEmpty();
        assertThat(restore.problem()).contains(file.toString()).contains(sentence).hasLineCount(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void oneOfALaterGenerationIsRefusedWithTheVersionThatKnowsIt() throws IOException {
        save(new Generation(Generation.CURRENT.number() + 1, "7.5.0"));
        isRefused("was made by a newer Baton", "restore it with Baton 7.5.0 or later");
    }

    @Test
    void oneOfAnEarlierGenerationIsRestored() throws IOException {
        save(new Generation(1, "0.1.0"));
        assertThat(CommandLine.on(data).run("restore", file.toString()).problem()).isEmpty();
    }

    @Test
    void oneThatIsMissingOrADirectoryIsNamed() throws IOException {
        isRefused("doesn't exist. Check its name; nothing was restored.");
        Files.createDirectory(file);
        isRefused("is a directory. Name the file in it");
    }

    @Test
    void aFileOfAnotherProgramIsNamed() throws IOException {
        Files.writeString(file, "PGDMP");
        isRefused("isn't a backup made by Baton", "encrypted or packed");
    }

    @Test
    void oneThatWasCutOffIsDamaged() throws IOException {
        save(Generation.CURRENT);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        isRefused("is damaged", "Use another copy or an earlier backup");
    }

    @Test
    void aDataDirectoryThatIsAFileIsNamed() throws IOException {
        save(Generation.CURRENT);
        Files.writeString(data, "");
        assertThat(CommandLine.on(data).run("restore", file.toString()).problem())
                .contains(data + " can't hold the database: it isn't a directory")
                .hasLineCount(1);
    }

    @Test
    void aDirectoryWhoseDatabaseWasLostSaysHowToRestoreThere() throws IOException {
        save(Generation.CURRENT);
        Files.createDirectories(data);
        var marker = Files.createFile(data.resolve("baton.created"));
        assertThat(CommandLine.on(data).run("restore", file.toString()).problem())
                .contains("Delete " + marker.toRealPath(), "then restore a backup");

        Files.delete(marker);
        assertThat(CommandLine.on(data).run("restore", file.toString()).problem()).isEmpty();
    }
}
