package io.baton.app;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.chat.Lookup;
import io.baton.desk.Desk;
import io.baton.desk.FirmProvisioning;
import io.baton.desk.Handlers;
import io.baton.desk.Identification;
import io.baton.desk.Router;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.file.DownloadKeys;
import io.baton.desk.partner.file.PartnerFileHandlers;
import io.baton.desk.partner.finding.FindingHandlers;
import io.baton.desk.partner.finding.PartnerLookup;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The business and its words.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    ReferralHandlers refer(MongoStores stores, Ranking ranking, GapList gaps, LinkIssuer links) {
        return new ReferralHandlers(stores.referrals(), stores.partners(), ranking, gaps, links);
    }

    @Bean
    FindingHandlers finding(MongoStores stores, Ranking ranking, GapList gaps) {
        return new FindingHandlers(stores.partners(), ranking, gaps);
    }

    @Bean
    PartnerFileHandlers partnerFiles(MongoStores stores, DownloadKeys keys) {
        return new PartnerFileHandlers(
                stores.partners(), stores.partnerImports(), stores.exportTokens(), keys);
    }

    @Bean
    JoiningHandlers joining(MongoStores stores) {
        return new JoiningHandlers(stores.partners(), stores.firms());
    }

    @Bean
    Handlers partnerHandlers(
            MongoStores stores,
            FindingHandlers finding,
            PartnerFileHandlers files,
            JoiningHandlers joining) {
        return new PartnerHandlers(stores.partners(), stores.referrals(), stores.firms())
                .with(finding.handlers().and(files.handlers()).and(joining.handlers()));
    }

    @Bean
    FirmProvisioning founding(MongoStores stores, Settings settings) {
        return new FirmProvisioning(stores.firms(), ConfiguredFirm.of(settings));
    }

    @Bean
    Identification reception(FirmProvisioning founding, MongoStores stores) {
        return new Identification(founding, stores.firms(), stores.partners());
    }

    @Bean
    Lookup lookup(
            Identification reception, MongoStores stores, Ranking ranking, InstantSource clock) {
        return new PartnerLookup(reception, stores.partners(), ranking, clock);
    }

    @Bean
    BooksLoader archive(MongoStores stores) {
        return new BooksLoader(stores.referrals(), stores.partners(), stores.monthTotals());
    }

    @Bean
    RevenueHandlers revenue(BooksLoader archive, MongoStores stores) {
        return new RevenueHandlers(archive, stores.firms(), stores.monthTotals());
    }

    @Bean
    DigestHandlers digest(BooksLoader archive, GapList gaps, MongoStores stores) {
        return new DigestHandlers(archive, gaps, digests(stores), stores.firms());
    }

    private static DigestStores digests(MongoStores stores) {
        return new DigestStores(stores.subscriptions(), stores.editions(), stores.parcels());
    }

    @Bean
    Desk desk(
            Identification reception,
            MongoStores stores,
            ReferralHandlers refer,
            Handlers partnerHandlers,
            JoiningHandlers joining,
            RevenueHandlers revenue,
            DigestHandlers digest,
            InstantSource clock) {
        var switchboard =
                new Router(
                        refer.handlers()
                                .and(partnerHandlers)
                                .and(revenue.handlers())
                                .and(digest.handlers()),
                        Map.of("log_referral", ReferralForm::fromMessage),
                        refer.home(revenue::withShare)::card);
        return new Desk(reception, joining.threshold(), stores.parcels(), switchboard, clock);
    }
}
