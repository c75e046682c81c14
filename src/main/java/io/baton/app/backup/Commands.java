package io.baton.app.backup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.baton.backup.BackupFailure;
import io.baton.embedded.DatabaseOpenFailure;
import io.baton.outbox.Unavailable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The commands of the command line. They end with 0 if all went well, 1 if not, and 2 if they were
/// written wrong.
public final class Commands {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final Set<String> ALL = Set.of(BACKUP, RESTORE);
    private static final String USAGE =
            """
            Usage:
              java -jar baton.jar backup FILE    writes all data to a new file, also while Baton runs
              java -jar baton.jar restore FILE   reads it into an empty database, while Baton doesn't run
            BATON_DATA or MONGODB_URI says which database, as for Baton itself.\
            """;

    private final Function<Function<String, @Nullable String>, DatabasePlace> settings;
    private final PrintStream out;
    private final PrintStream problems;

    Commands(
            Function<Function<String, @Nullable String>, DatabasePlace> settings,
            PrintStream out,
            PrintStream problems) {
        this.settings = settings;
        this.out = out;
        this.problems = problems;
    }

    /// Runs a command.
    ///
    /// @param settings finds the database, given a setting's value by name; throws [BackupFailure]
    ///   if a setting is wrong
    /// @return the exit code; empty if the arguments name no command
    public static OptionalInt run(
            String[] arguments,
            Function<Function<String, @Nullable String>, DatabasePlace> settings) {
        return arguments.length == 0 || !ALL.contains(arguments[0])
                ? OptionalInt.empty()
                : OptionalInt.of(new Commands(settings, System.out, System.err).run(arguments));
    }

    int run(String[] arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
        var options =
                Arrays.stream(arguments).skip(1).filter(each -> each.startsWith("--")).toList();
        var files =
                Arrays.stream(arguments).skip(1).filter(each -> !each.startsWith("--")).toList();
        if (files.size() != 1 || files.getFirst().isBlank()) {
            problems.println(USAGE);
            return MISUSED;
        }
        var file = Path.of(files.getFirst());
        try {
            var place = settings.apply(name -> setting(name, options));
            var clock = InstantSource.system();
            out.println(
                    arguments[0].equals(BACKUP)
                            ? new BackupCommand(place, file, clock).run()
                            : new RestoreCommand(place, file, clock).run());
            return DONE;
        } catch (BackupFailure | DatabaseOpenFailure e) {
            problems.println(e.getMessage());
        } catch (Unavailable e) {
            problems.println(
                    e.diskFull()
                            ? e.getMessage()
                            : "The database doesn't answer or refuses: %s. Check that it runs, and MONGODB_URI."
                                    .formatted(cause(e)));
        } catch (IOException e) {
            problems.println(sentence(arguments[0], file, e));
        }
        return FAILED;
    }

    /// As Baton itself reads them: `--NAME=value` counts before the environment.
    private static @Nullable String setting(String name, List<String> options) {
        var prefix = "--" + name + "=";
        for (var option : options) {
            if (option.startsWith(prefix)) {
                return option.substring(prefix.length());
            }
        }
        return System.getenv(name);
    }

    private static String sentence(String command, Path file, IOException e) {
        var what =
                switch (e) {
                    case NoSuchFileException missing -> missing.getFile() + " doesn't exist";
                    case AccessDeniedException denied ->
                            "this user may not use %s".formatted(denied.getFile());
                    case FileSystemException system ->
                            "%s: %s".formatted(system.getFile(), system.getReason());
                    default -> String.valueOf(e.getMessage());
                };
        return command.equals(BACKUP)
                ? "There is no backup %s: %s. Baton's data is as it was.".formatted(file, what)
                : "The restore of %s didn't succeed: %s. Baton won't start on a part of it; run the restore again."
                        .formatted(file, what);
    }

    private static String cause(Unavailable e) {
        var cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : String.valueOf(cause.getMessage());
    }
}
