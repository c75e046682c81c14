package io.baton.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// JSON that was looked at once and must not change unseen. `-Dgolden.update` writes it anew.
final class BlockKitGolden {
    private static final Path FILES = Path.of("src/test/resources/io/baton/slack/render/golden");
    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private BlockKitGolden() {}

    static JsonElement json(Object slackModel) {
        return SLACK.toJsonTree(slackModel);
    }

    static void check(String name, Object slackModel) {
        var file = FILES.resolve(name + ".json");
        var now = PRETTY.toJson(json(slackModel)) + "\n";
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(FILES);
                Files.writeString(file, now);
            }
            // As JSON: the order of keys means nothing.
            assertThat(JsonParser.parseString(now))
                    .isEqualTo(JsonParser.parseString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
