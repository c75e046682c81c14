package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the packaged program prints, started with `java -jar` and nothing else.
class PackagedOutputIT {
    private static final Path JAR = Path.of(System.getProperty("baton.jar"));
    private static final String MAIN_CLASS = "io/baton/launcher/JavaVersionCheck.class";
    private static final int JAVA_8_CLASS_FILE = 52;
    private static final int NEEDED = 25;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path directory;

    @Test
    void nothingIsPrintedAfterBatonIsReady() throws Exception {
        var port = FreePort.find();
        var process = start(Path.of(System.getProperty("java.home")), port);
        try {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> output().contains("Baton is ready") || !process.isAlive());
            loadSample(port);
            await().atMost(Duration.ofMinutes(2)).until(() -> learned(port));
        } finally {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }

        assertThat(printedAfterReady()).isEmpty();
    }

    @Test
    void anOlderJavaSaysWhichOneIsNeeded() throws Exception {
        var older = olderJava();
        Assumptions.assumeTrue(older != null, "No older Java in /usr/lib/jvm.");
        var process = start(older, FreePort.find());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(output().lines())
                .singleElement()
                .asString()
                .startsWith("Baton needs Java 25 or later. This is Java ");
    }

    @Test
    void theMainClassRunsOnJava8() throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var code = jar.getInputStream(jar.getEntry(MAIN_CLASS))) {
            var attributes = jar.getManifest().getMainAttributes();
            assertThat(attributes.getValue("Main-Class").replace('.', '/') + ".class")
                    .isEqualTo(MAIN_CLASS);
            assertThat(attributes.getValue("Build-Jdk-Spec")).isEqualTo(Integer.toString(NEEDED));
            assertThat(code.readNBytes(8)[7]).isEqualTo((byte) JAVA_8_CLASS_FILE);
        }
    }

    private Process start(Path java, int port) throws IOException {
        var command = List.of(java.resolve("bin/java").toString(), "-jar", JAR.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(SLACK|TEAMS|BATON|MONGODB|JAVA|JDK)_.*"));
        builder.environment().put("BATON_DATA", directory.resolve("data").toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return builder.redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return directory.resolve("baton.log");
    }

    private String output() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    /// Loads the sample, so that the model has something to learn.
    private static void loadSample(int port) throws IOException, InterruptedException {
        var address = "http://localhost:" + port;
        var request =
                HttpRequest.newBuilder(URI.create(address + "/console/sample"))
                        .header("Origin", address)
                        .POST(BodyPublishers.ofString(""))
                        .build();
        assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private static boolean learned(int port) throws IOException, InterruptedException {
        var metrics = URI.create("http://localhost:" + port + "/actuator/prometheus");
        var request = HttpRequest.newBuilder(metrics).build();
        return CLIENT.send(request, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("baton_bench_learned "))
                .anyMatch(line -> !line.endsWith(" 0.0"));
    }

    private static int version(Path java) {
        var release = new Properties();
        try (var file = Files.newBufferedReader(java.resolve("release"))) {
            release.load(file);
        } catch (IOException _) {
            return NEEDED;
        }
        var version = release.getProperty("JAVA_VERSION", "25").replace("\"", "");
        return version.startsWith("1.") ? 8 : Integer.parseInt(version.split("\\D")[0]);
    }

    /// Without what Baton says when the machine is too busy for the embedded database.
    private List<String> printedAfterReady() throws IOException {
        return output().lines()
                .dropWhile(line -> !line.contains("Baton is ready"))
                .skip(1)
                .filter(line -> !line.matches(".*(PeriodicJobs|CourierLoop).*"))
                .toList();
    }

    private static @Nullable Path olderJava() throws IOException {
        var all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return null;
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) < NEEDED)
                    .findFirst()
                    .orElse(null);
        }
    }
}
