package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final List<String> BATCHES = List.of("one", "", "three ".repeat(40), "four");

    @TempDir Path directory;

    private Path path;
    private byte[] whole;

    @BeforeEach
    void writeAll() throws IOException {
        path = directory.resolve("baton.journal.1");
        Files.createFile(path);
        try (JournalFile journal = JournalFile.appendingTo(path)) {
            for (String each : BATCHES) {
                journal.append(ByteBuffer.wrap(each.getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(journal.size()).isEqualTo(Files.size(path));
        }
        whole = Files.readAllBytes(path);
    }

    @Test
    void whatWasAppendedIsReadInOrder() throws IOException {
        assertThat(read()).isEqualTo(BATCHES);
    }

    /// A crash may also leave zeros where the file was extended first.
    @Test
    void aCrashAtAnyByteCutsOffTheLastBatchesOnly() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            for (int zeros : new int[] {0, 1, 500}) {
                Files.write(path, Arrays.copyOf(Arrays.copyOf(whole, length), length + zeros));
                List<String> read = read();
                assertThat(read).as("%d bytes", length).isEqualTo(BATCHES.subList(0, read.size()));
                assertThat(read.size()).isGreaterThanOrEqualTo(batchesWithin(length));
            }
        }
    }

    private static int batchesWithin(int length) {
        int end = 0;
        int count = 0;
        for (String each : BATCHES) {
            end += JournalFile.HEAD + each.length();
            count += end <= length ? 1 : 0;
        }
        return count;
    }

    @Test
    void aDamagedByteIsRefusedIfALaterBatchIsThere() throws IOException {
        int lastBegins = whole.length - JournalFile.HEAD - "four".length();
        for (int at = 0; at < lastBegins; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(path, damaged);
            assertThatThrownBy(this::read)
                    .as("byte %d", at)
                    .isInstanceOf(DatabaseOpenFailure.class)
                    .hasMessageContaining("damaged")
                    .hasMessageContaining(path.toString());
        }
    }

    private List<String> read() throws IOException {
        JournalReader reader = JournalReader.of(path);
        var read = new ArrayList<String>();
        for (ByteBuffer batch = reader.next(); batch != null; batch = reader.next()) {
            read.add(StandardCharsets.UTF_8.decode(batch).toString());
        }
        return read;
    }
}
