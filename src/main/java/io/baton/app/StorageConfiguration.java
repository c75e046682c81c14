package io.baton.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import io.baton.outbox.LivingInstances;
import io.baton.outbox.Unavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The settings, the clock, and the database.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StorageConfiguration.class);
    static final String DATABASE = "baton";

    private static final int RESTORE_CHECK_MILLIS = 2_000;

    @Bean
    Settings settings(Environment environment) {
        return SettingsReader.read(environment::getProperty);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean(destroyMethod = "close")
    Database database(Settings settings, MeterRegistry registry) {
        var storage = settings.storage();
        var uri = storage.mongoUri();
        if (uri != null) {
            return Database.named(uri);
        }
        var embedded = EmbeddedDatabase.open(storage.data());
        Gauge.builder("baton.database.writable", () -> embedded.writable() ? 1 : 0)
                .description("0 while the disk is full or broken")
                .register(registry);
        return Database.embedded(embedded);
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(Database database) {
        return MongoClients.create(ConnectionSettings.of(database.uri()));
    }

    @Bean(destroyMethod = "close")
    MongoStores stores(MongoClient client, Database database, InstantSource clock) {
        var opened = client.getDatabase(database.nameOr(DATABASE));
        refuseHalfRestored(opened);
        var stores = MongoStores.open(opened, clock);
        if (database.embedded() != null) {
            WarmUp.with(stores.upkeep()::sweep);
        }
        return stores;
    }

    /// Only one process can open the embedded database, so earlier claims there are never in use.
    @Bean(destroyMethod = "close")
    LivingInstances instances(MongoStores stores, Database database) {
        if (database.embedded() != null) {
            return LivingInstances.alone("embedded");
        }
        var instances = new LivingInstances(stores.beats(), UUID.randomUUID().toString());
        instances.start();
        return instances;
    }

    /// If the database doesn't answer, Baton starts and waits for it.
    private static void refuseHalfRestored(MongoDatabase database) {
        try {
            var soon = database.withTimeout(RESTORE_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            if (new RestoreMark(soon).unfinished()) {
                throw new BackupFailure(
                        "A restore into this database was interrupted, so it holds a part of the data only. Run the restore again with the same file, or use another database.");
            }
        } catch (Unavailable e) {
            LOG.warn("Can't look whether a restore was interrupted: the database doesn't answer.");
        }
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(MongoStores stores, Database database) {
        var embedded = database.embedded();
        return new DatabaseHealth(stores, embedded == null ? Optional::empty : embedded::problem);
    }
}
