package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.SmallDisk;
import io.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up under the running program, or is full when it starts. Skipped where no small
/// file system can be mounted.
class FullDiskIT {
    private static final String DISK_FULL = "My disk is full or broken";
    private static final long MEGABYTE = 1L << 20;
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @TempDir Path directory;

    private final FakePlatforms platforms = FakePlatforms.slackAlone(false);
    private final FakeSlack slack = platforms.slack().orElseThrow();

    @SuppressWarnings("NullAway.Init")
    private BatonInstance baton;

    @SuppressWarnings("NullAway.Init")
    private SmallDisk disk;

    @BeforeEach
    void mount() throws Exception {
        slack.people().add("U1", "anna");
        slack.channel(BatonExtension.SALES).with("U1");
        disk = SmallDisk.mounted(directory.resolve("small"), 60);
    }

    @AfterEach
    void close() throws Exception {
        if (baton != null) {
            baton.close();
        }
        platforms.close();
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void whileTheDiskIsFullPeopleAreToldAndAfterwardsEverythingGoesOn() throws Exception {
        start();
        annaIsTold("Kranich needs VoIP", "is logged");

        disk.fill(0);
        await().atMost(SECONDS).until(() -> readiness() == 503);
        annaIsTold("Adler needs VoIP", DISK_FULL, "free up space");
        assertThat(asked("/actuator/prometheus").body()).contains("baton_database_writable 0");

        disk.free();
        await().atMost(SECONDS).until(() -> readiness() == 200);
        annaIsTold("Falke needs VoIP", "is logged");
        annaIsTold("list", "Kranich", "Falke");
        assertThat(whispers().getLast()).doesNotContain("Adler");
        assertThat(asked("/actuator/prometheus").body()).contains("baton_database_writable 1");
    }

    @Test
    void itStartsOnAFullDiskAndWorksOnceThereIsRoom() throws Exception {
        disk.fill(0);
        start();
        assertThat(readiness()).isEqualTo(503);
        annaIsTold("Adler needs VoIP", DISK_FULL);

        disk.free();
        await().atMost(SECONDS).until(() -> readiness() == 200);
        annaIsTold("Kranich needs VoIP", "is logged");
    }

    @Test
    void onADiskThatIsTooSmallItIsNotReadyAndNamesWhatItNeeds() throws Exception {
        disk.fill(12 * MEGABYTE);
        start();
        assertThat(readiness()).isEqualTo(503);
        assertThat(asked("/actuator/health/readiness").body())
                .contains("has 11 MB free, and Baton needs 16 MB. Free up space");
        annaIsTold("Adler needs VoIP", DISK_FULL);

        disk.free();
        disk.fill(17 * MEGABYTE);
        await().atMost(SECONDS).until(() -> readiness() == 200);
        annaIsTold("Kranich needs VoIP", "is logged");
        assertThat(readiness()).isEqualTo(200);
    }

    private void start() {
        baton = BatonInstance.start(platforms, Stream.of("--BATON_DATA=" + disk.directory()));
    }

    private void annaIsTold(String command, String... parts) {
        int before = whispers().size();
        slack.user("U1").types(BatonExtension.SALES, "/refer", command);
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() ->
                        assertThat(whispers().stream().skip(before))
                                .anySatisfy(text -> assertThat(text).contains(parts)));
    }

    private List<String> whispers() {
        return slack.ephemeralsOf("U1").stream().map(each -> each.blocks().toString()).toList();
    }

    private int readiness() throws IOException, InterruptedException {
        return asked("/actuator/health/readiness").statusCode();
    }

    private HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(baton.address().resolve(path)).build();
            return client.send(ask, BodyHandlers.ofString());
        }
    }
}
