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
    private final OutboxRelay outboxRelay;
    private final MongoParcels parcels;
    private final MongoFirms firms;
    private final MongoPartners partners;
    private final MongoReferrals referrals;
    private final MongoHistories histories;
    private final MongoMonthTotals monthTotals;
    private final MongoSubscriptions subscriptions;
    private final MongoEditions editions;
    private final MongoPartnerImports partnerImports;
    private final MongoExportTokens exportTokens;

    private MongoStores(MongoDatabase database, InstantSource clock) {
        this.database = database;
        var monotonicTimestamps = new MonotonicTimestamps(clock);
        parcels = new MongoParcels(database, monotonicTimestamps);
        outboxRelay = new OutboxRelay(database, parcels, monotonicTimestamps);
        var changeMarks = new ChangeMarks(database, clock);
        firms = new MongoFirms(outboxRelay, changeMarks);
        partners = new MongoPartners(outboxRelay, changeMarks);
        var dealings = new DocumentCollection<>(MongoReferrals.layout(clock), outboxRelay);
        histories = new MongoHistories(dealings, clock);
        referrals = new MongoReferrals(dealings, histories);
        monthTotals = new MongoMonthTotals(outboxRelay);
        subscriptions = new MongoSubscriptions(outboxRelay);
        editions = new MongoEditions(outboxRelay);
        partnerImports = new MongoPartnerImports(outboxRelay);
        exportTokens = new MongoExportTokens(outboxRelay);
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

    public MongoMonthTotals monthTotals() {
        return monthTotals;
    }

    public MongoSubscriptions subscriptions() {
        return subscriptions;
    }

    public MongoEditions editions() {
        return editions;
    }

    public MongoPartnerImports partnerImports() {
        return partnerImports;
    }

    public MongoExportTokens exportTokens() {
        return exportTokens;
    }

    public MongoParcels parcels() {
        return parcels;
    }

    public MongoSentLog sentLog() {
        return new MongoSentLog(database);
    }

    public MongoDoorPauses doorPauses() {
        return new MongoDoorPauses(database);
    }

    public MongoGaps gaps() {
        return new MongoGaps(database);
    }

    public MongoPlaceAddresses placeAddresses() {
        return new MongoPlaceAddresses(database);
    }

    public MongoTranscript transcript() {
        return new MongoTranscript(database);
    }

    /// What shall be run, briefly, when posts have come to the outbox: the courier's nudge.
    public void onPosted(Runnable bell) {
        parcels.onPut(bell);
    }

    /// To be called at the start, and now and then: brings to the outbox what a crash, of this
    /// instance or another, left behind.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweep() {
        outboxRelay.sweep();
    }

    /// Whether the database answers.
    ///
    /// @throws io.baton.outbox.Unavailable if not
    public void ping() {
        DatabaseCall.run(() -> database.runCommand(new Document("ping", 1)));
    }

    /// Finishes what is under way. The client stays open: it is not ours.
    @Override
    public void close() {
        outboxRelay.close();
    }
}
