package io.baton.app.crash;

import static org.awaitility.Awaitility.await;

import io.baton.app.BatonApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program from the class path, in a process of its own: Baton, or one of its commands.
final class ProgramProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    private ProgramProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// @param heap such as `64m`
    /// @param database a setting that names it, such as `BATON_DATA=/data`
    static ProgramProcess start(Path directory, String heap, String database, String... arguments)
            throws IOException {
        var log = Files.createTempFile(directory, "program", ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + heap));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(BatonApplication.class.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(SLACK|BATON|MONGODB)_.*"));
        var setting = database.split("=", 2);
        builder.environment().put(setting[0], setting[1]);
        builder.redirectOutput(log.toFile());
        return new ProgramProcess(builder.start(), log);
    }

    /// Baton itself, on a free port.
    static ProgramProcess baton(Path directory, String database) throws IOException {
        return start(
                directory, "256m", database, "--server.port=0", "--logging.level.io.baton=INFO");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// SIGKILL: no shutdown hook, no flush.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits for its end.
    ///
    /// @return the exit code
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it doesn't end:\n" + output());
        }
        return process.exitValue();
    }

    void awaitOutput(String text) {
        await().atMost(PATIENCE)
                .failFast("it ended", () -> !isAlive() && !output().contains(text))
                .until(() -> output().contains(text));
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
