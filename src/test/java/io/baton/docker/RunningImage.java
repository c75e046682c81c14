package io.baton.docker;

import static org.awaitility.Awaitility.await;

import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The image's program in a root of its own, started as the image says: its user, its variables,
/// its command. Only the network is this machine's.
final class RunningImage implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final BuiltImage image;
    private final Path data;
    private final Path log;
    private final List<String> variables;
    private final int port;
    private final Process process;

    private RunningImage(BuiltImage image, Path data, Path log, List<String> variables, int port)
            throws IOException {
        this.image = image;
        this.data = data;
        this.log = log;
        this.variables = variables;
        this.port = port;
        this.process = start(image.words("Entrypoint"));
    }

    /// @param directory for its data and log
    /// @param settings Baton's settings by name
    static RunningImage start(BuiltImage image, Path directory, Map<String, String> settings)
            throws IOException {
        int port = FreePort.find();
        var variables = new ArrayList<>(image.words("Env"));
        settings.forEach((name, value) -> variables.add(name + "=" + value));
        variables.add("SERVER_PORT=" + port);
        var data = Files.createDirectories(directory.resolve("data"));
        Commands.output(
                List.of("chown", image.config().get("User").getAsString(), data.toString()));
        var running = new RunningImage(image, data, directory.resolve("log"), variables, port);
        await().atMost(LONGEST_START)
                .until(() -> running.output().contains("Baton is ready") || !running.isAlive());
        return running;
    }

    private Process start(List<String> program) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                "unshare",
                                "--mount",
                                "src/test/docker/in-root",
                                image.root().toString(),
                                data.toString(),
                                image.config().get("User").getAsString()));
        command.addAll(program);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        variables.forEach(each -> {
            var parts = each.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        });
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /// Runs the image's health check, as Docker does: in the same root, with the same variables.
    boolean isHealthy() throws Exception {
        var check = image.config().getAsJsonObject("Healthcheck").getAsJsonArray("Test").asList();
        if (!check.getFirst().getAsString().equals("CMD")) {
            throw new AssertionError(check);
        }
        var program = check.stream().skip(1).map(word -> word.getAsString()).toList();
        var running = start(program);
        return running.waitFor(30, TimeUnit.SECONDS) && running.exitValue() == 0;
    }

    /// Kilobytes by name from the kernel, such as `VmRSS`, or other numbers of the process.
    String status(String name) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Files that the process has in its memory, such as native libraries. Names are the machine's.
    String mapped() throws IOException {
        return Files.readString(Path.of("/proc/%d/maps".formatted(process.pid())));
    }

    /// SIGTERM, as `docker stop` sends it.
    ///
    /// @return whether it ended by itself in this time
    boolean stops(Duration time) throws InterruptedException {
        process.destroy();
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
