package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.door.GoldenFile;
import java.nio.file.Path;

/// Compares JSON for Teams with reviewed golden files.
final class AdaptiveCardGolden {
    private static final Path FILES = Path.of("src/test/resources/io/baton/teams/render/golden");

    private AdaptiveCardGolden() {}

    static void check(String name, JsonNode now) {
        GoldenFile.checkJson(FILES.resolve(name + ".json"), now.toPrettyString() + "\n");
    }
}
