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
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FakeInterpreter sense =
            new FakeInterpreter().pointing("pen", "Penetration testing");

    @Test
    void aNeedIsUnderstoodOnceAlsoInOtherLetters() {
        var needCache = new NeedCache(sense, Runnable::run);
        assertThat(pointsTo(needCache.lookUp(List.of("pen test"), PATIENCE), "Pen tests!"))
                .isEqualTo("Penetration testing");
        needCache.lookUp(List.of("Pen test", "pen tests"), PATIENCE);
        assertThat(sense.asked).containsExactly("pen test");
    }

    @Test
    void whatTakesTooLongIsLearnedOnAndKnownTheNextTime() {
        var later = new ArrayList<Runnable>();
        var needCache = new NeedCache(sense, later::add);
        var first = needCache.lookUp(List.of("pen test", "a cake"), AT_ONCE);
        assertThat(first.coverage()).isEqualTo(Coverage.NONE);
        assertThat(first.embed("pen test")).isEmpty();
        assertThat(first.serviceFor("pen test")).isEmpty();

        later.forEach(Runnable::run);

        var next = needCache.lookUp(List.of("pen test", "a cake"), AT_ONCE);
        assertThat(next.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(pointsTo(next, "pen test")).isEqualTo("Penetration testing");
        assertThat(next.embed("a cake")).isPresent();
        assertThat(next.serviceFor("a cake")).isEmpty();
    }

    @Test
    void whatIsHeardIsKnownBeforeItIsAskedFor() {
        var needCache = new NeedCache(sense, Runnable::run);
        needCache.prefetch("pen test");
        assertThat(needCache.lookUp(List.of("pen test"), AT_ONCE).coverage())
                .isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void whereMeaningCannotBeToldItIsTriedForTheFirstNeedAloneAndNothingIsKept() {
        sense.becomeUnavailable();
        var needCache = new NeedCache(sense, Runnable::run);
        var silent = needCache.lookUp(List.of("pen test", "a cake"), Duration.ofMillis(900));
        assertThat(silent.embed("pen test")).isEmpty();
        assertThat(sense.asked).containsExactly("pen test");
        needCache.lookUp(List.of("pen test", "a cake"), PATIENCE);
        assertThat(sense.asked).hasSize(1 + 4).containsOnly("pen test");

        sense.recover();

        assertThat(pointsTo(needCache.lookUp(List.of("pen test"), PATIENCE), "pen test"))
                .isEqualTo("Penetration testing");
    }

    @Test
    void whereNoMoreWorkIsTakenOnNothingIsToldAndNobodyFails() {
        var needCache =
                new NeedCache(
                        sense,
                        _ -> {
                            throw new RejectedExecutionException();
                        });
        needCache.prefetch("pen test");
        assertThat(needCache.lookUp(List.of("pen test"), PATIENCE).coverage())
                .isEqualTo(Coverage.NONE);
        assertThat(sense.asked).isEmpty();
    }

    @Test
    @Timeout(10)
    void whereUnderstandingFailsNobodyWaitsForIt() {
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
        var needCache = new NeedCache(failing, NeedCacheTest::asAPoolDoes);

        assertThat(needCache.lookUp(List.of("pen test"), Duration.ofMinutes(1)).coverage())
                .isEqualTo(Coverage.NONE);
    }

    private static void asAPoolDoes(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("the model failed");
        }
    }

    @Test
    void manyAreLearnedInSlicesSoThatAStopNeedNotWaitForAll() {
        var later = new ArrayDeque<Runnable>();
        var needCache = new NeedCache(sense, later::add);
        var needs = IntStream.range(0, 100).mapToObj(i -> "need " + i).toList();
        needCache.lookUp(needs, AT_ONCE);
        later.remove().run();
        assertThat(sense.asked).hasSizeBetween(1, 20).first().isEqualTo("need 0");
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(sense.asked).containsExactlyElementsOf(needs);
    }

    private static String pointsTo(NeedInterpreter needInterpreter, String need) {
        return needInterpreter.serviceFor(need).orElseThrow().name();
    }
}
