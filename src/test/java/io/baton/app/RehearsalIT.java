package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program rehearses, logging in JSON.
class RehearsalIT {
    private static final Path JAR = Path.of(System.getProperty("baton.jar")).toAbsolutePath();

    @TempDir private Path directory;

    @Test
    void itAnswersEveryRequestLeavesNothingBehindAndLogsNeitherTokensNorClients() throws Exception {
        var printed = rehearsed();

        assertThat(printed.getLast()).matches("Rehearsed [1-9]\\d+ requests in \\d+ s\\.");
        var json = new ObjectMapper();
        for (var line : printed.subList(0, printed.size() - 1)) {
            assertThat(json.readTree(line).path("message").asText()).as(line).isNotEmpty();
        }
        assertThat(printed)
                .anyMatch(line -> line.contains("Baton is ready"))
                .noneMatch(line -> line.contains("xoxb-"))
                .noneMatch(line -> line.contains("Lake Hotel"))
                .noneMatch(line -> line.contains("Incident"));
        try (var left = Files.list(directory)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("baton-rehearsal"));
        }
    }

    /// A token in the environment must not be used.
    private List<String> rehearsed() throws IOException, InterruptedException {
        var log = directory.resolve("log");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + directory,
                                "-Dbaton.rehearsal.rounds=1",
                                "-jar",
                                JAR.toString(),
                                "rehearse")
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(SLACK|TEAMS|MONGODB)_.*"));
        builder.environment().put("BATON_LOG_FORMAT", "json");
        builder.environment().put("SLACK_APP_TOKEN", "xapp-1-real");
        var process = builder.start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        var printed = Files.readAllLines(log);
        assertThat(process.exitValue()).as(() -> String.join("\n", printed)).isZero();
        return printed;
    }
}
