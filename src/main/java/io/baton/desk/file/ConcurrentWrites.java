package io.baton.desk.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// Writes the rows of a file, several at a time.
public final class ConcurrentWrites {
    /// Concurrent writes. Several that go to disk together cost little more than one.
    private static final int MAX_CONCURRENT = 16;

    private ConcurrentWrites() {}

    /// @return the results, in the order of the tasks
    public static <T> List<T> run(List<Callable<T>> tasks) {
        var free = new Semaphore(MAX_CONCURRENT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = new ArrayList<Future<T>>();
            for (var task : tasks) {
                free.acquireUninterruptibly();
                pending.add(
                        threads.submit(() -> {
                            try {
                                return task.call();
                            } finally {
                                free.release();
                            }
                        }));
            }
            return pending.stream().map(ConcurrentWrites::result).toList();
        }
    }

    private static <T> T result(Future<T> pending) {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            // Mostly a database that is down; the desk turns that into an answer.
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
