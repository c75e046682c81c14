package io.baton.app;

import io.baton.mongo.MongoStores;
import io.baton.outbox.Courier;
import io.baton.outbox.CourierLoop;
import io.baton.outbox.Messenger;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The courier and the ways out.
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Courier courier(
            MongoStores stores,
            List<Messenger> messengers,
            Database database,
            InstantSource clock,
            ExecutorService aside,
            MeterRegistry registry) {
        var office =
                PostOffice.of(stores.parcels(), stores.sentLog(), stores.doorPauses(), messengers);
        return new Courier(office, holder(database), clock, RetryPolicy.DEFAULT, aside, registry);
    }

    /// Only one process can have the embedded database open, so whoever held a claim there is gone.
    private static String holder(Database database) {
        return database.embedded() == null ? UUID.randomUUID().toString() : "embedded";
    }

    @Bean(destroyMethod = "close")
    CourierLoop courierLoop(Courier courier, MongoStores stores, InstantSource clock) {
        var rounds = new CourierLoop(courier, clock, RetryPolicy.DEFAULT);
        stores.onPosted(rounds::wake);
        return rounds;
    }
}
