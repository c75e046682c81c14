package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The journal that commits append to, and those before and after it. There is none before the
/// first commit that has changes.
final class JournalSequence implements AutoCloseable {

    /// Something that works with files.
    private interface FileStep<T extends @Nullable Object> {
        T run() throws IOException;
    }

    private final JournalFiles files;
    private @Nullable JournalFile current;
    private long number;

    JournalSequence(JournalFiles files) {
        this.files = files;
    }

    boolean hasBegun() {
        return current != null;
    }

    /// Bytes in the journal that commits append to.
    long size() {
        return current == null ? 0 : current.size();
    }

    /// Returns once the changes are on disk.
    void append(ByteBuffer batch) {
        if (current != null && batch.hasRemaining()) {
            current.append(batch);
        }
    }

    /// The number of the journal after this one, which exists.
    long next() {
        return number + 1;
    }

    /// Creates a journal and the one after it.
    ///
    /// @return the number of the first
    long created() {
        return run(() -> {
            long first = files.unusedNumber(System.currentTimeMillis());
            files.create(first, first + 1);
            return first;
        });
    }

    /// From now on, commits append to this one.
    ///
    /// @param next number of an empty one
    void continueIn(long next) {
        close();
        current = run(() -> JournalFile.appendingTo(files.path(next)));
        number = next;
    }

    /// Deletes those that the store's file contains.
    void deleteBefore(long first) {
        var _ =
                run(() -> {
                    files.deleteBefore(first);
                    return true;
                });
    }

    void deleteAll() {
        deleteBefore(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    private static <T> T run(FileStep<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
