package io.baton.app.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a command as the command line does, in this process.
public final class CommandLine {
    private final DatabasePlace place;

    private CommandLine(DatabasePlace place) {
        this.place = place;
    }

    public static CommandLine on(Path data) {
        return new CommandLine(new DatabasePlace(null, "baton", data));
    }

    public static CommandLine on(@Nullable String uri) {
        return new CommandLine(new DatabasePlace(uri, "baton", Path.of("unused")));
    }

    /// What a command said.
    public record Outcome(int code, String said, String problem) {}

    public Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var problems = new ByteArrayOutputStream();
        int code = new Commands(this::place, stream(out), stream(problems)).run(arguments);
        return new Outcome(
                code,
                out.toString(StandardCharsets.UTF_8),
                problems.toString(StandardCharsets.UTF_8));
    }

    /// As Baton reads the settings, whose values don't count here.
    private DatabasePlace place(Function<String, @Nullable String> settings) {
        var _ = settings.apply("BATON_DATA");
        return place;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
