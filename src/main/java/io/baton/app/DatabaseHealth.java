package io.baton.app;

import io.baton.mongo.MongoStores;
import io.baton.outbox.Unavailable;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Reports whether the database answers. Readiness depends on it.
final class DatabaseHealth implements HealthIndicator {
    private final MongoStores stores;
    private final Supplier<Optional<String>> problem;

    /// @param problem what keeps the embedded database from storing anything
    DatabaseHealth(MongoStores stores, Supplier<Optional<String>> problem) {
        this.stores = stores;
        this.problem = problem;
    }

    @Override
    public Health health() {
        var known = problem.get();
        if (known.isPresent()) {
            return down(known.get());
        }
        try {
            stores.upkeep().ping();
            return Health.up().build();
        } catch (Unavailable e) {
            return down(
                    e.diskFull()
                            ? "Free up space on the database's disk, or repair it; Baton recovers by itself."
                            : "Check that the database runs; Baton recovers by itself.");
        }
    }

    /// The description shows without details, too.
    private static Health down(String remedy) {
        return Health.status(new Status(Status.DOWN.getCode(), remedy))
                .withDetail("remedy", remedy)
                .build();
    }
}
