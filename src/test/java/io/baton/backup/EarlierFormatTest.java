package io.baton.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Backups of earlier builds are read, and those of later ones are named.
class EarlierFormatTest {
    private static final Instant BEGUN = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("monday.backup");
    }

    /// As the build of 20 November 2026 wrote it.
    private void writeFormat1() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("Baton backup 1\n".getBytes(StandardCharsets.US_ASCII));
        try (var zip = new GZIPOutputStream(out)) {
            item(zip, 'H', new Document("begun", Date.from(BEGUN)).append("database", "MongoDB"));
            item(zip, 'C', new Document("name", "firms"));
            item(zip, 'D', new Document("_id", "a"));
            item(zip, 'E', new Document("firms", 1L));
        }
        out.write(Format.newDigest().digest(out.toByteArray()));
        Files.write(file, out.toByteArray());
    }

    private static void item(GZIPOutputStream zip, char kind, Document document)
            throws IOException {
        zip.write(kind);
        zip.write(Format.encode(document));
    }

    @Test
    void theFirstFormatIsTheFirstGeneration() throws IOException {
        writeFormat1();
        var contents = new BackupReader(file).check();
        assertThat(contents.header().begun()).isEqualTo(BEGUN);
        assertThat(contents.of("firms")).isEqualTo(1);
        assertThat(contents.header().generation().number()).isEqualTo(1);
        assertThat(contents.header().generation().known()).isTrue();
    }

    @Test
    void whatThisBuildWritesHasItsGeneration() throws IOException {
        var header = new BackupHeader(BEGUN, "MongoDB");
        var contents = new BackupFile(file).save(out -> new BackupWriter(out, header).finish());
        assertThat(contents.header()).isEqualTo(header);
        assertThat(contents.header().generation()).isEqualTo(Generation.CURRENT);
    }

    @Test
    void aLaterGenerationCanBeCheckedAndIsUnknown() throws IOException {
        var later = new Generation(Generation.CURRENT.number() + 1, "0.9.0");
        var header = new BackupHeader(BEGUN, "MongoDB", later);
        var contents = new BackupFile(file).save(out -> new BackupWriter(out, header).finish());
        assertThat(contents.header().generation()).isEqualTo(later);
        assertThat(contents.header().generation().known()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "17", "999999999"})
    void aLaterFormatIsNamed(String format) throws IOException {
        Files.writeString(file, "Baton backup " + format + "\nsomething new");
        assertThatThrownBy(() -> new BackupReader(file).check())
                .hasMessageContaining("has format " + format)
                .hasMessageContaining("Use the Baton that made the backup, or a newer one");
    }
}
