package io.baton.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.baton.digest.DigestReferrals;
import io.baton.mongo.delivery.MongoDoorStates;
import io.baton.mongo.delivery.MongoPlaceAddresses;
import io.baton.mongo.delivery.MongoSentLog;
import io.baton.mongo.delivery.MongoTranscript;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.mongo.driver.MongoBeats;
import io.baton.mongo.driver.MongoSweepMarks;
import io.baton.outbox.Beats;
import io.baton.outbox.LivingInstances;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.store.SweepMarks;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/// All stores on one database.
public final class MongoStores implements AutoCloseable {

    /// Health doesn't wait for the next primary.
    private static final int PING_MILLIS = 2_000;

    private final MongoDatabase database;
    private final OutboxRelay outboxRelay;
    private final MongoParcels parcels;
    private final MongoFirms firms;
    private final MongoPartners partners;
    private final MongoClientNames clients;
    private final MongoClaims claims;
    private final MongoReferrals referrals;
    private final ReferralIndexing referralIndexing;
    private final ReferralTallyPages referralTallyPages;
    private final MongoTallies tallies;
    private final MongoHistories histories;
    private final MongoMonthTotals monthTotals;
    private final MongoSubscriptions subscriptions;
    private final MongoEditions editions;
    private final MongoImports<ImportRows, ImportRows, ImportedPartners> partnerImports;
    private final MongoImports<HistoryFile, ConfirmedHistory, ImportedHistory> pastImports;
    private final MongoStatements statements;
    private final MongoSettlements settlements;
    private final MongoStatementRounds statementRounds;
    private final MongoExportTokens exportTokens;
    private final MongoDrafts drafts;
    private final MongoRestorations restorations;
    private final EarlierSecrets earlierSecrets;

    private MongoStores(MongoDatabase database, InstantSource clock) {
        this.database = database;
        parcels = new MongoParcels(database, clock);
        outboxRelay = new OutboxRelay(database, parcels);
        var changeMarks = new ChangeMarks(database, clock);
        firms = new MongoFirms(outboxRelay, changeMarks);
        partners = new MongoPartners(outboxRelay, changeMarks);
        clients = new MongoClientNames(outboxRelay, changeMarks);
        claims = new MongoClaims(outboxRelay);
        var referralDocuments = new DocumentCollection<>(MongoReferrals.schema(clock), outboxRelay);
        var referralPeople = new ReferralPeople(database);
        var referralWords = new ReferralWords(database);
        referralIndexing =
                new ReferralIndexing(
                        new StaleReferrals(referralDocuments, referralPeople, referralWords),
                        database,
                        clock);
        referralTallyPages = new ReferralTallyPages(referralDocuments, referralIndexing);
        var storedTallies =
                new StoredTallies(database, outboxRelay, changeMarks, partners, referralTallyPages);
        tallies = new MongoTallies(storedTallies, referralIndexing, changeMarks);
        histories = new MongoHistories(referralDocuments, referralIndexing, tallies, changeMarks);
        referrals =
                new MongoReferrals(
                        referralDocuments,
                        tallies,
                        histories,
                        referralPeople,
                        referralWords,
                        referralIndexing);
        monthTotals = new MongoMonthTotals(outboxRelay);
        subscriptions = new MongoSubscriptions(outboxRelay);
        editions = new MongoEditions(outboxRelay);
        partnerImports = MongoImports.ofPartners(outboxRelay);
        pastImports = MongoImports.ofHistory(outboxRelay);
        statements = new MongoStatements(outboxRelay);
        settlements = new MongoSettlements(outboxRelay);
        statementRounds = new MongoStatementRounds(outboxRelay);
        exportTokens = new MongoExportTokens(outboxRelay);
        drafts = new MongoDrafts(outboxRelay);
        restorations = new MongoRestorations(outboxRelay);
        earlierSecrets = new EarlierSecrets(database);
    }

    /// Connects the stores, whether or not the database answers. How long a call may take is a
    /// matter of the client's [ConnectionSettings]. The first write creates missing indexes, and so
    /// does [#sweep()].
    public static MongoStores open(MongoDatabase database, InstantSource clock) {
        var durable =
                database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        return new MongoStores(durable, clock);
    }

    public MongoFirms firms() {
        return firms;
    }

    public MongoPartners partners() {
        return partners;
    }

    public MongoClientNames clients() {
        return clients;
    }

    public MongoClaims claims() {
        return claims;
    }

    public MongoReferrals referrals() {
        return referrals;
    }

    public MongoTallies tallies() {
        return tallies;
    }

    public DigestReferrals digestReferrals() {
        return referralTallyPages;
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

    public MongoStatements statements() {
        return statements;
    }

    public MongoSettlements settlements() {
        return settlements;
    }

    public MongoStatementRounds statementRounds() {
        return statementRounds;
    }

    public MongoImports<ImportRows, ImportRows, ImportedPartners> partnerImports() {
        return partnerImports;
    }

    public MongoImports<HistoryFile, ConfirmedHistory, ImportedHistory> pastImports() {
        return pastImports;
    }

    public MongoExportTokens exportTokens() {
        return exportTokens;
    }

    public MongoDrafts drafts() {
        return drafts;
    }

    public MongoParcels parcels() {
        return parcels;
    }

    public MongoSentLog sentLog() {
        return new MongoSentLog(database);
    }

    public MongoDoorStates doorStates() {
        return new MongoDoorStates(database);
    }

    public MongoGaps gaps() {
        return new MongoGaps(database);
    }

    public MongoPlaceAddresses placeAddresses() {
        return new MongoPlaceAddresses(database);
    }

    public MongoOtherChanges otherChanges() {
        return new MongoOtherChanges(database);
    }

    /// For an instance that knows of no others.
    public MongoUnfinishedTurns unfinishedTurns() {
        return unfinishedTurns(LivingInstances.alone("alone"));
    }

    /// @param instances what a killed one left is taken up at once
    public MongoUnfinishedTurns unfinishedTurns(LivingInstances instances) {
        return new MongoUnfinishedTurns(database, instances);
    }

    public Beats beats() {
        return new MongoBeats(database);
    }

    public SweepMarks sweepMarks() {
        return new MongoSweepMarks(database);
    }

    public MongoRestorations restorations() {
        return restorations;
    }

    public MongoHeldParcels heldParcels() {
        return new MongoHeldParcels(database, parcels);
    }

    public MongoTranscript transcript() {
        return new MongoTranscript(database);
    }

    /// Sets a short task to run when posts reach the outbox. It wakes the courier.
    public void onPosted(Runnable task) {
        parcels.onPut(task);
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
        firms.all().forEach(firm -> referralIndexing.sweep(firm.id()));
    }

    /// Counts what tallies lack, such as after a crash. Call from time to time. The first call may
    /// take long.
    ///
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public void sweepTallies() {
        outboxRelay.ensureIndexes();
        firms.all().forEach(tallies::sweep);
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
