package io.baton.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// The journals in the database's directory, counted upwards.
record JournalFiles(Path directory) {
    private static final String PREFIX = "baton.journal.";

    Path path(long number) {
        return directory.resolve(PREFIX + number);
    }

    /// Also if the disk doesn't answer that: reading it then fails.
    boolean exists(long number) {
        return !Files.notExists(path(number));
    }

    /// Higher than all that are there, and than any that this directory had before: a copy of the
    /// database's file must not take the journal of another for its own.
    ///
    /// @param now the time in milliseconds
    long unusedNumber(long now) throws IOException {
        return Math.max(now, numbers().stream().mapToLong(each -> each).max().orElse(0) + 1);
    }

    /// Creates empty ones. They survive a power cut, and only the owner may read them.
    void create(long... numbers) throws IOException {
        for (long number : numbers) {
            Files.deleteIfExists(path(number));
            Files.createFile(path(number));
        }
        OwnerOnly.restrict(directory);
        sync(directory);
    }

    void deleteBefore(long number) throws IOException {
        for (long each : numbers()) {
            if (each < number) {
                Files.deleteIfExists(path(each));
            }
        }
    }

    private List<Long> numbers() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.matches("baton\\.journal\\.\\d{1,18}"))
                    .map(name -> Long.valueOf(name.substring(PREFIX.length())))
                    .toList();
        }
    }

    /// A new file is durable only once its directory entry is.
    static void sync(Path directory) {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException ignored) {
            // Windows can't sync a directory, and needn't.
        }
    }
}
