package io.baton.mongo.backup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.driver.MongoBeats;
import io.baton.outbox.LivingInstances;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// A restore notices any Baton on its database, also one that has just started.
class RunningInstancesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final MongoDatabase database = StorageEngines.freshEmbedded();
    private final RunningInstances instances =
            new RunningInstances(database, InstantSource.fixed(NOW));

    private void said(Instant at) {
        database.getCollection("instances")
                .insertOne(new Document("_id", at.toString()).append("at", Date.from(at)));
    }

    @Test
    void oneThatSaidSoLessThanTwoMinutesAgoIsRefused() {
        said(NOW.minusSeconds(121));
        assertThatCode(instances::refuse).doesNotThrowAnyException();
        said(NOW.minusSeconds(119));
        assertThatThrownBy(instances::refuse)
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("Stop it, wait two minutes, and try again");
    }

    @Test
    void oneThatHasJustStartedIsRefusedUntilItStops() throws InterruptedException {
        try (var started = new LivingInstances(new MongoBeats(database), "one")) {
            started.start();
            await().until(() -> !new MongoBeats(database).all().isEmpty());
            assertThatThrownBy(instances::refuse).hasMessageContaining("Baton runs on this");
        }
        assertThatCode(instances::refuse).doesNotThrowAnyException();
    }

    @Test
    void theBeatOfAKilledOneIsNoObstacle() {
        new MongoBeats(database).beat("killed", 17);
        assertThatCode(instances::refuse).doesNotThrowAnyException();
    }
}
