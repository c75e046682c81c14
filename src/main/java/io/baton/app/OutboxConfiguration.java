package io.baton.app;

import io.baton.chat.DoorCredentials;
import io.baton.chat.DownloadableFiles;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Courier;
import io.baton.outbox.CourierLoop;
import io.baton.outbox.FileLinkMessenger;
import io.baton.outbox.LivingInstances;
import io.baton.outbox.Messenger;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The outbox, its courier, and the messengers.
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Courier courier(
            MongoStores stores,
            List<Messenger> messengers,
            DownloadableFiles files,
            LivingInstances instances,
            InstantSource clock,
            ExecutorService background,
            MeterRegistry registry) {
        var office =
                PostOffice.of(
                        stores.parcels(),
                        stores.sentLog(),
                        stores.doorStates(),
                        messengers.stream()
                                .<Messenger>map(each -> new FileLinkMessenger(each, files))
                                .toList());
        return new Courier(office, instances, clock, RetryPolicy.DEFAULT, background, registry);
    }

    @Bean
    OutboxHealth outboxHealthIndicator(Courier courier) {
        return new OutboxHealth(courier);
    }

    @Bean
    DeliveryHealth deliveryHealthIndicator(CourierLoop courierLoop) {
        return new DeliveryHealth(courierLoop);
    }

    @Bean
    CredentialsHealth credentialsHealthIndicator(ObjectProvider<DoorCredentials> doors) {
        return new CredentialsHealth(doors);
    }

    @Bean(destroyMethod = "close")
    CourierLoop courierLoop(Courier courier, MongoStores stores, InstantSource clock) {
        var courierLoop = new CourierLoop(courier, clock, RetryPolicy.DEFAULT);
        stores.parcels().onPut(courierLoop::wake);
        return courierLoop;
    }
}
