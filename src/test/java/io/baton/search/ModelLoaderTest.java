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

/// After a failure to load, no caller waits, and the next call starts again.
@Timeout(10)
class ModelLoaderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of());

    private final AtomicBoolean failing = new AtomicBoolean(true);

    private static ModelLoader modelLoader(Runnable readVocabulary, Executor background) {
        return new ModelLoader(
                new FakeEncoder(),
                () -> {
                    readVocabulary.run();
                    return VOCABULARY;
                },
                () -> ClassifierWeights.NONE,
                background,
                Duration.ofMinutes(1));
    }

    @Test
    void anErrorWhileLoadingIsRetried() {
        var modelLoader =
                modelLoader(
                        () -> {
                            if (failing.getAndSet(false)) {
                                throw new StackOverflowError("too deep");
                            }
                        },
                        Runnable::run);

        assertThat(modelLoader.get()).isEmpty();
        assertThat(modelLoader.get()).isPresent();
    }

    @Test
    void aRejectedTaskIsRetried() {
        var modelLoader =
                modelLoader(
                        () -> {},
                        work -> {
                            if (failing.getAndSet(false)) {
                                throw new RejectedExecutionException();
                            }
                            work.run();
                        });

        assertThat(modelLoader.get()).isEmpty();
        assertThat(modelLoader.get()).isPresent();
    }
}
