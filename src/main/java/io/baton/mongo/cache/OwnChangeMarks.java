package io.baton.mongo.cache;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Change marks of the only process on a database. No one else changes anything, so they are in
/// memory only, which saves each command several calls.
public final class OwnChangeMarks implements ChangeMarks {

    private record Key(FirmId firm, String collection) {}

    private final Map<Key, RecentChanges> marks = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public OwnChangeMarks(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public RecentChanges find(FirmId firm, String collection) {
        return marks.getOrDefault(new Key(firm, collection), RecentChanges.NONE);
    }

    @Override
    public long record(FirmId firm, String collection, String changed) {
        return marks.merge(
                        new Key(firm, collection),
                        RecentChanges.NONE.with(changed),
                        (before, _) -> before.with(changed))
                .count();
    }
}
