package io.baton.embedded;

import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/// Finds out whether the end of a database file is missing. The store opens such a file, and fails
/// when someone reads what was there.
final class Truncation {
    private static final String CHUNK = "chunk.";

    /// Bytes.
    private static final int BLOCK = 4096;

    private Truncation() {}

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
