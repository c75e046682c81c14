package io.baton.minilm;

import static io.baton.minilm.MiniLmFixture.MODEL;
import static io.baton.minilm.MiniLmFixture.TIMEOUT;
import static io.baton.minilm.MiniLmFixture.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.baton.bench.History;
import io.baton.search.SemanticRanking;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Loading the model, and searching without it.
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it captures all output")
class MiniLmEncoderTest {

    @Test
    void withoutAModelKeywordsDecide() {
        var broken =
                new MiniLmEncoder(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        TIMEOUT);

        assertThat(broken.embed("phones")).isEmpty();
        assertThat(
                        find(
                                new SemanticRanking(
                                        broken,
                                        Vocabulary::shipped,
                                        _ -> History.none(),
                                        Runnable::run,
                                        TIMEOUT),
                                "VoIP phones"))
                .first()
                .matches(match -> match.partner().name().equals("Ring"));
    }

    @Test
    void aRequestWaitsForTheModelUntilTheTimeout() {
        var never = new CountDownLatch(1);
        var loading =
                new MiniLmEncoder(
                        () -> {
                            never.await();
                            return MiniLmModel.load();
                        },
                        Duration.ofMillis(20));

        assertThat(loading.isAvailable()).isTrue();
        assertThat(loading.embed("phones")).isEmpty();
        assertThat(loading.isAvailable()).as("no one else waits").isFalse();
    }

    @Test
    void aModelThatFailsToLoadIsLoggedOnceAndCostsNoTime(CapturedOutput output) {
        var vocabularyReads = new AtomicInteger();
        var broken =
                new MiniLmEncoder(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        TIMEOUT);
        var ranking =
                new SemanticRanking(
                        PrecomputedEncoder.shipped(broken),
                        () -> {
                            vocabularyReads.incrementAndGet();
                            return Vocabulary.shipped();
                        },
                        _ -> History.none(),
                        Runnable::run,
                        TIMEOUT);

        // All searches together take far less than one timeout.
        assertTimeoutPreemptively(
                TIMEOUT.dividedBy(2),
                () -> {
                    for (int i = 0; i < 50; i++) {
                        assertThat(find(ranking, "VoIP phones"))
                                .first()
                                .matches(match -> match.partner().name().equals("Ring"));
                    }
                });
        assertThat(vocabularyReads).hasValueLessThanOrEqualTo(1);
        assertThat(output).containsOnlyOnce("ranking partners by keywords");
        assertThat(broken.isAvailable()).isFalse();
    }

    @Test
    void theTokenizerSendsNoUsageReports() {
        assertThat(MODEL.embed("phones")).isPresent();
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }
}
