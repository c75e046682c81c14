package io.baton.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The settings, the clock, and the database.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final String DATABASE = "baton";

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
        var stores = MongoStores.open(client.getDatabase(database.nameOr(DATABASE)), clock);
        if (database.embedded() != null) {
            WarmUp.with(stores::sweep);
        }
        return stores;
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(MongoStores stores, Database database) {
        var embedded = database.embedded();
        return new DatabaseHealth(stores, embedded == null ? Optional::empty : embedded::problem);
    }
}
