package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that end while the sentence model is loaded.
class EngineLifetimeTest {
    private static final String READY = "the model is loaded";

    /// Where a crash is reported.
    @TempDir private Path directory;

    @Test
    void aProcessThatEndsWhileSessionsAreCreatedDoesNotCrash() throws Exception {
        var process = start(CreatesSessions.class);
        var output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(READY);
    }

    @Test
    void theEndWaitsForTheModelThatIsBeingLoaded() throws Exception {
        var process = start(EndsWhileLoading.class);
        var output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("ending", "loaded before the end");
    }

    @Test
    void aFailedTaskIsReportedAndLeavesNothingBehind() {
        assertThatThrownBy(() ->
                        EngineLifetime.untilDone(() -> {
                            throw new IOException("no model");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("no model");
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process start(Class<?> main) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:-CreateCoredumpOnCrash",
                            "-XX:ErrorFile=" + directory.resolve("crash-%p.log"),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            main.getName())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Creates sessions without a break. The end begins after the first and lasts for three more.
    static final class CreatesSessions {
        private CreatesSessions() {}

        public static void main(String[] none) {
            var first = new CountDownLatch(1);
            var fourth = new CountDownLatch(4);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> await(fourth)));
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        while (true) {
                            load();
                            first.countDown();
                            fourth.countDown();
                        }
                    });
            await(first);
            System.out.println(READY);
            System.exit(0);
        }

        private static void await(CountDownLatch latch) {
            try {
                var _ = latch.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void load() {
            try {
                MiniLmModel.load();
            } catch (Exception | LinkageError e) {
                System.out.println(e);
                Runtime.getRuntime().halt(3);
            }
        }
    }

    /// Ends as soon as the model is being loaded.
    static final class EndsWhileLoading {
        private EndsWhileLoading() {}

        public static void main(String[] none) throws Exception {
            MiniLmModel.load();
            var loading = new CountDownLatch(1);
            var ending = new CompletableFuture<Void>();
            var model =
                    new MiniLmEncoder(
                            () -> {
                                loading.countDown();
                                ending.join();
                                var loaded = MiniLmModel.load();
                                System.out.println("loaded before the end");
                                return loaded;
                            },
                            Duration.ofMinutes(1));
            model.load();
            loading.await();
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                System.out.println("ending");
                                ending.complete(null);
                            }));
            System.exit(0);
        }
    }
}
