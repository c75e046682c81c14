package io.baton.app;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.chat.Lookup;
import io.baton.desk.Desk;
import io.baton.desk.Founding;
import io.baton.desk.Handlers;
import io.baton.desk.Reception;
import io.baton.desk.Switchboard;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.Digests;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.file.FileKeys;
import io.baton.desk.partner.file.PartnerFileHandlers;
import io.baton.desk.partner.finding.FindingHandlers;
import io.baton.desk.partner.finding.PartnerLookup;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.refer.Refer;
import io.baton.desk.refer.log.ReferForm;
import io.baton.desk.refer.offer.Links;
import io.baton.desk.revenue.Archive;
import io.baton.desk.revenue.Revenue;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The business and its words.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Refer refer(MongoStores stores, Ranking ranking, GapList gaps, Links links) {
        return new Refer(
                stores.referrals(), stores.referrals(), stores.partners(), ranking, gaps, links);
    }

    @Bean
    PartnerHandlers.Bench bench(MongoStores stores) {
        return new PartnerHandlers.Bench(stores.partners(), stores.partners());
    }

    @Bean
    FindingHandlers finding(PartnerHandlers.Bench bench, Ranking ranking, GapList gaps) {
        return new FindingHandlers(bench, ranking, gaps);
    }

    @Bean
    PartnerFileHandlers partnerFiles(
            PartnerHandlers.Bench bench, MongoStores stores, FileKeys keys) {
        var paperwork =
                new PartnerFileHandlers.Paperwork(
                        stores.imports(),
                        stores.imports(),
                        stores.exports(),
                        stores.exports(),
                        keys);
        return new PartnerFileHandlers(bench, paperwork);
    }

    @Bean
    JoiningHandlers joining(PartnerHandlers.Bench bench, MongoStores stores) {
        return new JoiningHandlers(bench, stores.firms());
    }

    @Bean
    Handlers partnerHandlers(
            PartnerHandlers.Bench bench,
            MongoStores stores,
            FindingHandlers finding,
            PartnerFileHandlers files,
            JoiningHandlers joining) {
        return new PartnerHandlers(bench, stores.referrals(), stores.firms(), stores.firms())
                .with(finding.handlers().and(files.handlers()).and(joining.handlers()));
    }

    @Bean
    Founding founding(MongoStores stores, Settings settings) {
        return new Founding(stores.firms(), stores.firms(), HouseRules.of(settings));
    }

    @Bean
    Reception reception(Founding founding, MongoStores stores) {
        return new Reception(founding, stores.firms(), stores.partners());
    }

    @Bean
    Lookup lookup(Reception reception, MongoStores stores, Ranking ranking, InstantSource clock) {
        return new PartnerLookup(reception, stores.partners(), ranking, clock);
    }

    @Bean
    Archive archive(MongoStores stores) {
        return new Archive(stores.referrals(), stores.partners(), stores.totals());
    }

    @Bean
    Revenue revenue(Archive archive, MongoStores stores) {
        return new Revenue(archive, stores.firms(), stores.firms(), stores.totals());
    }

    @Bean
    DigestHandlers digest(Archive archive, GapList gaps, MongoStores stores) {
        return new DigestHandlers(archive, gaps, digests(stores), stores.firms());
    }

    private static Digests digests(MongoStores stores) {
        return new Digests(
                stores.subscriptions(),
                stores.subscriptions(),
                stores.editions(),
                stores.editions(),
                stores.parcels());
    }

    @Bean
    Desk desk(
            Reception reception,
            MongoStores stores,
            Refer refer,
            Handlers partnerHandlers,
            JoiningHandlers joining,
            Revenue revenue,
            DigestHandlers digest,
            InstantSource clock) {
        var switchboard =
                new Switchboard(
                        refer.handlers()
                                .and(partnerHandlers)
                                .and(revenue.handlers())
                                .and(digest.handlers()),
                        Map.of("log_referral", ReferForm::about),
                        refer.home(revenue::inBrief)::of);
        return new Desk(reception, joining.threshold(), stores.parcels(), switchboard, clock);
    }
}
