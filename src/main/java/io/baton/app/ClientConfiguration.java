package io.baton.app;

import io.baton.client.KnownClients;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.mongo.MongoStores;
import io.baton.search.SemanticRanking;
import io.baton.search.vocabulary.Service;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The firm's clients.
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    @Bean
    KnownClients knownClients(MongoStores stores) {
        return new KnownClients(stores.clients());
    }

    @Bean
    ClientTracking clientTracking(
            MongoStores stores, KnownClients knownClients, SemanticRanking ranking) {
        return new ClientTracking(
                stores.clients(),
                knownClients,
                stores.claims(),
                stores.partners(),
                stores.firms(),
                stores.referrals(),
                need -> ranking.serviceFor(need).map(Service::name));
    }
}
