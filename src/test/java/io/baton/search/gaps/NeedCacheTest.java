package io.baton.search.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.GapGrouping.Coverage;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.FakeInterpreter;
import io.baton.search.vocabulary.NeedInterpreter;
import io.baton.search.vocabulary.Service;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NeedCacheTest {
    private static final Duration NO_WAIT = Duration.ZERO;
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final FakeInterpreter interpreter =
            new FakeInterpreter().pointing("pen", "Penetration testing");

    @Test
    void aNeedIsInterpretedOnceIgnoringCaseAndPunctuation() {
        var needCache = new NeedCache(interpreter, Runnable::run);
        assertThat(pointsTo(needCache.lookUp(List.of("pen test"), TIMEOUT), "Pen tests!"))
                .isEqualTo("Penetration testing");
        needCache.lookUp(List.of("Pen test", "pen tests"), TIMEOUT);
        assertThat(interpreter.asked).containsExactly("pen test");
    }

    @Test
    void slowInterpretationContinuesInTheBackground() {
        var later = new ArrayList<Runnable>();
        var needCache = new NeedCache(interpreter, later::add);
        var first = needCache.lookUp(List.of("pen test", "a cake"), NO_WAIT);
        assertThat(first.coverage()).isEqualTo(Coverage.NONE);
        assertThat(first.embed("pen test")).isEmpty();
        assertThat(first.serviceFor("pen test")).isEmpty();

        later.forEach(Runnable::run);

        var next = needCache.lookUp(List.of("pen test", "a cake"), NO_WAIT);
        assertThat(next.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(pointsTo(next, "pen test")).isEqualTo("Penetration testing");
        assertThat(next.embed("a cake")).isPresent();
        assertThat(next.serviceFor("a cake")).isEmpty();
    }

    @Test
    void aPrefetchedNeedIsKnownAtOnce() {
        var needCache = new NeedCache(interpreter, Runnable::run);
        needCache.prefetch("pen test");
        assertThat(needCache.lookUp(List.of("pen test"), NO_WAIT).coverage())
                .isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void anUnavailableModelIsTriedForTheFirstNeedOnly() {
        interpreter.becomeUnavailable();
        var needCache = new NeedCache(interpreter, Runnable::run);
        var unavailable = needCache.lookUp(List.of("pen test", "a cake"), Duration.ofMillis(900));
        assertThat(unavailable.embed("pen test")).isEmpty();
        assertThat(interpreter.asked).containsExactly("pen test");
        needCache.lookUp(List.of("pen test", "a cake"), TIMEOUT);
        assertThat(interpreter.asked).hasSize(1 + 4).containsOnly("pen test");

        interpreter.recover();

        assertThat(pointsTo(needCache.lookUp(List.of("pen test"), TIMEOUT), "pen test"))
                .isEqualTo("Penetration testing");
    }

    @Test
    void aRejectedTaskLeavesTheNeedUnknown() {
        var needCache =
                new NeedCache(
                        interpreter,
                        _ -> {
                            throw new RejectedExecutionException();
                        });
        needCache.prefetch("pen test");
        assertThat(needCache.lookUp(List.of("pen test"), TIMEOUT).coverage())
                .isEqualTo(Coverage.NONE);
        assertThat(interpreter.asked).isEmpty();
    }

    @Test
    @Timeout(10)
    void aFailureEndsTheWait() {
        var failing =
                new NeedInterpreter() {
                    @Override
                    public Optional<Service> serviceFor(String need) {
                        throw new IllegalStateException("the model failed");
                    }

                    @Override
                    public Optional<Embedding> embed(String text) {
                        return Optional.of(Embedding.of(1));
                    }
                };
        var needCache = new NeedCache(failing, NeedCacheTest::runAsAPoolDoes);

        assertThat(needCache.lookUp(List.of("pen test"), Duration.ofMinutes(1)).coverage())
                .isEqualTo(Coverage.NONE);
    }

    private static void runAsAPoolDoes(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("the model failed");
        }
    }

    @Test
    void manyNeedsAreInterpretedInBatches() {
        var later = new ArrayDeque<Runnable>();
        var needCache = new NeedCache(interpreter, later::add);
        var needs = IntStream.range(0, 100).mapToObj(i -> "need " + i).toList();
        needCache.lookUp(needs, NO_WAIT);
        later.remove().run();
        assertThat(interpreter.asked).hasSizeBetween(1, 20).first().isEqualTo("need 0");
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(interpreter.asked).containsExactlyElementsOf(needs);
    }

    private static String pointsTo(NeedInterpreter needInterpreter, String need) {
        return needInterpreter.serviceFor(need).orElseThrow().name();
    }
}
