package io.baton.slack.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/// An app manifest.
public record AppManifest(JsonNode json) {

    public static AppManifest read(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream in = Files.newInputStream(file)) {
            return new AppManifest(
                    SlackJson.object("m", new Yaml(new SafeConstructor(strict)).load(in))
                            .path("m"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The slash commands, with their slashes.
    public Set<String> commands() {
        return texts(json.path("features").path("slash_commands"), "command");
    }

    public Set<String> shortcutCallbackIds() {
        return texts(json.path("features").path("shortcuts"), "callback_id");
    }

    public Set<String> botEvents() {
        return plain(json.path("settings").path("event_subscriptions").path("bot_events"));
    }

    public Set<String> botScopes() {
        return plain(json.path("oauth_config").path("scopes").path("bot"));
    }

    private static Set<String> texts(JsonNode items, String field) {
        return set(SlackJson.stream(items).map(item -> SlackJson.text(item, field)).toList());
    }

    private static Set<String> plain(JsonNode items) {
        return set(SlackJson.stream(items).map(JsonNode::asString).toList());
    }

    private static Set<String> set(List<String> ordered) {
        return new LinkedHashSet<>(ordered);
    }
}
