package io.baton.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Puts load on a program over keep-alive connections.
///
/// @param perSecond commands per second, no matter how fast the answers come (an open loop);
///   latency then counts from the time a command was due. 0 sends the next command after each
///   answer
record LoadRun(MeasuredProgram program, int connections, int perSecond, Duration time) {

    /// @param latency in microseconds
    /// @param perSecond successful answers per second
    /// @param cpu CPU time of the program per successful answer
    /// @param failed number of commands without a successful answer
    record Result(Histogram latency, double perSecond, Duration cpu, long failed) {}

    Result put(CommandSender commandSender) throws InterruptedException {
        var latency = new ConcurrentHistogram(Duration.ofMinutes(2).toNanos() / 1_000, 3);
        var counter = new AtomicLong();
        var failed = new AtomicLong();
        var threads = new ArrayList<Thread>();
        var cpu = program.cpu();
        long start = System.nanoTime() + Duration.ofMillis(200).toNanos();
        for (int i = 0; i < connections; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> run(commandSender, start, counter, latency, failed)));
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long answers = latency.getTotalCount();
        return new Result(
                latency,
                answers / seconds,
                program.cpu().minus(cpu).dividedBy(Math.max(1, answers)),
                failed.get());
    }

    private void run(
            CommandSender commandSender,
            long start,
            AtomicLong counter,
            Histogram latency,
            AtomicLong failed) {
        try (var keepAliveConnection = new KeepAliveConnection(program.address())) {
            while (true) {
                long due = due(start, counter.getAndIncrement());
                if (due - start >= time.toNanos()) {
                    return;
                }
                for (long wait = due - System.nanoTime();
                        wait > 0;
                        wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
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

    private long due(long start, long number) {
        return perSecond == 0
                ? Math.max(start, System.nanoTime())
                : start + number * 1_000_000_000L / perSecond;
    }
}
