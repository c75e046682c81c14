package io.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a power cut leaves: of what no sync has covered, any sectors may be on disk or not, in any
/// order.
final class PowerCut {
    private static final int SECTOR = 512;

    private final Random random;

    PowerCut(Random random) {
        this.random = random;
    }

    /// @param onDisk content after the last sync
    /// @param written content after all writes since
    byte[] torn(byte[] onDisk, byte[] written) {
        byte[] left = Arrays.copyOf(onDisk, length(onDisk.length, written.length));
        int percent = random.nextInt(101);
        for (int at = 0; at < Math.min(left.length, written.length); at += SECTOR) {
            if (random.nextInt(100) < percent) {
                int bytes = Math.min(SECTOR, Math.min(left.length, written.length) - at);
                System.arraycopy(written, at, left, at, bytes);
            }
        }
        return left;
    }

    private int length(int before, int after) {
        return switch (random.nextInt(3)) {
            case 0 -> before;
            case 1 -> after;
            default -> Math.min(before, after) + random.nextInt(Math.abs(after - before) + 1);
        };
    }

    /// @param before all files by name when the last sync of any had ended
    /// @param after the same with what was written since
    Map<String, byte[]> torn(Map<String, byte[]> before, Map<String, byte[]> after) {
        var left = new TreeMap<>(after);
        before.forEach((name, bytes) -> {
            byte[] now = after.get(name);
            if (now != null) {
                left.put(name, torn(bytes, now));
            } else if (random.nextBoolean()) {
                // That it was deleted is not on disk yet.
                left.put(name, bytes);
            }
        });
        return left;
    }

    static Map<String, byte[]> journals(Path directory) throws IOException {
        var found = new TreeMap<String, byte[]>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each : files.toList()) {
                String name = each.getFileName().toString();
                if (name.startsWith("baton.journal.")) {
                    read(each).ifPresent(bytes -> found.put(name, bytes));
                }
            }
        }
        return found;
    }

    /// Empty if the end of a checkpoint has just deleted it.
    private static Optional<byte[]> read(Path journal) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(journal));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static void write(Map<String, byte[]> files, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var each : files.entrySet()) {
            Files.write(directory.resolve(each.getKey()), each.getValue());
        }
    }
}
