package io.baton.memory;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class InMemoryGaps implements Gaps {

    private record Key(FirmId firm, String id) {}

    private final Map<Key, Gap> gaps = new LinkedHashMap<>();
    private final Set<Key> dismissed = new HashSet<>();

    @Override
    public synchronized void add(Gap gap) {
        gaps.putIfAbsent(new Key(gap.firm(), gap.id()), gap);
    }

    @Override
    public synchronized void dismiss(
            FirmId firm, Collection<String> ids, Individual by, Instant at) {
        ids.forEach(id -> dismissed.add(new Key(firm, id)));
    }

    @Override
    public synchronized List<Gap> since(FirmId firm, Instant from) {
        return gaps.values().stream()
                .filter(gap -> !dismissed.contains(new Key(gap.firm(), gap.id())))
                .filter(gap -> gap.firm().equals(firm) && !gap.at().isBefore(from))
                .sorted(Comparator.comparing(Gap::at).thenComparing(Gap::id))
                .toList();
    }
}
