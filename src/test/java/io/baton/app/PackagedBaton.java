package io.baton.app;

import io.baton.slack.fake.AppInstallation;
import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The packaged program, in a process of its own.
public final class PackagedBaton implements AutoCloseable {
    private static final int HTTP_OK = 200;

    private final Path jar;
    private final Path directory;
    private final Map<String, String> settings = new HashMap<>();
    private final int port = FreePort.find();
    private @Nullable Process process;

    /// @param directory for its database and log
    /// @param apiUrl Slack's address
    public PackagedBaton(Path directory, AppInstallation bot, String apiUrl) {
        this(jar(), directory, bot, apiUrl);
    }

    /// @param jar the program, which may be an extracted one
    public PackagedBaton(Path jar, Path directory, AppInstallation bot, String apiUrl) {
        this.jar = jar;
        this.directory = directory;
        this.settings.putAll(
                Map.of(
                        "SLACK_BOT_TOKEN", bot.botToken(),
                        "SLACK_SIGNING_SECRET", bot.signingSecret(),
                        "SLACK_API_URL", apiUrl,
                        "BATON_DATA", data().toString(),
                        "BATON_TIME_ZONE", "UTC",
                        "SERVER_PORT", Integer.toString(port)));
    }

    /// One of several instances on a database server.
    ///
    /// @param jar the build
    /// @param directory for its log
    /// @param mongoUri the server's address
    public static PackagedBaton onServer(
            Path jar, Path directory, AppInstallation bot, String apiUrl, String mongoUri) {
        var baton = new PackagedBaton(jar, directory, bot, apiUrl);
        baton.settings.put("MONGODB_URI", mongoUri);
        return baton;
    }

    /// The build under test.
    public static Path jar() {
        return Path.of(System.getProperty("baton.jar", "target/baton-0.1.0-SNAPSHOT.jar"));
    }

    public Path data() {
        return directory.resolve("data");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Returns at once. The program is ready when it answers.
    public void start(String... options) throws IOException {
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is not there; run ./mvnw package first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(SLACK|BATON|MONGODB)_.*"));
        builder.environment().putAll(settings);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
    }

    /// SIGKILL: no shutdown hook, no flush.
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null && !running.destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the process survived SIGKILL");
        }
    }

    /// SIGTERM, as an update does it. Waits for the end.
    public void stop() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the process ignored SIGTERM:\n" + output());
            }
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// Whether it says that it can work.
    public boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var question =
                    HttpRequest.newBuilder(address().resolve("/actuator/health/readiness")).build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == HTTP_OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Resident memory in megabytes, if the system reports it.
    public long residentMegabytes() throws IOException {
        Process running = process;
        if (running == null) {
            return 0;
        }
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(running.pid())))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    /// Processor time since the last start.
    public Duration cpu() {
        return Objects.requireNonNull(process).toHandle().info().totalCpuDuration().orElseThrow();
    }

    /// Its output since the first start.
    public String output() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path log() {
        return directory.resolve("baton.log");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
