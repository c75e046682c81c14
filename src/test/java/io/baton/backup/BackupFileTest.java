package io.baton.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read again, and nothing else is taken for a backup.
class BackupFileTest {
    private static final Instant BEGUN = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("monday.backup");
    }

    private static void three(OutputStream out) throws IOException {
        var writer = new BackupWriter(out, new BackupHeader(BEGUN, "embedded database"));
        writer.write("firms", Format.encode(new Document("_id", "a").append("name", "Northwind")));
        writer.write("partners", Format.encode(new Document("_id", "b")));
        writer.write("firms", Format.encode(new Document("_id", "c")));
        writer.finish();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var contents = new BackupFile(file).save(BackupFileTest::three);
        assertThat(contents.header().begun()).isEqualTo(BEGUN);
        assertThat(contents.counts()).isEqualTo(Map.of("firms", 2L, "partners", 1L));

        List<String> read = new ArrayList<>();
        new BackupReader(file)
                .read((name, bson) -> read.add(name + " " + Format.decode(bson).getString("_id")));
        assertThat(read).containsExactly("firms a", "partners b", "firms c");
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        new BackupFile(file).save(BackupFileTest::three);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anExistingFileIsNeverReplaced() throws IOException {
        Files.writeString(file, "holiday pictures");
        assertThatThrownBy(() -> new BackupFile(file).save(BackupFileTest::three))
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("holiday pictures");
    }

    @Test
    void aFileThatAppearsMeanwhileIsNeverReplaced() {
        assertThatThrownBy(() ->
                        new BackupFile(file)
                                .save(out -> {
                                    three(out);
                                    new BackupFile(file).save(BackupFileTest::three);
                                    Files.writeString(file, "the other one's");
                                }))
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("the other one's");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anotherFileThatEndsWithPartIsLeftAlone() throws IOException {
        var part = directory.resolve("monday.backup.part");
        Files.writeString(part, "holiday pictures");
        new BackupFile(file).save(BackupFileTest::three);
        assertThat(part).hasContent("holiday pictures");
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder("monday.backup", "monday.backup.part");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 200})
    void ofABackupThatEndsEarlyNothingIsLeft(int bytes) throws IOException {
        var whole = bytesOf();
        var part = Arrays.copyOf(whole, Math.min(bytes, whole.length - 1));
        assertThatThrownBy(() -> new BackupFile(file).save(out -> out.write(part)))
                .isInstanceOf(BackupFailure.class)
                .hasMessageStartingWith("There is no backup " + file)
                .hasMessageContaining("Try again")
                .hasMessageNotContaining(".part");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void ofABackupThatFailsNothingIsLeft() {
        assertThatThrownBy(() ->
                        new BackupFile(file)
                                .save(out -> {
                                    out.write(bytesOf());
                                    throw new IOException("the connection broke");
                                }))
                .hasMessage("the connection broke");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFileThatLacksAnythingIsRefused() throws IOException {
        var whole = bytesOf();
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new BackupReader(file).check())
                    .as("the first %d of %d bytes", length, whole.length)
                    .isInstanceOf(BackupFailure.class);
        }
    }

    @Test
    void aFileWithAnyOtherByteIsRefused() throws IOException {
        var whole = bytesOf();
        var random = new Random(7);
        for (int i = 0; i < whole.length; i++) {
            var altered = whole.clone();
            altered[i] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            assertThatThrownBy(() -> new BackupReader(file).check())
                    .as("byte %d of %d", i, whole.length)
                    .isInstanceOf(BackupFailure.class);
        }
    }

    @Test
    void aBackupWithMoreBehindItIsRefused() throws IOException {
        var whole = bytesOf();
        Files.write(file, Arrays.copyOf(whole, whole.length + 5));
        assertThatThrownBy(() -> new BackupReader(file).check()).hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "PK zip or so", "{\"firms\": []}", "-----BEGIN PGP MESSAGE-----\n"})
    void anotherFileIsRefused(String content) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> new BackupReader(file).check())
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("isn't a backup made by Baton")
                .hasMessageContaining("encrypted or packed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bat",
                "Baton backup ",
                "Baton backup 2",
                "Baton backup 2\r\n",
                "Baton backup x\n"
            })
    void aFileWhoseFirstLineWasCutOffOrChangedIsDamaged(String content) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> new BackupReader(file).check())
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is damaged: it")
                .hasMessageContaining("Use another copy");
    }

    @Test
    void aDirectoryIsNamed() {
        assertThatThrownBy(() -> new BackupReader(directory).check())
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is a directory. Name the file in it");
    }

    @Test
    void aPipeIsRefusedBecauseItCanBeReadOnlyOnce() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        assertThatThrownBy(() -> new BackupReader(file).check())
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("Save it as a file first");
    }

    @Test
    void aDirectoryThatDoesNotExistIsNamed() {
        var missing = directory.resolve("no/such").resolve("monday.backup");
        assertThatThrownBy(() -> new BackupFile(missing).save(BackupFileTest::three))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("the directory %s doesn't exist", missing.getParent())
                .hasMessageContaining("Baton's data is as it was");
    }

    private byte[] bytesOf() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        three(out);
        return out.toByteArray();
    }
}
