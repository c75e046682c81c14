package io.baton.app.backup;

import io.baton.outbox.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What went wrong, as a part of a sentence.
final class Problems {
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
        var cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : String.valueOf(cause.getMessage());
    }
}
