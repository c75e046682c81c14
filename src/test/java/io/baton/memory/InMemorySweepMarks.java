package io.baton.memory;

import io.baton.firm.FirmId;
import io.baton.store.SweepMarks;
import java.util.HashMap;
import java.util.Map;

/// Keeps how far sweeps have come in memory.
public final class InMemorySweepMarks implements SweepMarks {
    private record Key(FirmId firm, String sweep) {}

    private final Map<Key, Integer> through = new HashMap<>();

    @Override
    public int through(FirmId firm, String sweep) {
        return through.getOrDefault(new Key(firm, sweep), 0);
    }

    @Override
    public void reached(FirmId firm, String sweep, int number) {
        through.merge(new Key(firm, sweep), number, Math::max);
    }
}
