package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/// The store's file, safe against a power cut in the middle of a commit.
///
/// The store trusts a commit that has a beginning and an end, but a disk may write the end before
/// the middle. So the end follows only once the rest is on disk: two syncs per commit. The file's
/// header, which points to a commit, also waits until that commit is on disk.
class CrashSafeFile extends SingleFileStore {

    /// Bytes of a commit's end. They fit in one sector.
    private static final int FOOTER = 128;

    private final FileChannel disk;
    private volatile long mostMoved = Long.MAX_VALUE;

    /// @param cache size of the read cache in megabytes
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
        int length = bytes.remaining() - FOOTER;
        super.writeFully(commit, position, bytes.slice(bytes.position(), length));
        sync();
        super.writeFully(commit, position + length, bytes.slice(bytes.position() + length, FOOTER));
    }

    /// @param bytes how much will be moved at a time
    void movesAtOnce(long bytes) {
        mostMoved = bytes;
    }

    /// The commits that are small enough to be moved. The store would move none at all if the one
    /// that is worth most were too large.
    @Override
    public Collection<SFChunk> getRewriteCandidates() {
        return getChunks().values().stream()
                .filter(commit -> commit.maxLenLive <= mostMoved)
                .toList();
    }

    /// The store's own thread asks this before it moves pages and commits, perhaps inside a write.
    @Override
    public boolean isReadOnly() {
        return super.isReadOnly()
                || Thread.currentThread().getClass().getEnclosingClass() == FileStore.class;
    }

    /// Leaves out the file's timestamps: writing them would cost more than the data.
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
        // After any failure, the lock on the file must go, or it could not be opened again.
        try (disk) {
            disk.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            super.close();
        }
    }
}
