package io.baton.mongo.driver;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.result.UpdateResult;
import io.baton.outbox.Unavailable;
import java.util.function.Supplier;

/// Runs every database call. Errors of the driver leave here as [Unavailable].
public final class DatabaseCall {
    /// MongoDB's error code; the embedded database uses it too.
    private static final int OUT_OF_DISK_SPACE = 14031;

    private static final int OUT_OF_MEMORY = 146;

    /// For a write that's lost only with all later ones: it doesn't wait for the disk.
    public static final WriteConcern BEFORE_LATER = WriteConcern.W1.withJournal(false);

    private DatabaseCall() {}

    /// @throws Unavailable if the database does not answer in time, or answers with an error
    public static <R> R run(Supplier<R> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw e.getCode() == OUT_OF_DISK_SPACE
                    ? Unavailable.fullDisk(e)
                    : new Unavailable("The database call failed.", e);
        }
    }

    /// Whether the embedded database ran out of memory.
    public static boolean lacksMemory(Unavailable failure) {
        return failure.getCause() instanceof MongoException e && e.getCode() == OUT_OF_MEMORY;
    }

    /// @return false if a document with the same key exists
    /// @throws Unavailable if the database does not answer in time, or answers with an error
    public static boolean insertIfAbsent(Runnable insert) {
        return updateUnlessTaken(() -> {
            insert.run();
            return UpdateResult.acknowledged(1, 1L, null);
        });
    }

    /// @return whether a document was updated: not if there is none, or if another has a value that
    ///   must be unique
    /// @throws Unavailable if the database does not answer in time, or answers with an error
    public static boolean updateUnlessTaken(Supplier<UpdateResult> update) {
        return run(() -> {
            try {
                return update.get().getMatchedCount() == 1;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }
}
