package io.baton.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Starts Baton twice: once for Slack and Teams, once with the console alone. Every request goes
/// through real HTTP, signed where the platform signs. It fails if an answer isn't the expected
/// one, because a rehearsal of error messages would be worth nothing.
public final class Rehearsal {
    /// The word on the command line.
    public static final String COMMAND = "rehearse";

    private static final int ROUNDS = Integer.getInteger("baton.rehearsal.rounds", 40);

    /// Settings that could lead to a real platform or database, if the environment has them.
    private static final List<String> OUTSIDE =
            List.of(
                    "SLACK_BOT_TOKEN",
                    "SLACK_APP_TOKEN",
                    "SLACK_SIGNING_SECRET",
                    "TEAMS_APP_ID",
                    "TEAMS_APP_PASSWORD",
                    "TEAMS_TENANT_ID",
                    "TEAMS_LOCAL",
                    "MONGODB_URI",
                    "MANAGEMENT_PORT",
                    "MANAGEMENT_ADDRESS",
                    "BATON_PUBLIC_URL",
                    "BATON_VOCABULARY",
                    "BATON_FIRM_CHAT");

    private Rehearsal() {}

    /// Starts the program.
    @FunctionalInterface
    public interface Program {
        /// @param settings each `--NAME=value`
        Started start(String... settings);
    }

    /// A running program.
    public interface Started extends AutoCloseable {
        URI address();

        @Override
        void close();
    }

    /// Rehearses, and prints how much.
    ///
    /// @throws IllegalStateException if an answer isn't the expected one
    public static void run(Program program) {
        long start = System.nanoTime();
        int played = inDirectory(directory -> played(program, directory));
        System.out.printf(
                "Rehearsed %,d requests in %d s.%n",
                played, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private static int played(Program program, Path directory) {
        return inChats(program, directory) + inConsole(program, directory);
    }

    private static int inChats(Program program, Path directory) {
        try (var platforms = StandInPlatforms.start(directory.resolve("platforms"));
                var baton = program.start(chats(platforms, directory.resolve("chats")))) {
            var requests = new Requests(baton.address());
            var slack = new SlackPart(requests, platforms);
            var teams = new TeamsPart(requests, platforms);
            slack.prepare();
            teams.prepare();
            for (int round = 1; round <= ROUNDS; round++) {
                slack.play(round);
                teams.play(round);
            }
            requests.checkPace();
            return requests.sent();
        }
    }

    private static int inConsole(Program program, Path directory) {
        try (var baton = program.start(arguments(Map.of(), directory.resolve("console")))) {
            var requests = new Requests(baton.address());
            var console = new ConsolePart(requests);
            console.prepare();
            for (int round = 1; round <= ROUNDS / 4; round++) {
                console.play(round);
            }
            return requests.sent();
        }
    }

    private static String[] chats(StandInPlatforms platforms, Path data) {
        var settings = new LinkedHashMap<>(Map.of("SLACK_BOT_TOKEN", "xoxb-rehearsal"));
        settings.put("SLACK_SIGNING_SECRET", SlackPart.SECRET);
        settings.put("SLACK_API_URL", platforms.address().resolve("/api/").toString());
        settings.put("TEAMS_LOCAL", "true");
        return arguments(settings, data);
    }

    private static String[] arguments(Map<String, String> chats, Path data) {
        var settings = new LinkedHashMap<String, String>();
        for (var name : OUTSIDE) {
            settings.put(name, "");
            settings.put(name + "_FILE", "");
        }
        settings.putAll(chats);
        settings.put("server.port", "0");
        settings.put("BATON_DATA", data.toString());
        return settings.entrySet().stream()
                .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    private interface Stage {
        int play(Path directory);
    }

    private static int inDirectory(Stage stage) {
        try {
            var directory = Files.createTempDirectory("baton-rehearsal");
            try {
                return stage.play(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
