package io.baton.mongo;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.mongo.contract.StoredSamples;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Between two primaries, a replica set refuses everything for some seconds.
class PrimaryStepsDownTest {
    private final ReplicaSet replicaSet = new ReplicaSet("replicaSet=rs0");
    private final MongoStores stores =
            MongoStores.open(replicaSet.database(), new StoppedClock("2026-11-23T10:00:00Z"));

    @AfterEach
    void stop() {
        stores.close();
        replicaSet.close();
    }

    @Test
    void aWriteWaitsForTheNewPrimary() {
        stores.referrals().write(StoredSamples.referral(HARBOR, 1), "t1", List.of());
        var second = StoredSamples.referral(HARBOR, 2);

        var written = meanwhile(() -> stores.referrals().write(second, "t2", List.of()));

        assertThat(written).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.referrals().find(HARBOR, 2)).contains(second.written());
        assertThat(stores.referrals().write(second, "t2", List.of()))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
    }

    @Test
    void aReadWaitsForTheNewPrimary() {
        var first = StoredSamples.referral(HARBOR, 1);
        stores.referrals().write(first, "t1", List.of());

        assertThat(meanwhile(() -> stores.referrals().find(HARBOR, 1)))
                .isEqualTo(Optional.of(first.written()));
    }

    /// Starts a call after the primary has stepped down, and elects one once the call was refused.
    private <T> T meanwhile(Supplier<T> call) {
        int before = replicaSet.refused();
        replicaSet.stepDown();
        var answer = CompletableFuture.supplyAsync(call);
        await().until(() -> replicaSet.refused() > before);
        assertThat(answer).isNotDone();
        replicaSet.electPrimary();
        return answer.join();
    }
}
