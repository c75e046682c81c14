package io.baton.mongo.contract;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.memory.InMemoryClaims;
import io.baton.memory.InMemoryClients;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryDoorStates;
import io.baton.memory.InMemoryDrafts;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryExportTokens;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryGaps;
import io.baton.memory.InMemoryHistories;
import io.baton.memory.InMemoryImports;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryOtherChanges;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemoryPartners;
import io.baton.memory.InMemoryPlaceAddresses;
import io.baton.memory.InMemoryReferrals;
import io.baton.memory.InMemorySentLog;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemorySweepMarks;
import io.baton.memory.InMemoryTallies;
import io.baton.memory.InMemoryTranscript;
import io.baton.memory.InMemoryUnfinishedTurns;
import io.baton.memory.WriteLimit;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.util.UUID;

/// The engines that the contracts run on.
public final class StorageEngines {
    private StorageEngines() {}

    /// Environment variable with the URI of a server or replica set where tests may create
    /// databases.
    static final String URI = "BATON_TEST_MONGODB_URI";

    /// Sees every command that the contracts send to any engine.
    static final StableApiCheck STABLE_API = new StableApiCheck();

    static StorageEngine.Database inMemory(StoppedClock clock) {
        var parcels = new InMemoryParcels(clock);
        var firms = new InMemoryFirms(parcels);
        var partners = new InMemoryPartners(parcels);
        var referrals = new InMemoryReferrals(parcels);
        var monthTotals = new InMemoryMonthTotals(parcels);
        var subscriptions = new InMemorySubscriptions(parcels);
        var editions = new InMemoryEditions(parcels);
        var exportTokens = new InMemoryExportTokens(parcels);
        var drafts = new InMemoryDrafts(parcels);
        var stores =
                new StoresUnderTest(
                        firms,
                        partners,
                        new InMemoryClients(parcels),
                        new InMemoryClaims(parcels),
                        referrals,
                        new InMemoryTallies(referrals),
                        new InMemoryDigestReferrals(referrals::all),
                        new InMemoryHistories(referrals),
                        monthTotals,
                        subscriptions,
                        editions,
                        new InMemoryStatements(parcels),
                        new InMemorySettlements(parcels),
                        new InMemoryStatementRounds(parcels),
                        new InMemoryImports<>(parcels),
                        new InMemoryImports<>(parcels),
                        exportTokens,
                        drafts,
                        new InMemoryGaps(),
                        parcels,
                        parcels,
                        new InMemorySentLog(),
                        new InMemoryDoorStates(),
                        new InMemoryPlaceAddresses(),
                        new InMemoryOtherChanges(),
                        new InMemoryTranscript(),
                        new InMemoryUnfinishedTurns(new WriteLimit()),
                        new InMemorySweepMarks());
        return () -> stores;
    }

    static StorageEngine.Database embedded(StoppedClock clock) {
        return on(Embedded.CLIENT, clock);
    }

    static StorageEngine.Database named(StoppedClock clock) {
        return on(Named.CLIENT, clock);
    }

    public static MongoDatabase freshEmbedded() {
        return fresh(Embedded.CLIENT);
    }

    private static MongoDatabase fresh(MongoClient client) {
        return client.getDatabase("baton-test-" + UUID.randomUUID());
    }

    private static StorageEngine.Database on(MongoClient client, StoppedClock clock) {
        var database = fresh(client);
        return () -> stores(MongoStores.open(database, clock));
    }

    private static StoresUnderTest stores(MongoStores mongo) {
        return new StoresUnderTest(
                mongo.firms(),
                mongo.partners(),
                mongo.clients(),
                mongo.claims(),
                mongo.referrals(),
                mongo.tallies(),
                mongo.digestReferrals(),
                mongo.histories(),
                mongo.monthTotals(),
                mongo.subscriptions(),
                mongo.editions(),
                mongo.statements(),
                mongo.settlements(),
                mongo.statementRounds(),
                mongo.partnerImports(),
                mongo.pastImports(),
                mongo.exportTokens(),
                mongo.drafts(),
                mongo.gaps(),
                mongo.parcels(),
                mongo.parcels(),
                mongo.sentLog(),
                mongo.doorStates(),
                mongo.placeAddresses(),
                mongo.otherChanges(),
                mongo.transcript(),
                mongo.unfinishedTurns(),
                mongo.sweepMarks());
    }

    private static MongoClient client(String uri) {
        var settings = MongoClientSettings.builder(ConnectionSettings.of(uri));
        return MongoClients.create(settings.addCommandListener(STABLE_API).build());
    }

    private static final class Embedded {
        static final MongoClient CLIENT = start();

        private static MongoClient start() {
            var directory = Path.of("target", "stores-test", UUID.randomUUID().toString());
            var uri = EmbeddedDatabase.open(directory).connectionString();
            return client(uri);
        }
    }

    private static final class Named {
        static final MongoClient CLIENT = client(System.getenv(URI));
    }
}
