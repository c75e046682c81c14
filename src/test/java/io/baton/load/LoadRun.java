package io.baton.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Puts load on a program over kept connections.
///
/// @param perSecond at this rate, whatever the answers do (an open loop), the latency counted from
///   the moment at which each was due; 0 for each connection as fast as it is answered
record LoadRun(MeasuredProgram subject, int connections, int perSecond, Duration time) {

    /// What came of it.
    ///
    /// @param latency in microseconds
    /// @param cpu what each answer cost the program
    /// @param failed not answered, or answered otherwise than was asked
    record Result(Histogram latency, double perSecond, Duration cpu, long failed) {}

    Result put(CommandSender commandSender) throws InterruptedException {
        var latency = new ConcurrentHistogram(Duration.ofMinutes(2).toNanos() / 1_000, 3);
        var tickets = new AtomicLong();
        var failed = new AtomicLong();
        var threads = new ArrayList<Thread>();
        var cpu = subject.cpu();
        long start = System.nanoTime() + Duration.ofMillis(200).toNanos();
        for (int i = 0; i < connections; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> run(commandSender, start, tickets, latency, failed)));
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long answers = latency.getTotalCount();
        return new Result(
                latency,
                answers / seconds,
                subject.cpu().minus(cpu).dividedBy(Math.max(1, answers)),
                failed.get());
    }

    private void run(
            CommandSender commandSender,
            long start,
            AtomicLong tickets,
            Histogram latency,
            AtomicLong failed) {
        try (var keepAliveConnection = new KeepAliveConnection(subject.address())) {
            while (true) {
                long due = due(start, tickets.getAndIncrement());
                if (due - start >= time.toNanos()) {
                    return;
                }
                for (long rest = due - System.nanoTime();
                        rest > 0;
                        rest = due - System.nanoTime()) {
                    LockSupport.parkNanos(rest);
                }
                if (commandSender.send(keepAliveConnection)) {
                    latency.recordValue((System.nanoTime() - due) / 1_000);
                } else {
                    failed.incrementAndGet();
                }
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        }
    }

    private long due(long start, long ticket) {
        return perSecond == 0
                ? Math.max(start, System.nanoTime())
                : start + ticket * 1_000_000_000L / perSecond;
    }
}
