package io.baton.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The compose files against the schema of the Compose Specification (`compose-spec.json`, from
/// compose-go 2.4.8, Apache License 2.0), and what must hold besides.
class ComposeFilesTest {
    private static final Path FOLDER = Path.of("docker");
    private static final SchemaLocation HOME =
            SchemaLocation.of(
                    "https://raw.githubusercontent.com/compose-spec/compose-go/v2.4.8/schema/compose-spec.json");
    private static final String ONE = "compose.yaml";
    private static final String CLUSTER = "compose.cluster.yaml";
    private static final Pattern SETTING = Pattern.compile("(?m)^#?([A-Z][A-Z_]+)=");

    /// What the compose files read themselves.
    private static final Set<String> OF_COMPOSE = Set.of("BATON_HOST", "BATON_DATABASE");

    private static final Pattern PINNED = Pattern.compile("\\S+:\\d+\\.\\d+[\\w.-]*");

    @ParameterizedTest
    @ValueSource(strings = {ONE, CLUSTER})
    void theFileIsWhatComposeReads(String name) throws IOException {
        assertThat(errors(new Gson().toJson(read(name)))).isEmpty();
    }

    @Test
    void aMistakeIsFound() {
        assertThat(errors("{\"services\": {\"baton\": {\"image\": \"baton\", \"port\": [1]}}}"))
                .isNotEmpty();
        assertThat(errors("{\"services\": {\"baton\": {\"read_only\": {}}}}")).isNotEmpty();
    }

    @Test
    void theConsoleIsPublishedToThisMachineOnly() throws IOException {
        var baton = services(ONE).get("baton");

        assertThat(list(baton, "ports"))
                .isNotEmpty()
                .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
    }

    @Test
    void onlyTheProxyOfTheClusterIsPublished() throws IOException {
        assertThat(services(CLUSTER).entrySet())
                .filteredOn(service -> service.getValue().containsKey("ports"))
                .extracting(Map.Entry::getKey)
                .containsExactly("caddy");
        assertThat(services(CLUSTER))
                .containsKeys("baton1", "baton2", "mongo1", "mongo2", "mongo3");
        assertThat(map(map(read(CLUSTER), "networks"), "database")).containsEntry("internal", true);
        assertThat(services(CLUSTER).entrySet())
                .filteredOn(service -> service.getKey().startsWith("mongo"))
                .hasSize(3)
                .allMatch(mongo -> list(mongo.getValue(), "networks").equals(List.of("database")))
                .allMatch(mongo -> list(mongo.getValue(), "command").contains("--keyFile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, CLUSTER})
    void batonMayDoAsLittleAsPossible(String name) throws IOException {
        assertThat(services(name).values())
                .filteredOn(service -> "baton".equals(service.get("image")))
                .isNotEmpty()
                .allMatch(baton -> Boolean.TRUE.equals(baton.get("read_only")))
                .allMatch(baton -> list(baton, "cap_drop").contains("ALL"))
                .allMatch(baton -> list(baton, "security_opt").contains("no-new-privileges:true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, CLUSTER})
    void backupsGoToADirectoryOfTheMachine(String name) throws IOException {
        assertThat(services(name).values())
                .filteredOn(service -> "baton".equals(service.get("image")))
                .isNotEmpty()
                .allMatch(baton -> list(baton, "volumes").contains("./backups:/backups"));
    }

    @Test
    void onlyWhatNeedsASecretOfTheClusterCanReadIt() throws IOException {
        assertThat(services(CLUSTER).entrySet())
                .filteredOn(service ->
                        list(service.getValue(), "volumes").toString().contains("baton-secrets"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("secrets", "baton1", "baton2");
    }

    @Test
    void theAddressOfTheClustersDatabaseAndTheRightToItComeFromOneSetting() throws IOException {
        assertThat(List.of("secrets", "setup"))
                .allSatisfy(name ->
                        assertThat(map(service(name), "environment"))
                                .containsEntry("BATON_DATABASE", "${BATON_DATABASE:-baton}"));
    }

    @Test
    void everyImageOfOthersIsPinnedByVersion() throws IOException {
        var dockerfile = Files.readString(FOLDER.resolve("Dockerfile"));
        var bases =
                Pattern.compile("(?m)^ARG \\w+_IMAGE=(\\S+)$")
                        .matcher(dockerfile)
                        .results()
                        .map(match -> (Object) match.group(1));
        var composed =
                services(CLUSTER).values().stream()
                        .map(service -> service.get("image"))
                        .filter(image -> !"baton".equals(image));

        assertThat(Stream.concat(bases, composed))
                .hasSizeGreaterThan(5)
                .allMatch(image -> PINNED.matcher(image.toString()).matches());
    }

    @Test
    void theExampleNamesOnlySettingsThatTheReadmeExplains() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var settings =
                SETTING.matcher(Files.readString(FOLDER.resolve(".env.example")))
                        .results()
                        .map((MatchResult match) -> match.group(1).replaceFirst("_FILE$", ""))
                        .filter(name -> !OF_COMPOSE.contains(name))
                        .toList();

        assertThat(settings).hasSizeGreaterThan(5).allMatch(name -> readme.contains("`" + name));
    }

    private static List<Error> errors(String json) {
        return schema().validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        var text = ComposeFilesTest.class.getResourceAsStream("compose-spec.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(HOME, Objects.requireNonNull(text), InputFormat.JSON);
    }

    private static Map<String, Object> read(String name) throws IOException {
        return new Yaml().load(Files.readString(FOLDER.resolve(name)));
    }

    private static Map<String, Map<String, Object>> services(String name) throws IOException {
        var services = new LinkedHashMap<String, Map<String, Object>>();
        map(read(name), "services").forEach((service, parts) -> services.put(service, cast(parts)));
        return services;
    }

    private static Map<String, Object> service(String name) throws IOException {
        return Objects.requireNonNull(services(CLUSTER).get(name), name);
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return cast(Objects.requireNonNull(from.get(key), key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Object> list(Map<String, Object> from, String key) {
        return new ArrayList<>((List<?>) from.getOrDefault(key, List.of()));
    }
}
