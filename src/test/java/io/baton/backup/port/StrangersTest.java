package io.baton.backup.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.backup.BackupFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Callers that don't show the token, and aren't in a hurry.
@Isolated("others that start Baton configure the log anew")
class StrangersTest {
    private static final int HELD = 8;

    @TempDir Path directory;

    private final List<Socket> silent = new ArrayList<>();

    private Socket call() throws IOException {
        var file = PortFile.read(directory).orElseThrow();
        var socket = new Socket(InetAddress.getLoopbackAddress(), file.port());
        socket.setSoTimeout(4_000);
        return socket;
    }

    @Test
    void manyTakeNoMoreThanAFewPlacesAndWhenTheyLeaveABackupIsGiven() throws IOException {
        try (var _ = BackupPort.open(directory, out -> out.write('x'))) {
            for (int i = 0; i < HELD; i++) {
                silent.add(call());
            }
            try (var another = call()) {
                assertThat(another.getInputStream().read()).isEqualTo(-1);
            }
            for (var each : silent) {
                each.close();
            }
            await().untilAsserted(() -> assertThat(backup()).isEqualTo("x"));
        }
    }

    private String backup() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var running = RunningBaton.find(directory).orElseThrow()) {
            running.writeTo(out);
        } catch (BackupFailure e) {
            return String.valueOf(e.getMessage());
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void oneThatSendsAByteNowAndThenIsHungUpOn() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var slow = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
                var caller = server.accept();
                var _ = new HangUp(caller, Duration.ofMillis(200))) {
            await().ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> caller.isClosed() || sentTo(slow));
        }
    }

    private static boolean sentTo(Socket slow) throws IOException {
        slow.getOutputStream().write(1);
        return false;
    }

    @Test
    void oneThatIsInTimeKeepsItsConnection() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var _ = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
                var caller = server.accept()) {
            new HangUp(caller, Duration.ofMillis(50)).close();
            assertThat(caller.isClosed()).isFalse();
        }
    }
}
