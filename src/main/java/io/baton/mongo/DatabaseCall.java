package io.baton.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import io.baton.outbox.Unavailable;
import java.util.function.Supplier;

/// The only way to the database: what goes wrong there has one name outside.
final class DatabaseCall {
    private DatabaseCall() {}

    /// @throws Unavailable if the database does not answer in time, or answers with an error
    static <R> R run(Supplier<R> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new Unavailable("The database did not do what it was asked.", e);
        }
    }

    /// @return false if a document with the same key is there already, which is a normal answer
    /// @throws Unavailable if the database does not answer in time, or answers with an error
    static boolean insertIfAbsent(Runnable insert) {
        return run(() -> {
            try {
                insert.run();
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }
}
