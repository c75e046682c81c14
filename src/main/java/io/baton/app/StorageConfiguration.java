package io.baton.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.app.backup.RestoreGuard;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.outbox.LivingInstances;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/// The settings, the clock, and the database.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    static final String DATABASE = "baton";

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
        new RestoreGuard(opened).look();
        if (database.embedded() == null) {
            return MongoStores.open(opened, clock);
        }
        var stores = MongoStores.openAlone(opened, clock);
        WarmUp.with(stores.upkeep()::sweep);
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

    /// No restore can begin while this process has the embedded database open.
    @Bean(destroyMethod = "close")
    @DependsOn("instances")
    RestoreGuard restoreGuard(
            MongoClient client, Database database, ConfigurableApplicationContext context) {
        var guard = new RestoreGuard(client.getDatabase(database.nameOr(DATABASE)));
        if (database.embedded() == null) {
            guard.watch(context::close);
        }
        return guard;
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(MongoStores stores, Database database) {
        var embedded = database.embedded();
        return new DatabaseHealth(stores, embedded == null ? Optional::empty : embedded::problem);
    }
}
