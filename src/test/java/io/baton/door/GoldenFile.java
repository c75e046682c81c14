package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// Compares output to a reviewed file. `-Dgolden.update` writes the file again.
public final class GoldenFile {
    private static final JsonMapper JSON = new JsonMapper();

    private GoldenFile() {}

    public static void check(Path file, String actual) {
        assertThat(actual).isEqualTo(expected(file, actual));
    }

    /// Compares as JSON, so the order of keys doesn't matter.
    public static void checkJson(Path file, String actual) {
        assertThat(JSON.readTree(actual)).isEqualTo(JSON.readTree(expected(file, actual)));
    }

    private static String expected(Path file, String actual) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
