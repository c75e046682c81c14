package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.baton.app.SeededDatabase;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.Step;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands need no more memory for more or larger documents. All content here together is
/// several times their heap.
class SmallHeapIT {
    private static final FirmId FIRM = SeededDatabase.firm("T1");
    private static final int LARGE = 40;
    private static final int LARGE_BYTES = 4 * 1024 * 1024;
    private static final int LONG = 40;
    private static final int NOTES = 1_000;

    @TempDir Path directory;

    @Test
    void largeDocumentsAndLongHistoriesAreBackedUpAndRestored() throws Exception {
        var source = directory.resolve("source");
        SeededDatabase.openStores(source, SmallHeapIT::writeLongHistories);
        inDirectory(source, SmallHeapIT::writeLargeDocuments);
        var file = directory.resolve("large.backup");
        runs("backup", "64m", file, source);

        var data = directory.resolve("data");
        runs("restore", "128m", file, data);
        inDirectory(
                data,
                database -> {
                    assertThat(database.getCollection("imports").countDocuments()).isEqualTo(LARGE);
                    assertThat(database.getCollection("tallies").countDocuments()).isEqualTo(1);
                });
        SeededDatabase.openStores(
                data,
                stores ->
                        assertThat(stores.referrals().find(FIRM, LONG).orElseThrow().steps())
                                .hasSize(NOTES + 1));
    }

    private void runs(String command, String heap, Path file, Path data) throws Exception {
        var database = "BATON_DATA=" + data;
        try (var run = ProgramProcess.start(directory, heap, database, command, file.toString())) {
            assertThat(run.end()).as(run.output()).isZero();
        }
    }

    /// Of one partner, which is counted as a whole.
    private static void writeLongHistories(MongoStores stores) {
        var _ = stores.firms().write(StoredSamples.firm(FIRM), "seed", List.of());
        Partner partner = SeededDatabase.partner(FIRM, "volta", "UVOLTA", "VoIP");
        var _ = stores.partners().write(partner, "seed", List.of());
        for (int number = 1; number <= LONG; number++) {
            var referral = StoredSamples.referral(FIRM, number);
            var _ = stores.referrals().write(withNotes(referral, partner), "seed", List.of());
        }
    }

    private static Referral withNotes(Referral referral, Partner partner) {
        var steps = new ArrayList<>(referral.steps());
        var last = steps.getLast();
        var offered = new Event.Offered(partner.id(), 1, Instant.now());
        for (int i = 0; i < NOTES; i++) {
            var event =
                    i == 0
                            ? offered
                            : new Event.Noted("Note %d %s".formatted(i, "x".repeat(500)), false);
            steps.add(new Step(last.at(), StoredSamples.ANNA, last.to(), last.to(), event));
        }
        return new Referral(
                referral.registration(),
                referral.wanted(),
                referral.parties(),
                referral.state(),
                new ReferralHistory(steps, List.of(), List.of()),
                referral.version());
    }

    private static void writeLargeDocuments(MongoDatabase database) {
        for (int i = 0; i < LARGE; i++) {
            var large = new Document("_id", "large" + i).append("text", "x".repeat(LARGE_BYTES));
            database.getCollection("imports").insertOne(large);
        }
    }

    private static void inDirectory(Path data, Consumer<MongoDatabase> act) {
        try (var engine = EmbeddedDatabase.open(data);
                var client =
                        MongoClients.create(ConnectionSettings.of(engine.connectionString()))) {
            act.accept(client.getDatabase("baton"));
        }
    }
}
