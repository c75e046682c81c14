package io.baton.slack.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.slack.api.util.json.GsonFactory;
import io.baton.door.GoldenFile;
import java.nio.file.Path;

/// Compares Block Kit to reviewed JSON files.
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
        GoldenFile.checkJson(FILES.resolve(name + ".json"), PRETTY.toJson(json(slackModel)) + "\n");
    }
}
