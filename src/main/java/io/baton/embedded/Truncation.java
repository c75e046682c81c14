package io.baton.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/// Finds out whether the end of a database file is missing. The store opens such a file, and fails
/// when someone reads what was there.
final class Truncation {
    private static final String CHUNK = "chunk.";

    /// Bytes.
    private static final int BLOCK = 4096;

    /// The file's first two blocks name a commit that the file holds, in hexadecimal.
    private static final Pattern VERSION = Pattern.compile("\\bversion:([0-9a-f]+)");

    private Truncation() {}

    /// The commit that the file's header names; 0 if there is none. A store that opens at an
    /// earlier one has lost its newest content, and looks new if it has lost nearly all.
    static long promisedVersion(Path file) throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        try (var in = Files.newInputStream(file)) {
            var header = new String(in.readNBytes(2 * BLOCK), StandardCharsets.ISO_8859_1);
            return VERSION.matcher(header)
                    .results()
                    .mapToLong(found -> Long.parseLong(found.group(1), 16))
                    .max()
                    .orElse(0);
        }
    }

    /// @param size the file's size in bytes
    static boolean of(MVStore store, long size) {
        return chunks(store.getLayoutMap())
                .map(DataUtils::parseMap)
                .anyMatch(chunk -> inUse(chunk) && end(chunk) > size);
    }

    private static Stream<String> chunks(Map<String, String> layout) {
        return layout.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CHUNK))
                .map(Map.Entry::getValue);
    }

    private static boolean inUse(Map<String, String> chunk) {
        return number(chunk, chunk.containsKey("livePages") ? "livePages" : "pages") > 0;
    }

    private static long end(Map<String, String> chunk) {
        return (number(chunk, "block") + number(chunk, "len")) * BLOCK;
    }

    private static long number(Map<String, String> chunk, String key) {
        return Long.parseLong(chunk.getOrDefault(key, "0"), 16);
    }
}
