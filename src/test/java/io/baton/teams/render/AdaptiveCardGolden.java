package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// JSON that was looked at once and must not change unseen. `-Dgolden.update` writes it anew.
final class AdaptiveCardGolden {
    private static final Path FILES = Path.of("src/test/resources/io/baton/teams/render/golden");
    private static final ObjectMapper PRETTY =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private AdaptiveCardGolden() {}

    static void check(String name, JsonNode now) {
        var file = FILES.resolve(name + ".json");
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(FILES);
                Files.writeString(file, PRETTY.writeValueAsString(now) + "\n");
            }
            assertThat(PRETTY.readTree(PRETTY.writeValueAsString(now)))
                    .isEqualTo(PRETTY.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
