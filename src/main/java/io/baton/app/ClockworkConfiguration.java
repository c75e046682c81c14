package io.baton.app;

import io.baton.app.Clockwork.Round;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.refer.Refer;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Courier;
import io.baton.outbox.CourierRounds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What goes round by itself once all is up.
@Configuration(proxyBeanMethods = false)
class ClockworkConfiguration {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Clockwork clockwork(
            MongoStores stores, Refer refer, DigestHandlers digest, InstantSource clock) {
        var deadlines = refer.deadlines(stores.firms());
        return new Clockwork(
                List.of(
                        new Round("posts left behind", _ -> stores.sweep()),
                        new Round("deadlines", deadlines::go),
                        new Round("digests", digest.rounds()::go)),
                PAUSE,
                clock);
    }

    /// Nothing is said before every door is open.
    @Bean
    ApplicationListener<ApplicationReadyEvent> courierSetsOut(
            CourierRounds rounds,
            Courier courier,
            Refer refer,
            DigestHandlers digest,
            MongoStores stores) {
        var undelivered = refer.undelivered(stores.parcels());
        var lostDigest = digest.lostDigest();
        courier.whenGivenUp((parcel, why) -> {
            undelivered.tell(parcel.label().workspace(), parcel.post(), why);
            lostDigest.tell(parcel.label().workspace(), parcel.post(), why);
        });
        return _ -> rounds.start();
    }
}
