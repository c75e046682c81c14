package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// A file to which each commit appends its changes.
///
/// A record is a head of 20 bytes and the batch: the batch's length (4), the record's number,
/// counted from 1 (8), the batch's checksum (4), and that of the head so far (4). The checksums are
/// CRC-32C. So a record that a crash cut off can be told from one that was damaged later.
final class JournalFile implements AutoCloseable {
    static final int HEAD = 20;

    private final FileChannel file;
    private long number;
    private long end;

    private JournalFile(FileChannel file) {
        this.file = file;
    }

    /// @param path an empty file
    static JournalFile appendingTo(Path path) throws IOException {
        return new JournalFile(FileChannel.open(path, StandardOpenOption.WRITE));
    }

    /// Bytes appended so far.
    long size() {
        return end;
    }

    /// Returns once the batch is on disk.
    void append(ByteBuffer batch) {
        ByteBuffer head = head(batch.remaining(), ++number, checksum(batch.duplicate()));
        try {
            var both = new ByteBuffer[] {head, batch};
            file.position(end);
            while (head.hasRemaining() || batch.hasRemaining()) {
                end += file.write(both);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer head(int length, long number, int checksum) {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(length).putLong(number).putInt(checksum);
        return head.putInt(checksum(head.duplicate().flip())).flip();
    }

    static int checksum(ByteBuffer bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
