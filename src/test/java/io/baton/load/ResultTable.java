package io.baton.load;

import java.lang.management.ManagementFactory;

/// A table of the results. Prints each row once it is measured.
final class ResultTable {

    ResultTable() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%n%d processors, load average %.1f%n",
                system.getAvailableProcessors(), system.getSystemLoadAverage());
        System.out.printf(
                "%-44s %8s %7s %7s %7s %7s %7s  %s%n",
                "", "per sec", "p50 ms", "p99 ms", "max ms", "cpu ms", "failed", "target");
    }

    void row(String what, LoadRun.Result result, String target) {
        var latency = result.latency();
        System.out.printf(
                "%-44s %8.0f %7.1f %7.1f %7.1f %7.2f %7d  %s%n",
                what,
                result.perSecond(),
                latency.getValueAtPercentile(50) / 1_000.0,
                latency.getValueAtPercentile(99) / 1_000.0,
                latency.getMaxValue() / 1_000.0,
                result.cpu().toNanos() / 1e6,
                result.failed(),
                target);
    }

    void line(String words) {
        System.out.println(words);
    }
}
