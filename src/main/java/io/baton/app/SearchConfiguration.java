package io.baton.app;

import io.baton.bench.GapList;
import io.baton.minilm.MiniLmEncoder;
import io.baton.minilm.PrecomputedEncoder;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Unavailable;
import io.baton.search.SemanticRanking;
import io.baton.search.gaps.SemanticGapGrouping;
import io.baton.search.vocabulary.Vocabulary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bench: the model, the search, and what is learned before anybody asks.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SearchConfiguration.class);
    private static final Duration MODEL_PATIENCE = Duration.ofSeconds(2);
    private static final Duration GAPS_PATIENCE = Duration.ofMinutes(1);
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    /// For work that nobody waits for; at the end it is given a moment to finish. It computes for
    /// long, which virtual threads are not for: they would keep all others waiting.
    @Bean(destroyMethod = "close")
    ExecutorService aside() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("aside-", 0).factory());
    }

    @Bean
    MiniLmEncoder miniLm() {
        return new MiniLmEncoder(MODEL_PATIENCE);
    }

    @Bean
    SemanticRanking ranking(
            MiniLmEncoder miniLmEncoder,
            MongoStores stores,
            ExecutorService aside,
            Settings settings) {
        return new SemanticRanking(
                PrecomputedEncoder.shipped(miniLmEncoder),
                () -> vocabulary(settings),
                stores.histories(),
                aside,
                MODEL_PATIENCE);
    }

    /// How far the search has come with learning what partners do, for who watches over Baton.
    @Bean
    MeterBinder benchMeters(SemanticRanking ranking) {
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
        var own = settings.vocabulary();
        return own == null ? Vocabulary.shipped() : Vocabulary.shipped().with(own);
    }

    /// Loads the model and learns what the partners do and what the bench lacks, so that the first
    /// search is as fast as the next; but not while the rest still starts and needs the processors.
    @Bean
    ApplicationListener<ApplicationReadyEvent> preparation(
            MiniLmEncoder miniLmEncoder,
            SemanticRanking ranking,
            GapList gaps,
            MongoStores stores,
            InstantSource clock,
            ExecutorService aside) {
        return _ -> {
            miniLmEncoder.load();
            aside.execute(() -> learn(ranking, gaps, stores, clock.instant()));
        };
    }

    private static void learn(
            SemanticRanking ranking, GapList gaps, MongoStores stores, Instant now) {
        try {
            ranking.prepare(AT_MOST);
            var firms = stores.firms().all();
            firms.forEach(firm -> ranking.prepare(firm, stores.partners().all(firm.id())));
            firms.forEach(firm -> gaps.list(firm, now, GAPS_PATIENCE));
        } catch (Unavailable e) {
            LOG.info("the database is not there yet; the first search learns what partners do");
        }
    }

    @Bean
    GapList gapList(MongoStores stores, SemanticRanking ranking, ExecutorService aside) {
        return new GapList(stores.gaps(), new SemanticGapGrouping(ranking, aside), ranking);
    }
}
