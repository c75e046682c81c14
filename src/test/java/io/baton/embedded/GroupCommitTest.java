package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final SlowDisk disk = new SlowDisk();
    private final GroupCommit commits = new GroupCommit(disk, DiskWatch.live());

    @AfterEach
    void close() {
        disk.permits.release(1_000);
        commits.close();
    }

    @Test
    void anAnswerComesOnlyAfterTheSync() {
        CompletableFuture<String> answer = writing("stored");
        Awaitility.await().until(disk.permits::hasQueuedThreads);
        assertThat(disk.commits).hasValue(1);
        assertThat(answer).isNotDone();
        disk.permits.release();
        assertThat(answer.join()).isEqualTo("stored");
    }

    @Test
    void waitingWritersShareOneCommit() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        answers.add(writing("first"));
        Awaitility.await().until(disk.permits::hasQueuedThreads);
        AtomicInteger applied = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            answers.add(async(() -> commits.durably(() -> "" + applied.incrementAndGet())));
        }
        Awaitility.await().untilAtomic(applied, is(20));
        disk.permits.release(2);
        answers.forEach(CompletableFuture::join);
        assertThat(disk.commits).hasValue(2);
    }

    @Test
    void aWriteThatMayBeLateIsStoredWithTheNextOne() {
        assertThat(commits.beforeLater(() -> "early")).isEqualTo("early");
        assertThat(disk.commits).hasValue(0);

        CompletableFuture<String> answer = writing("next");
        disk.permits.release();
        assertThat(answer.join()).isEqualTo("next");
        assertThat(disk.commits).hasValue(1);
    }

    @Test
    void theFileIsCompactedUntilNothingIsLeftOnceNoOneWrites() {
        disk.permits.release(100);
        disk.movable.set(5);
        assertThat(writing("stored").join()).isEqualTo("stored");
        Awaitility.await().untilAtomic(disk.compactions, is(6));
        assertThat(disk.movable).hasValue(0);
        assertThat(disk.commits).hasValueGreaterThan(2);
    }

    @Test
    void noCommitFallsInsideAWrite() {
        disk.permits.release(100_000);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            answers.add(async(() -> commits.durably(this::writeInTwoSteps)));
        }
        answers.forEach(CompletableFuture::join);
        assertThat(disk.commits).hasPositiveValue();
        assertThat(disk.splitWrites).hasValue(0);
    }

    private String writeInTwoSteps() {
        disk.runningWrites.incrementAndGet();
        Thread.yield();
        disk.runningWrites.decrementAndGet();
        return "whole";
    }

    @Test
    void aWriteThatHangsOnReadingTheDiskIsNoticed() {
        var nanos = new AtomicLong();
        var hung = new CompletableFuture<String>();
        try (var watched = new GroupCommit(disk, new DiskWatch(nanos::get))) {
            disk.permits.release(100);
            var first = async(() -> watched.durably(() -> "stored"));
            first.join();
            var reading = async(() -> watched.durably(hung::join));
            Awaitility.await().until(() -> hung.getNumberOfDependents() > 0);
            var next = async(() -> watched.durably(() -> "waits"));
            Awaitility.await()
                    .until(() -> {
                        nanos.addAndGet(DiskWatch.HUNG.toNanos());
                        return watched.hangs();
                    });
            assertThatThrownBy(next::join).hasCauseInstanceOf(DiskFailure.class);
            assertThatThrownBy(() -> watched.durably(() -> "late")).isInstanceOf(DiskFailure.class);
            hung.complete("read");
            Awaitility.await().until(() -> !watched.hangs());
            assertThat(watched.<String>durably(() -> "again")).isEqualTo("again");
            assertThat(reading.handle((_, _) -> true).join()).isTrue();
        }
    }

    @Test
    void closingDoesNotWaitForAWriteThatHangs() {
        var nanos = new AtomicLong();
        var hung = new CompletableFuture<String>();
        disk.permits.release(100);
        var watched = new GroupCommit(disk, new DiskWatch(nanos::get));
        var reading = async(() -> watched.durably(hung::join));
        Awaitility.await().until(() -> hung.getNumberOfDependents() > 0);

        var closing =
                async(() -> {
                    watched.close();
                    return "closed";
                });
        Awaitility.await()
                .until(() -> {
                    nanos.addAndGet(DiskWatch.HUNG.toNanos());
                    return closing.isDone();
                });

        assertThat(closing.join()).isEqualTo("closed");
        hung.complete("read");
        assertThat(reading.handle((_, _) -> true).join()).isTrue();
    }

    @Test
    void anErrorIsReturnedOnlyAfterTheSync() {
        CompletableFuture<String> refused =
                async(() ->
                        commits.durably(() -> {
                            throw new IllegalArgumentException("that key exists");
                        }));
        Awaitility.await().until(disk.permits::hasQueuedThreads);
        assertThat(refused).isNotDone();
        disk.permits.release();
        assertThatThrownBy(refused::join).hasMessageContaining("that key exists");
    }

    @Test
    void everyWriteFailsAfterAFailedSync() {
        disk.broken = new UncheckedIOException(new IOException("no space left"));
        disk.permits.release(100);
        assertThatThrownBy(() -> commits.durably(() -> "lost?"))
                .isInstanceOf(DiskFailure.class)
                .hasMessageContaining("could not write to its disk")
                .hasRootCauseMessage("no space left");
        disk.broken = null;
        assertThatThrownBy(() -> commits.durably(() -> "too late")).isInstanceOf(DiskFailure.class);
        assertThat(disk.commits).hasValue(1);
    }

    @Test
    void missingMemoryIsNotCalledAFullDisk() {
        disk.permits.release(100);
        OutOfMemoryError error = new OutOfMemoryError("Java heap space");
        assertThatThrownBy(() ->
                        commits.durably(() -> {
                            throw error;
                        }))
                .isInstanceOf(DiskFailure.class)
                .hasMessageContaining("ran out of memory")
                .hasMessageNotContaining("disk");
        assertThat(DiskTrouble.advice(new IOException(error)))
                .contains("ran out of memory", "-Xmx")
                .doesNotContain("disk");
    }

    @Test
    void aHalfFinishedWriteNeverReachesTheDisk() {
        disk.permits.release(100);
        assertThatThrownBy(() ->
                        commits.durably(() -> {
                            throw new OutOfMemoryError("half way");
                        }))
                .isInstanceOf(DiskFailure.class);
        assertThatThrownBy(() -> commits.durably(() -> "on top of half a write"))
                .isInstanceOf(DiskFailure.class);
        assertThat(disk.commits).hasValue(0);
    }

    @Test
    void aWriteAfterTheCloseFails() {
        disk.permits.release(100);
        commits.close();
        assertThatThrownBy(() -> commits.durably(() -> "late")).hasMessageContaining("closed");
    }

    @Test
    void closingCommitsForWaitingWriters() {
        CompletableFuture<String> first = writing("first");
        Awaitility.await().until(disk.permits::hasQueuedThreads);
        CompletableFuture<String> second = writing("second");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> disk.written.size() == 2);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(commits::close);
        disk.permits.release(100);
        closed.join();
        assertThat(List.of(first.join(), second.join())).containsExactly("first", "second");
    }

    private CompletableFuture<String> writing(String what) {
        return async(() ->
                commits.durably(() -> {
                    disk.written.add(what);
                    return what;
                }));
    }

    private static CompletableFuture<String> async(Supplier<String> work) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        answer.complete(work.get());
                    } catch (Throwable e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer;
    }
}
