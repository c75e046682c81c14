package io.baton.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.baton.digest.DigestReferrals;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.cache.OwnChangeMarks;
import io.baton.mongo.delivery.MongoDoorStates;
import io.baton.mongo.delivery.MongoHeldParcels;
import io.baton.mongo.delivery.MongoParcels;
import io.baton.mongo.delivery.MongoPlaceAddresses;
import io.baton.mongo.delivery.MongoSentLog;
import io.baton.mongo.delivery.MongoTranscript;
import io.baton.mongo.driver.MongoBeats;
import io.baton.mongo.plain.MongoGaps;
import io.baton.mongo.plain.MongoOtherChanges;
import io.baton.mongo.plain.MongoSweepMarks;
import io.baton.mongo.plain.MongoUnfinishedTurns;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import java.time.InstantSource;

/// All stores on one database. To add one, name it here and make it in [#open].
///
/// @param unfinishedTurns for an instance that knows of no others, see
///   [MongoUnfinishedTurns#beside]
public record MongoStores(
        MongoUpkeep upkeep,
        MongoFirms firms,
        MongoPartners partners,
        MongoClientNames clients,
        MongoClaims claims,
        MongoReferrals referrals,
        MongoTallies tallies,
        DigestReferrals digestReferrals,
        MongoHistories histories,
        MongoMonthTotals monthTotals,
        MongoSubscriptions subscriptions,
        MongoEditions editions,
        MongoStatements statements,
        MongoSettlements settlements,
        MongoStatementRounds statementRounds,
        MongoImports<ImportRows, ImportRows, ImportedPartners> partnerImports,
        MongoImports<HistoryFile, ConfirmedHistory, ImportedHistory> pastImports,
        MongoExportTokens exportTokens,
        MongoDrafts drafts,
        MongoRestorations restorations,
        MongoGaps gaps,
        MongoOtherChanges otherChanges,
        MongoUnfinishedTurns unfinishedTurns,
        MongoSweepMarks sweepMarks,
        MongoParcels parcels,
        MongoHeldParcels heldParcels,
        MongoSentLog sentLog,
        MongoDoorStates doorStates,
        MongoPlaceAddresses placeAddresses,
        MongoTranscript transcript,
        MongoBeats beats)
        implements AutoCloseable {

    /// Connects the stores, whether or not the database answers. How long a call may take is a
    /// matter of the client's [ConnectionSettings]. The first write creates missing indexes, and so
    /// does [MongoUpkeep#sweep()].
    public static MongoStores open(MongoDatabase database, InstantSource clock) {
        var durable = durable(database);
        return open(durable, new StoredChangeMarks(durable, clock), clock);
    }

    /// As [#open(MongoDatabase, InstantSource)], for the only process on this database: it needn't
    /// ask whether another changed something.
    public static MongoStores openAlone(MongoDatabase database, InstantSource clock) {
        return open(durable(database), new OwnChangeMarks(clock), clock);
    }

    private static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    private static MongoStores open(
            MongoDatabase durable, ChangeMarks changeMarks, InstantSource clock) {
        var parcels = new MongoParcels(durable, clock);
        var relay = new OutboxRelay(durable, parcels);
        var firms = new MongoFirms(relay, changeMarks);
        var partners = new MongoPartners(relay, changeMarks);
        var ofReferrals = ReferralStores.of(durable, relay, changeMarks, partners, clock);
        return new MongoStores(
                new MongoUpkeep(durable, relay, firms, ofReferrals),
                firms,
                partners,
                new MongoClientNames(relay, changeMarks),
                new MongoClaims(relay),
                ofReferrals.referrals(),
                ofReferrals.tallies(),
                ofReferrals.digestPages(),
                ofReferrals.histories(),
                new MongoMonthTotals(relay),
                new MongoSubscriptions(relay),
                new MongoEditions(relay),
                new MongoStatements(relay),
                new MongoSettlements(relay),
                new MongoStatementRounds(relay),
                MongoImports.ofPartners(relay),
                MongoImports.ofHistory(relay),
                new MongoExportTokens(relay),
                new MongoDrafts(relay),
                new MongoRestorations(relay),
                new MongoGaps(durable),
                new MongoOtherChanges(durable),
                new MongoUnfinishedTurns(durable),
                new MongoSweepMarks(durable),
                parcels,
                new MongoHeldParcels(durable, parcels),
                new MongoSentLog(durable),
                new MongoDoorStates(durable),
                new MongoPlaceAddresses(durable),
                new MongoTranscript(durable),
                new MongoBeats(durable));
    }

    /// Finishes running work. Leaves the client open.
    @Override
    public void close() {
        upkeep.close();
    }
}
