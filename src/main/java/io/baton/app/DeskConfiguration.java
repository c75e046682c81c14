package io.baton.app;

import io.baton.bench.ByMeaning;
import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.bench.Vocabulary;
import io.baton.chat.Lookup;
import io.baton.desk.Desk;
import io.baton.desk.Founding;
import io.baton.desk.Reception;
import io.baton.desk.Switchboard;
import io.baton.desk.partner.FileKeys;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.PartnerLookup;
import io.baton.desk.refer.Links;
import io.baton.desk.refer.Refer;
import io.baton.desk.refer.ReferForm;
import io.baton.desk.revenue.Archive;
import io.baton.desk.revenue.Digests;
import io.baton.desk.revenue.Revenue;
import io.baton.minilm.MiniLm;
import io.baton.minilm.Remembering;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Unavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The business and its words.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DeskConfiguration.class);
    private static final Duration MODEL_PATIENCE = Duration.ofSeconds(2);
    private static final Duration GAPS_PATIENCE = Duration.ofMinutes(1);

    /// For work that nobody waits for; at the end it is given a moment to finish.
    @Bean(destroyMethod = "close")
    ExecutorService aside() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    MiniLm miniLm() {
        return new MiniLm(MODEL_PATIENCE);
    }

    @Bean
    ByMeaning ranking(MiniLm miniLm, MongoStores stores, ExecutorService aside, Settings settings) {
        return new ByMeaning(
                Remembering.shipped(miniLm),
                () -> vocabulary(settings),
                stores.histories(),
                aside,
                MODEL_PATIENCE);
    }

    /// How far the search has come with learning what partners do, for who watches over Baton.
    @Bean
    MeterBinder benchMeters(ByMeaning ranking) {
        return registry -> {
            Gauge.builder("baton.bench.learned", () -> ranking.progress().learned())
                    .description("partners whose skills are all understood")
                    .register(registry);
            Gauge.builder("baton.bench.unlearned", () -> ranking.progress().unlearned())
                    .description("partners of whom something is still found by its words alone")
                    .register(registry);
        };
    }

    private static Vocabulary vocabulary(Settings settings) {
        var own = settings.words();
        return own == null ? Vocabulary.shipped() : Vocabulary.shipped().with(own);
    }

    /// Loads the model and learns what the partners do and what the bench lacks, so that the first
    /// search is as fast as the next; but not while the rest still starts and needs the processors.
    @Bean
    ApplicationListener<ApplicationReadyEvent> preparation(
            MiniLm miniLm,
            ByMeaning ranking,
            GapList gaps,
            MongoStores stores,
            InstantSource clock,
            ExecutorService aside) {
        return _ -> {
            miniLm.load();
            aside.execute(() -> learn(ranking, gaps, stores, clock.instant()));
        };
    }

    private static void learn(ByMeaning ranking, GapList gaps, MongoStores stores, Instant now) {
        try {
            ranking.prepare();
            var firms = stores.firms().all();
            firms.forEach(firm -> ranking.prepare(firm, stores.partners().all(firm.id())));
            firms.forEach(firm -> gaps.of(firm, now, GAPS_PATIENCE));
        } catch (Unavailable e) {
            LOG.info("the database is not there yet; the first search learns what partners do");
        }
    }

    @Bean
    Refer refer(MongoStores stores, Ranking ranking, GapList gaps, Links links) {
        return new Refer(
                stores.referrals(), stores.referrals(), stores.partners(), ranking, gaps, links);
    }

    @Bean
    GapList gapList(MongoStores stores, ByMeaning ranking, ExecutorService aside) {
        return new GapList(stores.gaps(), ranking, ranking, aside);
    }

    @Bean
    PartnerHandlers partnerHandlers(
            MongoStores stores, Ranking ranking, GapList gaps, FileKeys keys) {
        var bench = new PartnerHandlers.Bench(stores.partners(), stores.partners(), ranking, gaps);
        var paperwork =
                new PartnerHandlers.Paperwork(
                        stores.imports(),
                        stores.imports(),
                        stores.exports(),
                        stores.exports(),
                        keys);
        return new PartnerHandlers(
                bench, paperwork, stores.referrals(), stores.firms(), stores.firms());
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
    Revenue revenue(MongoStores stores, GapList gaps) {
        var archive = new Archive(stores.referrals(), stores.partners(), stores.totals(), gaps);
        return new Revenue(
                archive, digests(stores), stores.firms(), stores.firms(), stores.totals());
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
            PartnerHandlers partners,
            Revenue revenue,
            InstantSource clock) {
        var switchboard =
                new Switchboard(
                        refer.handlers().and(partners.handlers()).and(revenue.handlers()),
                        Map.of("log_referral", ReferForm::about),
                        refer.home(revenue::inBrief)::of);
        return new Desk(reception, partners.threshold(), stores.parcels(), switchboard, clock);
    }
}
