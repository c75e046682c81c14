package io.baton.app;

import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.ResumeButton;
import io.baton.desk.restoration.RestorationHandlers;
import io.baton.mongo.MongoStores;
import io.baton.outbox.LivingInstances;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Completes turns that a crash interrupted, and what waits after a restore.
@Configuration(proxyBeanMethods = false)
class ResumptionConfiguration {

    @Bean
    ResumableTurns resumableTurns(MongoStores stores, LivingInstances instances) {
        return new ResumableTurns(
                stores.unfinishedTurns().beside(instances),
                stores.parcels(),
                Thread::startVirtualThread);
    }

    static Handlers buttons(MongoStores stores) {
        return new Handlers(
                        List.of(), List.of(new ResumeButton(stores.unfinishedTurns())), List.of())
                .and(
                        new RestorationHandlers(stores.restorations(), stores.heldParcels())
                                .handlers());
    }
}
