package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/// The store's file, safe against a power cut in the middle of a commit.
///
/// The store takes a commit for whole that has a beginning and an end, but a disk may write the end
/// before the middle. So the end is written when the rest is there: two syncs a commit. And the
/// file's header may name a commit only when that one is there.
final class CrashSafeFile extends SingleFileStore {

    /// What a commit ends with: 128 bytes, in one sector.
    private static final int SEAL = 128;

    private final FileChannel disk;

    /// @param cache megabytes of memory for what was read
    CrashSafeFile(Path path, int cache) throws IOException {
        super(new HashMap<>(Map.of("cacheSize", cache)));
        open(path.toString(), false, null);
        disk = FileChannel.open(path, StandardOpenOption.WRITE);
    }

    @Override
    protected void writeFully(@Nullable SFChunk commit, long position, ByteBuffer bytes) {
        if (commit == null) {
            sync();
            super.writeFully(null, position, bytes);
            return;
        }
        int length = bytes.remaining() - SEAL;
        super.writeFully(commit, position, bytes.slice(bytes.position(), length));
        sync();
        super.writeFully(commit, position + length, bytes.slice(bytes.position() + length, SEAL));
    }

    /// Without the file's times, whose writing would cost more than the data's.
    @Override
    public void sync() {
        try {
            disk.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (disk) {
            disk.force(true);
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
