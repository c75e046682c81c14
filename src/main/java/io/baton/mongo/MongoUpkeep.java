package io.baton.mongo;

import com.mongodb.client.MongoDatabase;
import io.baton.mongo.driver.DatabaseCall;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// What the stores of one database need from time to time, and whether it answers.
public final class MongoUpkeep implements AutoCloseable {

    /// Health doesn't wait for the next primary.
    private static final int PING_MILLIS = 2_000;

    private final MongoDatabase database;
    private final OutboxRelay outboxRelay;
    private final MongoFirms firms;
    private final ReferralStores referralStores;
    private final EarlierSecrets earlierSecrets;

    MongoUpkeep(
            MongoDatabase database,
            OutboxRelay outboxRelay,
            MongoFirms firms,
            ReferralStores referralStores) {
        this.database = database;
        this.outboxRelay = outboxRelay;
        this.firms = firms;
        this.referralStores = referralStores;
        earlierSecrets = new EarlierSecrets(database);
    }

    /// Moves posts to the outbox that a crash of any instance left in their documents. Call at the
    /// start, and from time to time. The first call also drops keys that earlier builds stored.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweep() {
        outboxRelay.sweep();
        earlierSecrets.drop();
    }

    /// Makes what earlier builds wrote, or write now, findable by this build's indexes. Call from
    /// time to time. The first call may take long.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweepIndexes() {
        outboxRelay.ensureIndexes();
        firms.all().forEach(firm -> referralStores.indexing().sweep(firm.id()));
    }

    /// Counts what tallies lack, such as after a crash. Call from time to time. The first call may
    /// take long.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweepTallies() {
        outboxRelay.ensureIndexes();
        firms.all().forEach(referralStores.tallies()::sweep);
    }

    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void ping() {
        var soon = database.withTimeout(PING_MILLIS, TimeUnit.MILLISECONDS);
        DatabaseCall.run(() -> soon.runCommand(new Document("ping", 1)));
    }

    /// Finishes running work. Leaves the client open.
    @Override
    public void close() {
        outboxRelay.close();
    }
}
