package io.baton.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// All stores on one database.
public final class MongoStores implements AutoCloseable {

    private static final int ANSWER_MILLIS = 2000;

    private final MongoDatabase database;
    private final HandOver handOver;
    private final MongoParcels parcels;
    private final MongoFirms firms;
    private final MongoPartners partners;
    private final MongoReferrals referrals;
    private final MongoHistories histories;
    private final MongoTotals totals;
    private final MongoSubscriptions subscriptions;
    private final MongoEditions editions;
    private final MongoImports imports;
    private final MongoExports exports;

    private MongoStores(MongoDatabase database, InstantSource clock) {
        this.database = database;
        var tickets = new Tickets(clock);
        parcels = new MongoParcels(database, tickets);
        handOver = new HandOver(database, parcels, tickets);
        var marks = new Marks(database, clock);
        firms = new MongoFirms(handOver, marks);
        partners = new MongoPartners(handOver, marks);
        var dealings = new Documents<>(MongoReferrals.layout(clock), handOver);
        histories = new MongoHistories(dealings, clock);
        referrals = new MongoReferrals(dealings, histories);
        totals = new MongoTotals(handOver);
        subscriptions = new MongoSubscriptions(handOver);
        editions = new MongoEditions(handOver);
        imports = new MongoImports(handOver);
        exports = new MongoExports(handOver);
    }

    /// How a client must be set up, so that whoever asks hears within two and a half seconds of a
    /// database that is down.
    public static MongoClientSettings settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(1000, TimeUnit.MILLISECONDS)
                                .readTimeout(2000, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxWaitTime(1500, TimeUnit.MILLISECONDS))
                .timeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                .applicationName("baton")
                .build();
    }

    /// Connects the stores, whether or not the database answers. What is missing in it is made
    /// before the first write, or by [#sweep()].
    public static MongoStores open(MongoDatabase database, InstantSource clock) {
        var durable =
                database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        return new MongoStores(durable, clock);
    }

    public MongoFirms firms() {
        return firms;
    }

    public MongoPartners partners() {
        return partners;
    }

    public MongoReferrals referrals() {
        return referrals;
    }

    public MongoHistories histories() {
        return histories;
    }

    public MongoTotals totals() {
        return totals;
    }

    public MongoSubscriptions subscriptions() {
        return subscriptions;
    }

    public MongoEditions editions() {
        return editions;
    }

    public MongoImports imports() {
        return imports;
    }

    public MongoExports exports() {
        return exports;
    }

    public MongoParcels parcels() {
        return parcels;
    }

    public MongoLedger ledger() {
        return new MongoLedger(database);
    }

    public MongoDoors doors() {
        return new MongoDoors(database);
    }

    public MongoGaps gaps() {
        return new MongoGaps(database);
    }

    public MongoWhereabouts whereabouts() {
        return new MongoWhereabouts(database);
    }

    public MongoTranscript transcript() {
        return new MongoTranscript(database);
    }

    /// What shall be run, briefly, when posts have come to the outbox: the courier's nudge.
    public void whenPosted(Runnable bell) {
        parcels.whenPut(bell);
    }

    /// To be called at the start, and now and then: brings to the outbox what a crash, of this
    /// instance or another, left behind.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweep() {
        handOver.sweep();
    }

    /// Whether the database answers.
    ///
    /// @throws io.baton.outbox.Unavailable if not
    public void ping() {
        Asking.ask(() -> database.runCommand(new Document("ping", 1)));
    }

    /// Finishes what is under way. The client stays open: it is not ours.
    @Override
    public void close() {
        handOver.close();
    }
}
