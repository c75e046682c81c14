package io.baton.memory;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.store.OtherChangeStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryOtherChanges implements OtherChangeStore {
    private record Key(FirmId firm, String person) {}

    private final Map<Key, OtherChange> latest = new ConcurrentHashMap<>();

    @Override
    public Optional<OtherChange> latest(FirmId firm, Individual who) {
        return Optional.ofNullable(latest.get(new Key(firm, who.id())));
    }

    @Override
    public void put(FirmId firm, Individual who, OtherChange change) {
        latest.put(new Key(firm, who.id()), change);
    }
}
