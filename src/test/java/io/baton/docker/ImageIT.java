package io.baton.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.baton.slack.fake.FakeSlack;
import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image, built and run without Docker.
class ImageIT {
    private static final long LARGEST_MEGABYTES = 330;
    private static final Duration DOCKERS_PATIENCE = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static BuiltImage image;

    @TempDir Path directory;

    @BeforeAll
    static void build() throws IOException {
        image = BuiltImage.build();
    }

    @AfterAll
    static void remove() {
        if (image != null) {
            image.close();
        }
    }

    @Test
    void theImageIsSmall() throws IOException {
        assertThat(bytes(image.root()) / 1_000_000).isLessThanOrEqualTo(LARGEST_MEGABYTES);
    }

    @Test
    void theImageHasNativeCodeForItsOwnPlatformOnly() throws IOException {
        var foreign = Pattern.compile(".*\\.(dll|dylib|pdb|jnilib)|.*/native/.*\\.so");

        assertThat(files(image.root().resolve("opt/baton")))
                .filteredOn(file -> file.toString().matches(".*\\.(so|dll|dylib)"))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "libonnxruntime.so", "libonnxruntime4j_jni.so", "libtokenizers.so");
        for (var jar : libraries()) {
            assertThat(names(jar)).as(jar.toString()).noneMatch(foreign.asMatchPredicate());
        }
    }

    @Test
    void theImageHasNoSecretsAndNoSources() throws IOException {
        assertThat(image.root().resolve("source")).doesNotExist();
        assertThat(files(image.root().resolve("data"))).isEmpty();
        assertThat(files(image.root().resolve("tmp"))).isEmpty();
        assertThat(files(image.root().resolve("opt/baton")))
                .extracting(file -> file.getFileName().toString())
                .noneMatch(
                        name -> name.matches("\\.env.*|.*-token|.*secret.*|.*\\.(db|log|key|pem)"));
        assertThat(image.words("Env")).noneMatch(each -> each.matches("(SLACK|TEAMS|MONGODB).*"));
    }

    @Test
    void theImageHasNoPackageManagerAndListsItsPackagesForScanners() {
        assertThat(image.root().resolve("usr/bin/apt-get")).doesNotExist();
        assertThat(image.root().resolve("usr/bin/perl")).doesNotExist();
        assertThat(image.root().resolve("var/lib/dpkg/status.d/libc6"))
                .content()
                .contains("Package: libc6", "Version: ");
        assertThat(image.root().resolve("usr/share/doc/libc6/copyright")).exists();
    }

    @Test
    void theImageSaysWhatItIs() throws IOException {
        var labels = image.config().getAsJsonObject("Labels");

        assertThat(labels.get("org.opencontainers.image.title").getAsString()).isEqualTo("Baton");
        assertThat(labels.get("org.opencontainers.image.licenses").getAsString())
                .isEqualTo("Apache-2.0");
        assertThat(labels.get("org.opencontainers.image.revision").getAsString())
                .isEqualTo("tested");
        assertThat(labels.has("org.opencontainers.image.version")).isTrue();
        assertThat(image.config().get("User").getAsString()).isEqualTo("10001:10001");
        assertThat(Files.getAttribute(image.root().resolve("data"), "unix:uid")).isEqualTo(10_001);
    }

    @Test
    void theImageListsItsPartsAndTheirLicences() {
        var papers = image.root().resolve("opt/baton/papers");

        assertThat(papers.resolve("THIRD-PARTY.txt")).content().contains("Apache");
        assertThat(image.root().resolve("opt/java/legal/java.base/LICENSE")).exists();
        assumeFalse(
                System.getProperty("baton.maven", "").endsWith("true"),
                "Maven makes no list of parts offline.");
        assertThat(papers.resolve("application.cdx.json")).content().contains("CycloneDX");
    }

    @Test
    void withNothingConfiguredTheConsoleAnswersAndCanBeBackedUp() throws Exception {
        try (var baton =
                RunningImage.start(image, directory, Map.of("CONSOLE_ADDRESS", "0.0.0.0"))) {
            assertThat(baton.output()).contains("Baton is ready").doesNotContain("WARN");
            assertThat(body(baton.address().resolve("/console"))).contains("Load the sample firm");
            assertThat(baton.status("Uid")).startsWith("10001");
            assertThat(baton.isHealthy()).isTrue();
            assertThat(baton.succeeds(List.of("/usr/local/bin/baton", "backup", "/data/a.backup")))
                    .isTrue();
            assertThat(baton.data().resolve("a.backup")).isNotEmptyFile();
            var events =
                    HTTP.sendAsync(
                            HttpRequest.newBuilder(baton.address().resolve("/console/events"))
                                    .build(),
                            BodyHandlers.ofInputStream());
            assertThat(events.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);

            assertThat(baton.stops(DOCKERS_PATIENCE)).isTrue();

            assertThat(baton.isHealthy()).isFalse();
            assertThat(baton.output()).doesNotContain("WARN").doesNotContain("ERROR");
        }
    }

    @Test
    void aSignedCommandIsAnsweredAndTheSentenceModelIsLoaded() throws Exception {
        try (var slack = FakeSlack.start()) {
            slack.channels().openPublic("C1", "sales");
            slack.people().add("U1", "anna");
            slack.channel("C1").with("U1");
            var bot = slack.identity();
            var settings =
                    Map.of(
                            "SLACK_BOT_TOKEN_FILE", secret("bot-token", bot.botToken()),
                            "SLACK_SIGNING_SECRET_FILE", secret("signing", bot.signingSecret()),
                            "SLACK_API_URL", slack.apiUrl(),
                            "MANAGEMENT_PORT", Integer.toString(FreePort.find()));
            try (var baton = RunningImage.start(image, directory, settings)) {
                slack.callsBotAt(baton.address());

                await().atMost(PATIENCE).until(baton::isHealthy);
                var answer = slack.user("U1").types("C1", "/refer", "Acme needs a phone system");

                assertThat(answer.status()).isEqualTo(200);
                // On a busy machine the first answer comes later.
                await().atMost(PATIENCE)
                        .until(() ->
                                (answer.body() + slack.ephemeralsOf("U1")).contains("is logged"));
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(baton.mapped())
                                        .contains(
                                                "/opt/baton/native/libonnxruntime.so",
                                                "/opt/baton/native/libtokenizers.so"));
                assertThat(baton.stops(DOCKERS_PATIENCE)).isTrue();
            }
        }
    }

    /// Where compose.yaml mounts secrets, readable for the container's user.
    private String secret(String name, String value) throws IOException {
        var file = Files.createDirectories(directory.resolve("data")).resolve(name);
        Files.writeString(file, value + "\n");
        return "/data/" + name;
    }

    private static String body(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static List<Path> libraries() throws IOException {
        return files(image.root().resolve("opt/baton")).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
    }

    private static List<String> names(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (var file : files(folder)) {
            sum += Files.size(file);
        }
        return sum;
    }
}
