package io.baton.app;

import io.baton.desk.ResumableTurns;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.mongo.MongoStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How people become a partner's contacts.
@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

    @Bean
    JoiningHandlers joiningHandlers(
            MongoStores stores, PresenceCheck presenceCheck, ResumableTurns resumableTurns) {
        return new JoiningHandlers(
                stores.partners(),
                stores.firms(),
                stores.referrals(),
                presenceCheck::isFormerMember,
                resumableTurns);
    }
}
