package io.baton.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets only their owner read the directory of the database and its files. Does nothing where the
/// file system has no such permissions, as on Windows.
final class OwnerOnly {
    private static final String PREFIX = "baton.";

    private static final Logger log = LoggerFactory.getLogger(OwnerOnly.class);

    private OwnerOnly() {}

    /// Restricts Baton's files, and the directory if it holds nothing else: someone may have chosen
    /// a directory that others need.
    static void restrict(Path directory) throws IOException {
        boolean shared = false;
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().startsWith(PREFIX)) {
                    permit(entry, "rw-------");
                } else {
                    shared |= !entry.endsWith("lost+found");
                }
            }
        }
        if (!shared) {
            permit(directory, "rwx------");
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        var wanted = PosixFilePermissions.fromString(permissions);
        try {
            if (view != null && !view.readAttributes().permissions().equals(wanted)) {
                view.setPermissions(wanted);
            }
        } catch (NoSuchFileException e) {
            // It was there when the directory was listed.
        } catch (FileSystemException e) {
            // A volume may belong to someone else, who decides about it.
            log.warn(
                    "The mode of {} can't be narrowed to {}: {}", path, permissions, e.getReason());
        }
    }
}
