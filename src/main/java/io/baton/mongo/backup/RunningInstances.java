package io.baton.mongo.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.baton.backup.BackupFailure;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.mongo.driver.MongoBeats;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.concurrent.locks.LockSupport;

/// Whether Baton runs on a database that others can use.
final class RunningInstances {
    static final String COLLECTION = "instances";

    /// An instance that runs says so every minute.
    private static final Duration RUNNING = Duration.ofMinutes(2);

    /// One that has just started says nothing else yet, but beats every second.
    private static final Duration SEVERAL_BEATS = Duration.ofSeconds(3);

    private final MongoDatabase database;
    private final MongoBeats beats;
    private final InstantSource clock;

    RunningInstances(MongoDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        beats = new MongoBeats(database);
    }

    /// May take seconds.
    ///
    /// @throws BackupFailure if Baton runs on the database
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    void refuse() {
        if (saidSo() || beating()) {
            throw new BackupFailure(
                    "Baton runs on this database, or ran until less than two minutes ago. Stop it, wait two minutes, and try again.");
        }
    }

    private boolean saidSo() {
        var since = Date.from(clock.instant().minus(RUNNING));
        var recent = Filters.gte("at", since);
        return DatabaseCall.run(() -> database.getCollection(COLLECTION).find(recent).first())
                != null;
    }

    /// The beat of a killed one stays, and doesn't change.
    private boolean beating() {
        var before = beats.all();
        if (before.isEmpty()) {
            return false;
        }
        LockSupport.parkNanos(SEVERAL_BEATS.toNanos());
        return !before.entrySet().containsAll(beats.all().entrySet());
    }
}
