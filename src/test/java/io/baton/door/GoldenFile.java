package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// What was looked at once and must not change unseen. `-Dgolden.update` writes it anew.
public final class GoldenFile {
    private static final JsonMapper JSON = new JsonMapper();

    private GoldenFile() {}

    public static void check(Path file, String now) {
        assertThat(now).isEqualTo(lookedAt(file, now));
    }

    /// As JSON: the order of keys means nothing.
    public static void checkJson(Path file, String now) {
        assertThat(JSON.readTree(now)).isEqualTo(JSON.readTree(lookedAt(file, now)));
    }

    private static String lookedAt(Path file, String now) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
