package io.baton.backup.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import ch.qos.logback.classic.Level;
import io.baton.backup.BackupFailure;
import io.baton.testing.HeardLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any user of the machine can call the port, and listen on one that a killed Baton has left.
@Isolated("others that start Baton configure the log anew")
class BackupPortTest {
    private static final Duration SOON = Duration.ofMillis(500);

    @TempDir Path directory;

    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicBoolean endless = new AtomicBoolean(true);

    private void write(OutputStream out) throws IOException {
        try {
            do {
                out.write(new byte[64 * 1024]);
            } while (endless.get());
        } finally {
            ended.incrementAndGet();
        }
    }

    private Socket call() throws IOException {
        var file = PortFile.read(directory).orElseThrow();
        return new Socket(InetAddress.getLoopbackAddress(), file.port());
    }

    @Test
    void aCallerThatTakesNothingIsHungUpOnAndTheNextOneGetsABackup() throws IOException {
        try (var _ = BackupPort.open(directory, this::write, SOON);
                var lazy = call()) {
            var handshake = new Handshake(PortFile.read(directory).orElseThrow());
            assertThat(handshake.batonKnowsToken(lazy)).isTrue();
            await().untilAtomic(ended, is(1));
            endless.set(false);
            var out = new ByteArrayOutputStream();
            try (var next = RunningBaton.find(directory).orElseThrow()) {
                next.writeTo(out);
            }
            assertThat(out.size()).isEqualTo(64 * 1024);
        }
    }

    @Test
    void aCallerThatTakesItSlowlyGetsAllOfIt() throws Exception {
        endless.set(false);
        try (var _ = BackupPort.open(directory, this::write, SOON);
                var slow = call()) {
            var handshake = new Handshake(PortFile.read(directory).orElseThrow());
            assertThat(handshake.batonKnowsToken(slow)).isTrue();
            Thread.sleep(SOON.multipliedBy(2));
            assertThat(slow.getInputStream().readAllBytes()).hasSize(64 * 1024 + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aForgerGetsNoTokenAndItsBytesAreNoBackup(boolean echo) throws Exception {
        try (var forger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var file = PortFile.withNewToken(forger.getLocalPort());
            file.write(directory);
            var heard = CompletableFuture.supplyAsync(() -> answer(forger, echo));
            var out = new ByteArrayOutputStream();
            try (var found = RunningBaton.find(directory).orElseThrow()) {
                assertThatThrownBy(() -> found.writeTo(out))
                        .isInstanceOf(BackupFailure.class)
                        .hasMessageContaining("doesn't show that it is the Baton");
            }
            assertThat(out.size()).isZero();
            assertThat(heard.join()).hasSize(32);
            assertThat(file.token())
                    .doesNotContain(new String(heard.join(), StandardCharsets.ISO_8859_1));
        }
    }

    /// @param echo whether it sends back what it got
    private static byte[] answer(ServerSocket forger, boolean echo) {
        try (var caller = forger.accept()) {
            var number = caller.getInputStream().readNBytes(32);
            var answer = echo ? number : new byte[32];
            caller.getOutputStream().write(answer);
            caller.getOutputStream().write(answer);
            caller.getOutputStream().write("Oforged".getBytes(StandardCharsets.US_ASCII));
            var more = new ByteArrayOutputStream();
            more.write(number);
            caller.getInputStream().transferTo(more);
            return more.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void callersWithoutTheTokenAreToldOfOnceAndGetNothing() throws IOException {
        try (var log = new HeardLog();
                var _ = BackupPort.open(directory, this::write, SOON)) {
            for (int i = 0; i < 3; i++) {
                try (var guess = call()) {
                    guess.getOutputStream().write(new byte[64]);
                    var answer = guess.getInputStream().readAllBytes();
                    assertThat(answer).hasSize(65).endsWith((byte) FirstByte.REFUSED);
                }
                call().close();
            }
            assertThat(ended).hasValue(0);
            assertThat(log.lines())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.getLevel()).isEqualTo(Level.WARN);
                        assertThat(line.getThrowableProxy()).isNull();
                        assertThat(line.getFormattedMessage()).contains("backup port");
                    });
        }
    }

    @Test
    void aMinuteLaterTheyAreToldOfAgain() {
        var nanos = new AtomicLong(Long.MAX_VALUE - 5);
        var refusals = new Refusals(nanos::get);
        try (var log = new HeardLog()) {
            refusals.tell("one");
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            refusals.tell("two");
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            refusals.tell("three");
            assertThat(log.lines())
                    .extracting(line -> line.getFormattedMessage().replaceAll(".*: ", ""))
                    .containsExactly("one", "three");
        }
    }

    @Test
    void aPortThatCantBeOpenedLeavesNoFileOfAnEarlierBaton() throws IOException {
        PortFile.withNewToken(1).write(directory);
        Files.createDirectories(directory.resolve("baton.backup.new/in-the-way"));
        assertThatThrownBy(() -> BackupPort.open(directory, this::write))
                .isInstanceOf(IOException.class);
        assertThat(PortFile.read(directory)).isEmpty();
    }
}
