package io.baton.app.backup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.baton.backup.BackupFailure;
import io.baton.embedded.DatabaseOpenFailure;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.Unavailable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
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
        if (arguments.length == 0 || !ALL.contains(arguments[0])) {
            return OptionalInt.empty();
        }
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
        return OptionalInt.of(new Commands(settings, System.out, System.err).run(arguments));
    }

    int run(String[] arguments) {
        var rest = List.of(arguments).subList(1, arguments.length);
        var options = new Options(rest);
        var files = rest.stream().filter(each -> !Options.is(each)).toList();
        if (files.size() != 1 || files.getFirst().isBlank()) {
            problems.println(USAGE);
            return MISUSED;
        }
        return run(arguments[0], files.getFirst(), options);
    }

    private int run(String command, String file, Options options) {
        try {
            var place = settings.apply(options::setting);
            var problem = options.problem();
            if (problem.isPresent()) {
                problems.println(problem.get());
                return MISUSED;
            }
            return run(command, file, place);
        } catch (BackupFailure e) {
            problems.println(e.getMessage());
            return FAILED;
        }
    }

    private int run(String command, String file, DatabasePlace place) {
        try {
            var clock = InstantSource.system();
            out.println(
                    command.equals(BACKUP)
                            ? new BackupCommand(place, Path.of(file), clock).run()
                            : new RestoreCommand(place, Path.of(file), clock).run());
            return DONE;
        } catch (BackupFailure | DatabaseOpenFailure e) {
            problems.println(e.getMessage());
        } catch (Unavailable e) {
            problems.println(
                    DatabaseCall.lacksMemory(e)
                            ? sentence(command, file, littleMemory())
                            : sentence(command, e, place));
        } catch (IOException e) {
            problems.println(sentence(command, file, Problems.of(e)));
        } catch (OutOfMemoryError e) {
            problems.println(sentence(command, file, littleMemory()));
        } catch (RuntimeException e) {
            problems.println(sentence(command, file, reason(command, e)));
        }
        return FAILED;
    }

    private static String littleMemory() {
        return "Java has too little memory (%d MB). Give it more, such as with java -Xmx512m -jar baton.jar"
                .formatted(Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String sentence(String command, Unavailable e, DatabasePlace place) {
        if (!e.diskFull()) {
            return "The database doesn't answer or refuses: %s. %s Then run the %s again."
                    .formatted(Problems.of(e), place.advice(), command);
        }
        var full = "The database's disk is full or broken. Free up space or repair it";
        return command.equals(BACKUP)
                ? full + ", and try again."
                : full + ", and run the restore again; Baton won't start on a part of it.";
    }

    /// Content that was written on purpose has a checksum that matches, too.
    private static String reason(String command, RuntimeException e) {
        return command.equals(BACKUP)
                ? String.valueOf(e.getMessage())
                : "this Baton can't understand something in it (%s)".formatted(e);
    }

    private static String sentence(String command, String file, String why) {
        return command.equals(BACKUP)
                ? "There is no backup %s: %s. Try again once that is mended, or choose another place. Baton's data is as it was."
                        .formatted(file, why)
                : "The restore of %s didn't succeed: %s. Baton won't start on a part of it; run the restore again."
                        .formatted(file, why);
    }
}
