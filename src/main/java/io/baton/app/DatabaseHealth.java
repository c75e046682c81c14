package io.baton.app;

import io.baton.mongo.MongoStores;
import io.baton.outbox.Unavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Reports whether the database answers. Readiness depends on it.
final class DatabaseHealth implements HealthIndicator {
    private final MongoStores stores;

    DatabaseHealth(MongoStores stores) {
        this.stores = stores;
    }

    @Override
    public Health health() {
        try {
            stores.ping();
            return Health.up().build();
        } catch (Unavailable e) {
            return Health.down()
                    .withDetail(
                            "remedy",
                            e.diskFull()
                                    ? "Free up space on the database's disk, or repair it; Baton recovers by itself."
                                    : "Check that the database runs; Baton recovers by itself.")
                    .build();
        }
    }
}
