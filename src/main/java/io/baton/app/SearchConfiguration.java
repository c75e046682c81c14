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
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/// The sentence model, the search, and indexing at start-up.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SearchConfiguration.class);
    private static final Duration MODEL_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration GAPS_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration INDEXING_TIMEOUT = Duration.ofMinutes(10);

    /// How long Baton waits for the models when everything else is ready. With an AOT cache they
    /// are there by then.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// For background work. Platform threads, because indexing computes for a long time and would
    /// occupy the carriers of virtual threads.
    @Bean(destroyMethod = "close")
    ExecutorService background() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("background-", 0).factory());
    }

    @Bean
    MiniLmEncoder miniLm() {
        var encoder = new MiniLmEncoder(MODEL_TIMEOUT);
        encoder.load();
        return encoder;
    }

    @Bean
    SemanticRanking ranking(
            MiniLmEncoder miniLmEncoder,
            MongoStores stores,
            ExecutorService background,
            Supplier<Vocabulary> vocabulary) {
        return new SemanticRanking(
                PrecomputedEncoder.shipped(miniLmEncoder),
                vocabulary,
                stores.histories(),
                background,
                MODEL_TIMEOUT);
    }

    /// Indexing progress for the metrics.
    @Bean
    MeterBinder benchMeters(SemanticRanking ranking) {
        return registry -> {
            Gauge.builder("baton.bench.learned", () -> ranking.progress().learned())
                    .description("partners whose skills are all indexed")
                    .register(registry);
            Gauge.builder("baton.bench.unlearned", () -> ranking.progress().unlearned())
                    .description("partners with a skill that is still found by keywords only")
                    .register(registry);
        };
    }

    /// The shipped vocabulary with the firm's own services, read once, on first use.
    @Bean
    Supplier<Vocabulary> vocabulary(Settings settings) {
        return SingletonSupplier.of(() -> {
            var own = settings.vocabulary();
            return own == null ? Vocabulary.shipped() : Vocabulary.shipped().with(own);
        });
    }

    @Bean
    Preparation preparation(
            SemanticRanking ranking,
            UnderstandingEngine understandingEngine,
            ExecutorService background) {
        return new Preparation(
                PATIENCE,
                background,
                List.of(() -> ranking.prepare(INDEXING_TIMEOUT), understandingEngine::prepare));
    }

    /// Indexes partners and gaps, so the first search is fast. It waits until Baton is ready, to
    /// leave the processors to the start-up.
    @Bean
    ApplicationListener<ApplicationReadyEvent> indexAtStart(Indexing indexing) {
        return _ -> indexing.start();
    }

    /// Indexes the partners and gaps of all firms in the background.
    @FunctionalInterface
    interface Indexing {
        void start();
    }

    @Bean
    Indexing indexing(
            SemanticRanking ranking,
            GapList gaps,
            MongoStores stores,
            InstantSource clock,
            ExecutorService background) {
        return () -> background.execute(() -> index(ranking, gaps, stores, clock.instant()));
    }

    private static void index(
            SemanticRanking ranking, GapList gaps, MongoStores stores, Instant now) {
        try {
            ranking.prepare(INDEXING_TIMEOUT);
            var firms = stores.firms().all();
            firms.forEach(firm -> ranking.prepare(firm, stores.partners().all(firm.id())));
            firms.forEach(firm -> gaps.list(firm, now, GAPS_TIMEOUT));
        } catch (Unavailable e) {
            LOG.info("The database isn't reachable yet. The first search will index the partners.");
        }
    }

    @Bean
    GapList gapList(MongoStores stores, SemanticRanking ranking, ExecutorService background) {
        return new GapList(stores.gaps(), new SemanticGapGrouping(ranking, background), ranking);
    }
}
