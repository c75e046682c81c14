package io.baton.playground;

import static org.awaitility.Awaitility.await;

import io.baton.crash.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Microsoft 365 Agents Playground: Teams' client without Teams, as a process of its own. It comes
/// as a package of npm, pinned with its checksum in `src/test/playground`.
final class Playground implements AutoCloseable {

    private static final Path SOURCE = Path.of("src/test/playground");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Its server leaves a request that offers HTTP/2 unanswered.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI address;

    private Playground(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// Whether this machine can run it at all.
    static boolean possible() {
        try {
            return run(new ProcessBuilder("npm", "--version"));
        } catch (IOException e) {
            return false;
        }
    }

    /// @param directory where it is installed
    /// @param messages where Baton hears
    static Playground start(Path directory, URI messages) throws IOException {
        install(directory);
        int port = Ports.free();
        var start =
                new ProcessBuilder(
                        "node",
                        "--require=" + SOURCE.resolve("with-parent.cjs").toAbsolutePath(),
                        "node_modules/@microsoft/m365agentsplayground/cli.js",
                        "start",
                        "--app-endpoint=" + messages,
                        "--channel-id=msteams",
                        "--port=" + port,
                        "--disable-telemetry");
        var environment = start.environment();
        environment.put("TEAMSAPPTESTER_BROWSER", "none");
        environment.put(
                "M365_AGENTS_PLAYGROUND_CONFIG_PATH",
                SOURCE.resolve("people.yml").toAbsolutePath().toString());
        var process = quiet(start.directory(directory.toFile())).start();
        var playground = new Playground(process, URI.create("http://localhost:" + port));
        try {
            await().atMost(PATIENCE).until(playground::answers);
        } catch (RuntimeException e) {
            playground.close();
            throw e;
        }
        return playground;
    }

    private static void install(Path directory) throws IOException {
        for (var file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(SOURCE.resolve(file), directory.resolve(file));
        }
        var install =
                new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (!run(install.directory(directory.toFile()))) {
            throw new IOException("npm ci failed in " + directory);
        }
    }

    URI address() {
        return address;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("it ended with " + process.exitValue());
        }
        try {
            var request = HttpRequest.newBuilder(address.resolve("/_internal/v1/config")).build();
            return HTTP.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean run(ProcessBuilder command) throws IOException {
        try {
            var process = quiet(command).start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder quiet(ProcessBuilder command) {
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
