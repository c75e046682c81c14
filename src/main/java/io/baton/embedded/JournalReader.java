package io.baton.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads a journal's batches in order, up to the one that a crash cut off.
final class JournalReader {
    private final Path path;
    private final ByteBuffer bytes;
    private long number;

    private JournalReader(Path path, ByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static JournalReader of(Path path) throws IOException {
        return new JournalReader(path, ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    /// The next batch; null after the last.
    ///
    /// @throws DatabaseOpenFailure if a batch is damaged that was on disk before a later one
    @Nullable ByteBuffer next() {
        ByteBuffer batch = batchAt(bytes.position(), number + 1);
        if (batch == null) {
            refuseIfMoreFollows();
            return null;
        }
        number++;
        bytes.position(bytes.position() + JournalFile.HEAD + batch.remaining());
        return batch;
    }

    /// Whether nothing was cut off.
    boolean complete() {
        return !bytes.hasRemaining();
    }

    private void refuseIfMoreFollows() {
        for (int at = bytes.position() + 1; at + JournalFile.HEAD <= bytes.limit(); at++) {
            ByteBuffer head = headAt(at);
            if (head != null && batchAt(at, head.getLong(Integer.BYTES)) != null) {
                throw DatabaseOpenFailure.unreadable(
                        path, new IOException("record %d is damaged".formatted(number + 1)));
            }
        }
    }

    private @Nullable ByteBuffer batchAt(int at, long expected) {
        ByteBuffer head = headAt(at);
        if (head == null) {
            return null;
        }
        int length = head.getInt();
        boolean next = head.getLong() == expected;
        int checksum = head.getInt();
        if (!next || length < 0 || length > bytes.limit() - at - JournalFile.HEAD) {
            return null;
        }
        ByteBuffer batch = bytes.slice(at + JournalFile.HEAD, length);
        return JournalFile.checksum(batch.duplicate()) == checksum ? batch : null;
    }

    /// Null if there is no head.
    private @Nullable ByteBuffer headAt(int at) {
        if (at + JournalFile.HEAD > bytes.limit()) {
            return null;
        }
        ByteBuffer head = bytes.slice(at, JournalFile.HEAD);
        int checked = JournalFile.HEAD - Integer.BYTES;
        return JournalFile.checksum(head.slice(0, checked)) == head.getInt(checked) ? head : null;
    }
}
