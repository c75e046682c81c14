package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a crash would leave of an open database.
final class CopiedDirectory {
    private CopiedDirectory() {}

    /// The journals come first: a checkpoint deletes them once the file contains them.
    static Path of(Path directory, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path each : journals(directory)) {
            try {
                Files.copy(each, to.resolve(each.getFileName()));
            } catch (NoSuchFileException e) {
                // The file contains it by now.
            }
        }
        Files.copy(directory.resolve("baton.db"), to.resolve("baton.db"));
        Files.copy(directory.resolve("baton.created"), to.resolve("baton.created"));
        return to;
    }

    private static Iterable<Path> journals(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.getFileName().toString().startsWith("baton.journal."))
                    .toList();
        }
    }
}
