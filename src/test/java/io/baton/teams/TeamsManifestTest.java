package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.desk.Command;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks the Teams app package against Microsoft's published rules (manifest schema 1.30) and
/// against Baton's commands.
class TeamsManifestTest {
    private static final Path FOLDER = Path.of("manifests/teams");
    private static final JsonNode MANIFEST = manifest();

    /// Each object in the manifest by its path, with the fields that Teams knows. Teams rejects
    /// others.
    private static final Map<String, Set<String>> FIELDS =
            Map.ofEntries(
                    fields(
                            "",
                            "$schema manifestVersion version id developer name description icons"
                                    + " accentColor defaultInstallScope defaultGroupCapability bots"
                                    + " composeExtensions permissions validDomains"),
                    fields("developer", "name websiteUrl privacyUrl termsOfUseUrl"),
                    fields("name", "short full"),
                    fields("description", "short full"),
                    fields("icons", "color outline"),
                    fields("defaultGroupCapability", "team groupchat"),
                    fields(
                            "bots/*",
                            "botId scopes isNotificationOnly supportsFiles commandLists"
                                    + " supportsTargetedMessages"),
                    fields("bots/*/commandLists/*", "scopes commands triggers"),
                    fields("bots/*/commandLists/*/commands/*", "title description"),
                    fields("composeExtensions/*", "botId commands"),
                    fields(
                            "composeExtensions/*/commands/*",
                            "id type context title description initialRun fetchTask parameters"),
                    fields(
                            "composeExtensions/*/commands/*/parameters/*",
                            "name title description inputType"));

    @Test
    void teamsKnowsEveryField() {
        assertThat(FIELDS)
                .allSatisfy((path, known) ->
                        assertThat(at(path))
                                .isNotEmpty()
                                .allSatisfy(object ->
                                        assertThat(known).containsAll(JsonTree.names(object))));
        assertThat(FIELDS.keySet()).containsAll(JsonTree.pathsOfObjects("", MANIFEST));
    }

    @ParameterizedTest(name = "{0} has {1} to {2} characters")
    @CsvSource({
        "name/short, 1, 30",
        "name/full, 1, 100",
        "description/short, 1, 80",
        "description/full, 1, 4000",
        "developer/name, 1, 32",
        "developer/websiteUrl, 9, 2048",
        "bots/*/commandLists/*/commands/*/title, 1, 128",
        "bots/*/commandLists/*/commands/*/description, 1, 4000",
        "composeExtensions/*/commands/*/id, 1, 64",
        "composeExtensions/*/commands/*/title, 1, 32",
        "composeExtensions/*/commands/*/description, 1, 128",
        "composeExtensions/*/commands/*/parameters/*/name, 1, 64",
        "composeExtensions/*/commands/*/parameters/*/title, 1, 32",
        "composeExtensions/*/commands/*/parameters/*/description, 1, 128"
    })
    void everyTextIsWithinItsLimits(String path, int least, int most) {
        assertThat(at(path))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.asText()).hasSizeBetween(least, most));
    }

    @ParameterizedTest(name = "{0} has {1} to {2} entries")
    @CsvSource({
        "bots, 1, 1",
        "bots/*/scopes, 3, 3",
        "bots/*/commandLists, 1, 3",
        "bots/*/commandLists/*/commands, 1, 12",
        "composeExtensions, 1, 1",
        "composeExtensions/*/commands, 2, 10",
        "validDomains, 0, 0"
    })
    void everyListIsWithinItsLimits(String path, int least, int most) {
        assertThat(at(path))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.size()).isBetween(least, most));
    }

    @Test
    void theManifestDeclaresItsVersion() {
        assertThat(MANIFEST.path("manifestVersion").asText()).isEqualTo("1.30");
        assertThat(MANIFEST.path("$schema").asText()).contains("/v1.30/");
        assertThat(MANIFEST.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(MANIFEST.path("accentColor").asText()).matches("#[0-9a-fA-F]{6}");
    }

    @Test
    void theBuildInsertsOnlyTheAppId() throws IOException {
        var placeholders =
                Pattern.compile("\\$\\{[^}]*}+")
                        .matcher(Files.readString(FOLDER.resolve("manifest.json")))
                        .results()
                        .map(found -> found.group());
        assertThat(placeholders).hasSize(3).containsOnly("${{TEAMS_APP_ID}}");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<delimiter>${{*}}</delimiter>");
    }

    @Test
    void theBotIsAvailableInPersonalChatsTeamsAndGroupChats() {
        assertThat(texts("bots/*/scopes/*"))
                .containsExactlyInAnyOrder("personal", "team", "groupChat");
        assertThat(texts("bots/*/commandLists/*/scopes/*")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void batonKnowsEveryCommand() {
        var known = new HashSet<String>(Set.of("help"));
        AllCommands.commands().map(Command::name).forEach(known::add);
        assertThat(known).containsAll(texts("bots/*/commandLists/*/commands/*/title"));
    }

    @Test
    void theExtensionFindsPartnersAndLogsReferrals() {
        assertThat(texts("composeExtensions/*/commands/*/id"))
                .containsExactlyInAnyOrder("find", "log_referral");
        var log = at("composeExtensions/*/commands/*").get(1);
        assertThat(log.path("type").asText()).isEqualTo("action");
        assertThat(log.path("fetchTask").asBoolean()).isTrue();
        assertThat(log.path("context")).extracting(JsonNode::asText).containsExactly("message");
    }

    @Test
    void theIconsHaveTheRequiredSizes() throws IOException {
        var color = icon("color");
        assertThat(new int[] {color.getWidth(), color.getHeight()}).containsExactly(192, 192);
        assertThat(color.getColorModel().hasAlpha()).isFalse();
        var outline = icon("outline");
        assertThat(new int[] {outline.getWidth(), outline.getHeight()}).containsExactly(32, 32);
        assertThat(new Color(outline.getRGB(0, 0), true).getAlpha()).isZero();
        var pixels = IntStream.of(outline.getRGB(0, 0, 32, 32, null, 0, 32)).boxed();
        assertThat(pixels).allMatch(pixel -> pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF);
    }

    private static BufferedImage icon(String name) throws IOException {
        return ImageIO.read(FOLDER.resolve(MANIFEST.path("icons").path(name).asText()).toFile());
    }

    private static JsonNode manifest() {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve("manifest.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> at(String path) {
        return JsonTree.at(MANIFEST, path);
    }

    private static List<String> texts(String path) {
        return at(path).stream().map(JsonNode::asText).toList();
    }

    private static Map.Entry<String, Set<String>> fields(String path, String names) {
        return Map.entry(path, Set.of(names.split(" ")));
    }
}
