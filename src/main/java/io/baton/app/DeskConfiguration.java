package io.baton.app;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.desk.Desk;
import io.baton.desk.FirmProvisioning;
import io.baton.desk.Handlers;
import io.baton.desk.Identification;
import io.baton.desk.ResumableTurns;
import io.baton.desk.StillMembers;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.firm.FirmHandlers;
import io.baton.desk.freetext.FreeTextReader;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.desk.revenue.past.PastHandlers;
import io.baton.desk.statement.StatementHandlers;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The desk and its handlers.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    ReferralHandlers referralHandlers(
            MongoStores stores,
            Ranking ranking,
            GapList gaps,
            LinkIssuer linkIssuer,
            ClientTracking clientTracking,
            ReferralGuards referralGuards) {
        return new ReferralHandlers(
                stores.referrals(),
                stores.partners(),
                clientTracking,
                ranking,
                gaps,
                linkIssuer,
                referralGuards);
    }

    @Bean
    FirmProvisioning provisioning(MongoStores stores, Settings settings) {
        return new FirmProvisioning(stores.firms(), ConfiguredFirm.of(settings));
    }

    @Bean
    Identification identification(FirmProvisioning firmProvisioning, MongoStores stores) {
        return new Identification(firmProvisioning, stores.firms(), stores.partners());
    }

    @Bean
    BooksLoader booksLoader(MongoStores stores) {
        return new BooksLoader(stores.tallies(), stores.partners(), stores.monthTotals());
    }

    @Bean
    RevenueHandlers revenueHandlers(BooksLoader booksLoader, MongoStores stores) {
        return new RevenueHandlers(booksLoader, stores.firms(), stores.monthTotals());
    }

    @Bean
    PastHandlers pastHandlers(
            MongoStores stores, DownloadKeys keys, ResumableTurns resumableTurns) {
        return new PastHandlers(
                new PastHandlers.Stores(
                        stores.pastImports(),
                        stores.monthTotals(),
                        stores.partners(),
                        stores.referrals(),
                        stores.exportTokens()),
                keys,
                resumableTurns);
    }

    @Bean
    DigestHandlers digestHandlers(
            BooksLoader booksLoader,
            GapList gaps,
            MongoStores stores,
            AudienceCheck audienceCheck) {
        return new DigestHandlers(
                booksLoader,
                stores.digestReferrals(),
                gaps,
                digests(stores),
                stores.firms(),
                audienceCheck);
    }

    @Bean
    FirmHandlers firmHandlers(BooksLoader booksLoader, MongoStores stores, Settings settings) {
        return new FirmHandlers(
                stores.firms(),
                stores.partners(),
                booksLoader,
                stores.subscriptions(),
                firm -> ConfiguredFirm.differences(firm, settings.firm()));
    }

    private static DigestStores digests(MongoStores stores) {
        return new DigestStores(
                stores.subscriptions(),
                stores.editions(),
                stores.parcels(),
                stores.restorations(),
                stores.statements());
    }

    @Bean
    Desk desk(
            Identification identification,
            MongoStores stores,
            ReferralHandlers referralHandlers,
            Handlers partnerHandlers,
            Handlers statementFeatures,
            StatementHandlers statements,
            StillMembers stillMembers,
            JoiningHandlers joining,
            RevenueHandlers revenueHandlers,
            PastHandlers past,
            DigestHandlers digest,
            FirmHandlers firmHandlers,
            FreeTextReader freeTextReader,
            ResumableTurns resumableTurns,
            InstantSource clock) {
        var features =
                referralHandlers
                        .handlers()
                        .and(partnerHandlers)
                        .and(statementFeatures)
                        .and(revenueHandlers.handlers())
                        .and(past.handlers())
                        .and(digest.handlers())
                        .and(firmHandlers.handlers())
                        .and(ResumptionConfiguration.buttons(stores));
        var router =
                FreeTextConfiguration.router(
                        features,
                        stores,
                        referralHandlers,
                        new FreeTextConfiguration.Words(freeTextReader, resumableTurns),
                        referralHandlers.home(
                                statements.waiting(stillMembers), revenueHandlers::withShare));
        return new Desk(
                identification,
                joining.newcomerHandler(),
                stores.parcels(),
                router,
                clock,
                resumableTurns);
    }
}
