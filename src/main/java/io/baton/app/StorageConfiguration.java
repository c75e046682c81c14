package io.baton.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
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
    Database database(Settings settings) {
        var storage = settings.storage();
        var uri = storage.mongoUri();
        return uri != null
                ? Database.named(uri)
                : Database.embedded(EmbeddedDatabase.open(storage.data()));
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(Database database) {
        return MongoClients.create(MongoStores.settings(database.uri()));
    }

    @Bean(destroyMethod = "close")
    MongoStores stores(MongoClient client, Database database, InstantSource clock) {
        return MongoStores.open(client.getDatabase(database.nameOr(DATABASE)), clock);
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(MongoStores stores) {
        return new DatabaseHealth(stores);
    }
}
