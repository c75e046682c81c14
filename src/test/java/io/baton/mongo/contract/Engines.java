package io.baton.mongo.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.memory.InMemoryDoors;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryExports;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryGaps;
import io.baton.memory.InMemoryHistories;
import io.baton.memory.InMemoryImports;
import io.baton.memory.InMemoryLedger;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemoryPartners;
import io.baton.memory.InMemoryReferrals;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTotals;
import io.baton.memory.InMemoryTranscript;
import io.baton.memory.InMemoryWhereabouts;
import io.baton.mongo.MongoStores;
import io.baton.testing.Clock;
import java.nio.file.Path;
import java.util.UUID;

/// What stores are tried on.
public final class Engines {
    private Engines() {}

    /// Names a server, or a replica set, on which tests may make databases.
    static final String URI = "BATON_TEST_MONGODB_URI";

    static Engine.Database inMemory(Clock clock) {
        var parcels = new InMemoryParcels(clock);
        var firms = new InMemoryFirms(parcels);
        var partners = new InMemoryPartners(parcels);
        var referrals = new InMemoryReferrals(parcels);
        var totals = new InMemoryTotals(parcels);
        var subscriptions = new InMemorySubscriptions(parcels);
        var editions = new InMemoryEditions(parcels);
        var imports = new InMemoryImports(parcels);
        var exports = new InMemoryExports(parcels);
        var stores =
                new Stores(
                        firms,
                        firms,
                        partners,
                        partners,
                        referrals,
                        referrals,
                        new InMemoryHistories(referrals),
                        totals,
                        totals,
                        subscriptions,
                        subscriptions,
                        editions,
                        editions,
                        imports,
                        imports,
                        exports,
                        exports,
                        new InMemoryGaps(),
                        parcels,
                        parcels,
                        new InMemoryLedger(),
                        new InMemoryDoors(),
                        new InMemoryWhereabouts(),
                        new InMemoryTranscript());
        return () -> stores;
    }

    static Engine.Database embedded(Clock clock) {
        return on(Embedded.CLIENT, clock);
    }

    static Engine.Database named(Clock clock) {
        return on(Named.CLIENT, clock);
    }

    public static MongoDatabase freshEmbedded() {
        return fresh(Embedded.CLIENT);
    }

    private static MongoDatabase fresh(MongoClient client) {
        return client.getDatabase("baton-test-" + UUID.randomUUID());
    }

    private static Engine.Database on(MongoClient client, Clock clock) {
        var database = fresh(client);
        return () -> stores(MongoStores.open(database, clock));
    }

    private static Stores stores(MongoStores mongo) {
        return new Stores(
                mongo.firms(),
                mongo.firms(),
                mongo.partners(),
                mongo.partners(),
                mongo.referrals(),
                mongo.referrals(),
                mongo.histories(),
                mongo.totals(),
                mongo.totals(),
                mongo.subscriptions(),
                mongo.subscriptions(),
                mongo.editions(),
                mongo.editions(),
                mongo.imports(),
                mongo.imports(),
                mongo.exports(),
                mongo.exports(),
                mongo.gaps(),
                mongo.parcels(),
                mongo.parcels(),
                mongo.ledger(),
                mongo.doors(),
                mongo.whereabouts(),
                mongo.transcript());
    }

    private static final class Embedded {
        static final MongoClient CLIENT = start();

        private static MongoClient start() {
            var directory = Path.of("target", "stores-test", UUID.randomUUID().toString());
            var uri = EmbeddedDatabase.open(directory).connectionString();
            return MongoClients.create(MongoStores.settings(uri));
        }
    }

    private static final class Named {
        static final MongoClient CLIENT =
                MongoClients.create(MongoStores.settings(System.getenv(URI)));
    }
}
