package io.baton.app;

import static org.awaitility.Awaitility.await;

import io.baton.testing.FreePort;
import io.baton.testing.Requirement;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Caddy with the cluster's `Caddyfile`, without TLS, in front of one Baton on this machine.
final class CaddyProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private CaddyProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param directory for its state and log
    static CaddyProcess before(URI baton, int managementPort, Path directory) throws IOException {
        Requirement.OF_IMAGE_TESTS.isMetBy(installed(), "caddy");
        int port = FreePort.find();
        var start =
                new ProcessBuilder(
                        "caddy",
                        "run",
                        "--config",
                        Path.of("docker/Caddyfile").toAbsolutePath().toString(),
                        "--adapter",
                        "caddyfile");
        start.environment().put("HOME", directory.toString());
        start.environment().put("BATON_HOST", "http://127.0.0.1:" + port);
        start.environment().put("BATON_INSTANCES", "127.0.0.1:" + baton.getPort());
        start.environment().put("BATON_HEALTH_PORT", Integer.toString(managementPort));
        var log = directory.resolve("caddy.log").toFile();
        var caddy =
                new CaddyProcess(start.redirectErrorStream(true).redirectOutput(log).start(), port);
        await().atMost(PATIENCE).until(caddy::answers);
        return caddy;
    }

    private static boolean installed() {
        try {
            var version =
                    new ProcessBuilder("caddy", "version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return version.waitFor(30, TimeUnit.SECONDS) && version.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
