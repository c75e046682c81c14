package io.baton.slack.fake;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/// All calls of the bot with their outcomes.
public final class CallLog {
    private final Queue<ApiCall> calls = new ConcurrentLinkedQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final InstantSource clock;

    CallLog(InstantSource clock) {
        this.clock = clock;
    }

    public List<ApiCall> calls() {
        return List.copyOf(calls);
    }

    public List<ApiCall> calls(String method) {
        return calls.stream().filter(apiCall -> apiCall.method().equals(method)).toList();
    }

    /// Number of calls by method and outcome: `chat.postMessage ok` → 12.
    public Map<String, Long> summary() {
        Map<String, Long> counts = new TreeMap<>();
        calls.forEach(
                apiCall -> counts.merge(apiCall.method() + " " + apiCall.outcome(), 1L, Long::sum));
        return counts;
    }

    public void clear() {
        calls.clear();
    }

    void record(String method, ObjectNode arguments, String outcome, boolean effective) {
        calls.add(
                new ApiCall(
                        numbers.incrementAndGet(),
                        clock.instant(),
                        method,
                        arguments,
                        outcome,
                        effective));
    }
}
