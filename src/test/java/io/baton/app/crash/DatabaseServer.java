package io.baton.app.crash;

import io.baton.embedded.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The embedded engine in a process of its own, which several instances can use.
final class DatabaseServer implements AutoCloseable {
    private static final String ADDRESS = "address ";

    private final Process process;
    private final String uri;

    private DatabaseServer(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static DatabaseServer start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-Xmx256m",
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        DatabaseServer.class.getName(),
                                        data.toString()))
                        .redirectErrorStream(true)
                        .start();
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ADDRESS)) {
                // Else its output would fill the pipe.
                Thread.startVirtualThread(() -> lines.lines().forEach(_ -> {}));
                return new DatabaseServer(process, line.substring(ADDRESS.length()));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the database didn't start:\n" + said);
    }

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// Runs until it's killed.
    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(
                ADDRESS + EmbeddedDatabase.open(Path.of(arguments[0])).connectionString());
        Thread.currentThread().join();
    }
}
