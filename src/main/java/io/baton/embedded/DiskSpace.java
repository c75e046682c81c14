package io.baton.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells whether the disk takes more data.
interface DiskSpace {
    /// Bytes that can still be written.
    long usable() throws IOException;

    /// Writes a little to the disk and removes it.
    ///
    /// @throws IOException if the disk doesn't take it
    void probe() throws IOException;

    static DiskSpace of(Path directory) {
        return new DiskSpace() {
            @Override
            public long usable() throws IOException {
                return Files.getFileStore(directory).getUsableSpace();
            }

            @Override
            public void probe() throws IOException {
                try (FileChannel file =
                        FileChannel.open(
                                directory.resolve("baton.probe"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE)) {
                    ByteBuffer bytes = ByteBuffer.allocate(256 * 1024);
                    while (bytes.hasRemaining()) {
                        file.write(bytes);
                    }
                    file.force(true);
                }
            }
        };
    }
}
