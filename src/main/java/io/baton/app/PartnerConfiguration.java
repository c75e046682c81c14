package io.baton.app;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.chat.Lookup;
import io.baton.desk.Handlers;
import io.baton.desk.Identification;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.file.PartnerFileHandlers;
import io.baton.desk.partner.finding.FindingHandlers;
import io.baton.desk.partner.finding.PartnerLookup;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.partner.terms.TermsHandlers;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The partners: who they are, how they are found, and how people become their contacts.
@Configuration(proxyBeanMethods = false)
class PartnerConfiguration {

    @Bean
    FindingHandlers findingHandlers(MongoStores stores, Ranking ranking, GapList gaps) {
        return new FindingHandlers(stores.partners(), ranking, gaps);
    }

    @Bean
    PartnerFileHandlers partnerFileHandlers(
            MongoStores stores, FileDelivery fileDelivery, ResumableTurns resumableTurns) {
        return new PartnerFileHandlers(
                stores.partners(), stores.partnerImports(), fileDelivery, resumableTurns);
    }

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

    @Bean
    Handlers partnerHandlers(
            MongoStores stores,
            FindingHandlers finding,
            PartnerFileHandlers files,
            JoiningHandlers joining,
            ReferralHandlers referralHandlers,
            ResumableTurns resumableTurns) {
        return new PartnerHandlers(
                        stores.partners(),
                        stores.referrals(),
                        stores.tallies(),
                        stores.firms(),
                        resumableTurns,
                        referralHandlers.jobs().formerContacts())
                .with(
                        finding.handlers()
                                .and(files.handlers())
                                .and(joining.handlers())
                                .and(
                                        new TermsHandlers(stores.partners(), stores.referrals())
                                                .handlers()));
    }

    @Bean
    Lookup lookup(
            Identification identification,
            MongoStores stores,
            Ranking ranking,
            InstantSource clock) {
        return new PartnerLookup(identification, stores.partners(), ranking, clock);
    }
}
