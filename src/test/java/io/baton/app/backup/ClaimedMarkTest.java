package io.baton.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import io.baton.app.SeededDatabase;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.mongo.driver.RestoreMark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restore was killed while it still looked whether it may. It changed nothing, but left its
/// mark.
class ClaimedMarkTest {
    @TempDir Path directory;

    @Test
    void theDataThatIsThereCanBeBackedUp() {
        var data = directory.resolve("data");
        SeededDatabase.openStores(
                data,
                stores ->
                        stores.partners()
                                .write(
                                        SeededDatabase.partner(
                                                SeededDatabase.firm("T1"), "RingPros", "U3"),
                                        "seed",
                                        List.of()));
        try (var engine = EmbeddedDatabase.open(data);
                var client =
                        MongoClients.create(ConnectionSettings.of(engine.connectionString()))) {
            var mark = new RestoreMark(client.getDatabase("baton"));
            assertThat(mark.claim(Instant.now(), Instant.now())).isTrue();
            assertThat(mark.unfinished()).isFalse();
        }
        var backup = CommandLine.on(data).run("backup", directory.resolve("x").toString());
        assertThat(backup.problem()).isEmpty();
        assertThat(backup.code()).isZero();
    }
}
