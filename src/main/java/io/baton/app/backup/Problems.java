package io.baton.app.backup;

import com.mongodb.MongoTimeoutException;
import io.baton.outbox.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/// What went wrong, as a part of a sentence.
final class Problems {
    private static final Pattern REASON = Pattern.compile("caused by \\{[\\w.$]+: ([^{}]+)");

    private Problems() {}

    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " doesn't exist";
            case AccessDeniedException denied ->
                    "this user may not use %s".formatted(denied.getFile());
            case FileSystemException system ->
                    "%s: %s".formatted(system.getFile(), system.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }

    static String of(Unavailable e) {
        return switch (e.getCause()) {
            case MongoTimeoutException late -> noServer(String.valueOf(late.getMessage()));
            case Throwable cause -> String.valueOf(cause.getMessage());
            case null -> String.valueOf(e.getMessage());
        };
    }

    /// The driver tells all that it knows of each server. The last reason is the first cause.
    private static String noServer(String told) {
        return REASON.matcher(told)
                .results()
                .map(found -> "no server answers (%s)".formatted(found.group(1)))
                .reduce("no server answers in time", (_, last) -> last);
    }
}
