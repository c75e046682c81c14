package io.baton.app;

import io.baton.app.PeriodicJobs.Job;
import io.baton.desk.Desk;
import io.baton.desk.StillMembers;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.freetext.DraftExpiryJob;
import io.baton.desk.partner.terms.TermsNewsJob;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.restoration.RestorationJob;
import io.baton.desk.statement.StatementHandlers;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Courier;
import io.baton.outbox.CourierLoop;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The periodic jobs, and the start of the courier.
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @Bean
    PeriodicJobs periodicJobs(
            MongoStores stores,
            ReferralHandlers referralHandlers,
            DigestHandlers digest,
            StatementHandlers statements,
            StillMembers stillMembers,
            Desk desk,
            ClientTracking clientTracking,
            CourierLoop courierLoop,
            InstantSource clock) {
        var deadlines = referralHandlers.jobs().deadlines(stores.firms(), stores.restorations());
        var restoration =
                new RestorationJob(
                        stores.firms(),
                        stores.restorations(),
                        stores.heldParcels(),
                        stores.referrals());
        var clientSweep = clientTracking.sweep(stores.firms(), stores.sweepMarks());
        var claimNotices =
                clientTracking.claimNotices(
                        stores.firms(), referralHandlers.jobs().formerMembers());
        var leavers = referralHandlers.jobs().leavers(stores.firms());
        var drafts = new DraftExpiryJob(stores.firms(), stores.drafts(), stores.unfinishedTurns());
        var news = new TermsNewsJob(stores.firms(), stores.partners(), stores.tallies());
        return new PeriodicJobs(
                List.of(
                        new Job("restored data", restoration::run),
                        new Job("delivery of posts", _ -> courierLoop.revive()),
                        new Job("outbox sweep", _ -> stores.upkeep().sweep()),
                        new Job("indexes", _ -> stores.upkeep().sweepIndexes()),
                        new Job("tallies", _ -> stores.upkeep().sweepTallies()),
                        new Job("interrupted turns", desk::resumeInterrupted),
                        new Job("offer deadlines", deadlines::run),
                        new Job("clients of referrals", clientSweep::run),
                        new Job("claims that end", claimNotices::run),
                        new Job("expired drafts", drafts::run),
                        new Job("news for keepers", news::run),
                        new Job("digests", digest.job()::run),
                        new Job(
                                "statements",
                                statements.job(stores.firms(), stores.tallies(), stillMembers)
                                        ::run),
                        new Job("people who have left", leavers::run)),
                INTERVAL,
                clock);
    }

    /// Starts the courier once every door is open.
    @Bean
    ApplicationListener<ApplicationReadyEvent> startCourier(
            CourierLoop courierLoop,
            Courier courier,
            ReferralHandlers referralHandlers,
            DigestHandlers digest,
            StatementHandlers statements,
            MongoStores stores) {
        courier.onUndeliverable(
                new UndeliveredPosts(
                        referralHandlers.jobs().undelivered(stores.parcels()),
                        referralHandlers.jobs().undeliveredUpdates(stores.parcels()),
                        digest.undelivered(),
                        statements.undelivered(stores.parcels())));
        return _ -> courierLoop.start();
    }
}
