package io.baton.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.search.vector.FakeEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Where learning fails, nobody waits for it, and the next who asks begins anew.
@Timeout(10)
class ModelLoaderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of());

    private final AtomicBoolean fails = new AtomicBoolean(true);

    private static ModelLoader knowledge(Runnable reading, Executor aside) {
        return new ModelLoader(
                new FakeEncoder(),
                () -> {
                    reading.run();
                    return VOCABULARY;
                },
                () -> ClassifierWeights.NONE,
                aside,
                Duration.ofMinutes(1));
    }

    @Test
    void alsoWhereItFailsWithAnError() {
        var modelLoader =
                knowledge(
                        () -> {
                            if (fails.getAndSet(false)) {
                                throw new StackOverflowError("too deep");
                            }
                        },
                        Runnable::run);

        assertThat(modelLoader.get()).isEmpty();
        assertThat(modelLoader.get()).isPresent();
    }

    @Test
    void alsoWhereTheWorkIsNotTakenOn() {
        var modelLoader =
                knowledge(
                        () -> {},
                        work -> {
                            if (fails.getAndSet(false)) {
                                throw new RejectedExecutionException();
                            }
                            work.run();
                        });

        assertThat(modelLoader.get()).isEmpty();
        assertThat(modelLoader.get()).isPresent();
    }
}
