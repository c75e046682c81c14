package io.baton.mongo.backup;

import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.mongo.driver.RestoreMark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/// Keeps a second restore out of the database: both would drop what the other wrote.
final class RestoreClaim {
    /// How often a restore that runs says so.
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Instant ANY_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final RestoreMark mark;
    private final InstantSource clock;
    private final UnaryOperator<Instant> silentSince;

    private RestoreClaim(
            MongoDatabase database, InstantSource clock, UnaryOperator<Instant> silentSince) {
        mark = new RestoreMark(database);
        this.clock = clock;
        this.silentSince = silentSince;
    }

    /// On a database that only this process can use: any other restore has ended.
    static RestoreClaim alone(MongoDatabase database, InstantSource clock) {
        return new RestoreClaim(database, clock, _ -> ANY_TIME);
    }

    /// On a database that others can use: a restore that was silent for two minutes has ended.
    static RestoreClaim amongOthers(MongoDatabase database, InstantSource clock) {
        return new RestoreClaim(database, clock, now -> now.minus(SILENCE));
    }

    /// Whether an interrupted restore left its mark, or this one has begun.
    boolean unfinished() {
        return mark.unfinished();
    }

    /// From now on, what the database holds is of no worth.
    ///
    /// @param refuseData throws if the database holds data of worth
    /// @throws BackupFailure if another restore runs
    void begin(Runnable refuseData) {
        refuseData.run();
        var now = clock.instant();
        if (!mark.claim(now, silentSince.apply(now))) {
            throw new BackupFailure(
                    "Another restore into this database runs, or was interrupted less than two minutes ago. Let it end; if it was interrupted, try again in two minutes.");
        }
        try {
            // Another restore may have ended since the first look.
            refuseData.run();
        } catch (RuntimeException e) {
            var _ = mark.finish();
            throw e;
        }
        if (!mark.begin(now)) {
            throw overtaken();
        }
    }

    /// Says that the restore runs until it is closed.
    Renewals renewals() {
        return new Renewals(mark, clock, PAUSE);
    }

    /// @throws BackupFailure if another restore took over
    void refuseIfOvertaken() {
        if (!mark.owned()) {
            throw overtaken();
        }
    }

    /// The database is whole.
    ///
    /// @throws BackupFailure if another restore took over
    void finish() {
        if (!mark.finish()) {
            throw overtaken();
        }
    }

    /// Lets the next restore begin at once.
    ///
    /// @param why this one failed
    void release(Exception why) {
        try {
            mark.release();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private static BackupFailure overtaken() {
        return new BackupFailure(
                "This restore paused for so long that another one took over the database, so it stopped. Wait for the other one.");
    }
}
