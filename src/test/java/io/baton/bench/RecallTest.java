package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecallTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ToySense sense = new ToySense().pointing("pen", "Penetration testing");

    @Test
    void aNeedIsUnderstoodOnceAlsoInOtherLetters() {
        var recall = new Recall(sense, Runnable::run);
        assertThat(pointsTo(recall.of(List.of("pen test"), PATIENCE), "Pen tests!"))
                .isEqualTo("Penetration testing");
        recall.of(List.of("Pen test", "pen tests"), PATIENCE);
        assertThat(sense.asked).containsExactly("pen test");
    }

    @Test
    void whatTakesTooLongIsLearnedOnAndKnownTheNextTime() {
        var later = new ArrayList<Runnable>();
        var recall = new Recall(sense, later::add);
        var first = recall.of(List.of("pen test", "a cake"), AT_ONCE);
        assertThat(first.inTime()).isFalse();
        assertThat(first.blind()).isTrue();
        assertThat(first.meaning("pen test")).isEmpty();
        assertThat(first.pointsTo("pen test")).isEmpty();

        later.forEach(Runnable::run);

        var next = recall.of(List.of("pen test", "a cake"), AT_ONCE);
        assertThat(next.inTime()).isTrue();
        assertThat(next.blind()).isFalse();
        assertThat(pointsTo(next, "pen test")).isEqualTo("Penetration testing");
        assertThat(next.meaning("a cake")).isPresent();
        assertThat(next.pointsTo("a cake")).isEmpty();
    }

    @Test
    void whatIsHeardIsKnownBeforeItIsAskedFor() {
        var recall = new Recall(sense, Runnable::run);
        recall.hear("pen test");
        assertThat(recall.of(List.of("pen test"), AT_ONCE).inTime()).isTrue();
    }

    @Test
    void whereMeaningCannotBeToldItIsTriedForTheFirstNeedAloneAndNothingIsKept() {
        sense.fallSilent();
        var recall = new Recall(sense, Runnable::run);
        var silent = recall.of(List.of("pen test", "a cake"), Duration.ofMillis(900));
        assertThat(silent.meaning("pen test")).isEmpty();
        assertThat(sense.asked).containsExactly("pen test");
        recall.of(List.of("pen test", "a cake"), PATIENCE);
        assertThat(sense.asked).hasSize(1 + 4).containsOnly("pen test");

        sense.speakAgain();

        assertThat(pointsTo(recall.of(List.of("pen test"), PATIENCE), "pen test"))
                .isEqualTo("Penetration testing");
    }

    @Test
    void whereNoMoreWorkIsTakenOnNothingIsToldAndNobodyFails() {
        var recall =
                new Recall(
                        sense,
                        _ -> {
                            throw new RejectedExecutionException();
                        });
        recall.hear("pen test");
        assertThat(recall.of(List.of("pen test"), PATIENCE).inTime()).isFalse();
        assertThat(sense.asked).isEmpty();
    }

    @Test
    @Timeout(10)
    void whereUnderstandingFailsNobodyWaitsForIt() {
        var failing =
                new Sense() {
                    @Override
                    public Optional<Service> pointsTo(String need) {
                        throw new IllegalStateException("the model failed");
                    }

                    @Override
                    public Optional<Vector> meaning(String text) {
                        return Optional.of(Vector.of(1));
                    }
                };
        var recall = new Recall(failing, RecallTest::asAPoolDoes);

        assertThat(recall.of(List.of("pen test"), Duration.ofMinutes(1)).inTime()).isFalse();
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
        var recall = new Recall(sense, later::add);
        var needs = IntStream.range(0, 100).mapToObj(i -> "need " + i).toList();
        recall.of(needs, AT_ONCE);
        later.remove().run();
        assertThat(sense.asked).hasSizeBetween(1, 20).first().isEqualTo("need 0");
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(sense.asked).containsExactlyElementsOf(needs);
    }

    private static String pointsTo(Sense sense, String need) {
        return sense.pointsTo(need).orElseThrow().name();
    }
}
