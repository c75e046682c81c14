package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.slack.fake.AppManifest;
import io.baton.slack.fake.SlackJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Checks the manifest against Slack's published rules (manifest schema, major version 2): field
/// names, lengths and counts.
class SlackManifestTest {
    private static final AppManifest MANIFEST = AppManifest.read(Path.of("manifests/slack.yaml"));

    /// Known fields by object path; Slack refuses others.
    private static final Map<String, Set<String>> FIELDS =
            Map.ofEntries(
                    Map.entry(
                            "",
                            Set.of(
                                    "_metadata",
                                    "display_information",
                                    "features",
                                    "oauth_config",
                                    "settings")),
                    Map.entry("_metadata", Set.of("major_version", "minor_version")),
                    Map.entry(
                            "display_information",
                            Set.of("name", "description", "long_description", "background_color")),
                    Map.entry(
                            "features",
                            Set.of("app_home", "bot_user", "shortcuts", "slash_commands")),
                    Map.entry(
                            "features/app_home",
                            Set.of(
                                    "home_tab_enabled",
                                    "messages_tab_enabled",
                                    "messages_tab_read_only_enabled")),
                    Map.entry("features/bot_user", Set.of("display_name", "always_online")),
                    Map.entry(
                            "features/slash_commands/*",
                            Set.of("command", "url", "description", "usage_hint", "should_escape")),
                    Map.entry(
                            "features/shortcuts/*",
                            Set.of("name", "type", "callback_id", "description")),
                    Map.entry(
                            "oauth_config",
                            Set.of("redirect_urls", "scopes", "token_management_enabled")),
                    Map.entry(
                            "oauth_config/scopes",
                            Set.of("bot", "user", "bot_optional", "user_optional")),
                    Map.entry(
                            "settings",
                            Set.of(
                                    "allowed_ip_address_ranges",
                                    "event_subscriptions",
                                    "interactivity",
                                    "org_deploy_enabled",
                                    "socket_mode_enabled",
                                    "token_rotation_enabled")),
                    Map.entry(
                            "settings/event_subscriptions",
                            Set.of("request_url", "bot_events", "user_events")),
                    Map.entry(
                            "settings/interactivity",
                            Set.of("is_enabled", "request_url", "message_menu_options_url")));

    /// What needs each scope: a Web API method, an event or a feature.
    private static final Map<String, String> NEEDED_FOR =
            Map.ofEntries(
                    Map.entry("commands", "slash commands and the shortcut"),
                    Map.entry("chat:write", "chat.postMessage, chat.postEphemeral, chat.update"),
                    Map.entry("im:write", "conversations.open"),
                    Map.entry("im:history", "message.im, conversations.history"),
                    Map.entry("app_mentions:read", "app_mention"),
                    Map.entry(
                            "files:write",
                            "files.getUploadURLExternal, files.completeUploadExternal"),
                    Map.entry("users:read", "users.info"),
                    Map.entry("channels:read", "conversations.info"),
                    Map.entry("groups:read", "conversations.info"),
                    Map.entry("channels:history", "conversations.history"),
                    Map.entry("groups:history", "conversations.history"),
                    Map.entry("channels:join", "conversations.join"),
                    Map.entry("files:read", "url_private_download, files.info"));

    @Test
    void everyFieldIsKnownToSlack() {
        assertThat(FIELDS)
                .allSatisfy((path, known) ->
                        objectsAt(path)
                                .forEach(object ->
                                        assertThat(known)
                                                .as("fields of “%s”", path)
                                                .containsAll(object.propertyNames())));
    }

    @Test
    void everyObjectHasItsListOfFields() {
        assertThat(FIELDS.keySet()).containsAll(pathsOfObjects("", MANIFEST.json()));
    }

    @ParameterizedTest(name = "{0} has {1} to {2} characters")
    @CsvSource({
        "display_information/name, 1, 35",
        "display_information/description, 1, 140",
        "display_information/long_description, 175, 4000",
        "display_information/background_color, 4, 7",
        "features/bot_user/display_name, 1, 80",
        "features/slash_commands/*/command, 2, 32",
        "features/slash_commands/*/description, 1, 2000",
        "features/slash_commands/*/usage_hint, 1, 1000",
        "features/shortcuts/*/name, 1, 24",
        "features/shortcuts/*/callback_id, 1, 255",
        "features/shortcuts/*/description, 1, 150",
        "oauth_config/scopes/bot/*, 1, 50",
        "settings/event_subscriptions/bot_events/*, 1, 50"
    })
    void everyTextIsWithinItsLimits(String path, int least, int most) {
        assertThat(objectsAt(path))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.asString()).hasSizeBetween(least, most));
    }

    @Test
    void theCommandsAreTheDocumentedOnes() {
        assertThat(MANIFEST.commands()).containsExactlyInAnyOrder("/refer", "/partner", "/revenue");
        assertThat(objectsAt("features/slash_commands/*/should_escape"))
                .hasSize(3)
                .allMatch(JsonNode::asBoolean);
    }

    @Test
    void theShortcutWorksOnAMessage() {
        assertThat(MANIFEST.shortcutCallbackIds()).containsExactly("log_referral");
        assertThat(SlackJson.text(objectsAt("features/shortcuts/*").getFirst(), "type"))
                .isEqualTo("message");
    }

    @Test
    void peopleCanWriteToTheBotAndOpenItsHome() {
        JsonNode home = objectsAt("features/app_home").getFirst();

        assertThat(home.path("home_tab_enabled").asBoolean()).isTrue();
        assertThat(home.path("messages_tab_enabled").asBoolean()).isTrue();
        assertThat(home.path("messages_tab_read_only_enabled").asBoolean()).isFalse();
        assertThat(MANIFEST.botEvents())
                .containsExactlyInAnyOrder("app_home_opened", "app_mention", "message.im");
        assertThat(objectsAt("settings/interactivity/is_enabled").getFirst().asBoolean()).isTrue();
    }

    @Test
    void everyScopeIsUsedAndNoneIsMissing() {
        assertThat(MANIFEST.botScopes()).containsExactlyInAnyOrderElementsOf(NEEDED_FOR.keySet());
        assertThat(objectsAt("oauth_config/scopes/user")).isEmpty();
    }

    @Test
    void socketModeNeedsNoUrls() {
        assertThat(objectsAt("settings/socket_mode_enabled").getFirst().asBoolean()).isTrue();
        assertThat(objectsAt("features/slash_commands/*/url")).isEmpty();
        assertThat(objectsAt("settings/event_subscriptions/request_url")).isEmpty();
    }

    /// All nodes at a path; `*` means each element of a list, an empty path the root.
    private static List<JsonNode> objectsAt(String path) {
        List<JsonNode> found = List.of(MANIFEST.json());
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            found =
                    step.equals("*")
                            ? found.stream().flatMap(SlackJson::stream).toList()
                            : found.stream()
                                    .map(node -> node.path(step))
                                    .filter(node -> !node.isMissingNode())
                                    .toList();
        }
        return found;
    }

    private static Collection<String> pathsOfObjects(String path, JsonNode node) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            paths.add(path);
            node.propertyStream()
                    .forEach(field ->
                            paths.addAll(
                                    pathsOfObjects(join(path, field.getKey()), field.getValue())));
        } else if (node.isArray()) {
            node.forEach(element -> paths.addAll(pathsOfObjects(join(path, "*"), element)));
        }
        return paths;
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
