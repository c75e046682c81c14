package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.bench.PastAnswer;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.referral.Referral;
import io.baton.revenue.RandomReferrals;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the embedded engine, each question of tallies, digests and track records reads its answer,
/// and little more.
class TallyIndexesTest {
    private static final int REFERRALS = 400;
    private static final Firm FIRM = StoredSamples.firm(StoredSamples.HARBOR);
    private static final FirmId ID = FIRM.id();
    private static final StoppedClock CLOCK = new StoppedClock("2027-01-05T10:00:00Z");

    @TempDir static Path directory;

    private static EmbeddedDatabase database;
    private static MongoClient client;
    private static MongoStores stores;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(ConnectionSettings.of(database.connectionString()));
        stores = MongoStores.open(client.getDatabase("baton"), CLOCK);
        var randomReferrals = new RandomReferrals(new Random(1));
        for (int number = 1; number <= REFERRALS; number++) {
            var referral = randomReferrals.logged(ID, number);
            for (int i = 0; i < 3; i++) {
                referral = randomReferrals.changed(referral);
            }
            write(referral);
        }
        CLOCK.advance(Duration.ofHours(1));
        var _ = stores.tallies().of(FIRM);
        var _ = stores.histories().of(FIRM);
    }

    @AfterAll
    static void close() {
        client.close();
        database.close();
    }

    @Test
    void winsOfATimeAreReadByDate() {
        var first = LocalDate.of(2026, 12, 1);
        assertReads(0, () -> stores.digestReferrals().won(ID, first, first.plusDays(35)).size());
    }

    @Test
    void whatBringsSomethingOnADayIsReadAlone() {
        var first = LocalDate.of(2026, 12, 20);
        assertReads(
                0, () -> stores.digestReferrals().bringing(ID, first, first.plusDays(6)).size());
    }

    @Test
    void ofManyWinsThatBringSomethingLaterSomeAreRead() {
        var first = LocalDate.of(2026, 3, 2);
        assertReads(0, () -> stores.tallies().bringing(ID, first, first.plusDays(20), 3).size());
    }

    @Test
    void restatedWinsAreReadByTheTimeOfThat() {
        var since = Instant.parse("2026-12-01T00:00:00Z");
        assertReads(0, () -> stores.digestReferrals().restated(ID, since).size());
    }

    @Test
    void theOldestOffersAndUnmovedReferralsAreReadAloneAndTheOthersCounted() {
        var since = Instant.parse("2026-12-01T00:00:00Z");
        assertReads(3, () -> stores.digestReferrals().unanswered(ID, 3).count());
        assertReads(3, () -> stores.digestReferrals().unmoved(ID, since, 3).count());
    }

    @Test
    void nothingIsReadToSeeThatNothingHasToBeCounted() {
        long before = database.documentsRead();
        var _ = stores.tallies().of(FIRM);
        // The marks that tell what other instances changed.
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        long before = database.documentsRead();
        assertThat(stores.digestReferrals().changed(ID, CLOCK.instant().plusSeconds(1), 9))
                .isEmpty();
        assertThat(database.documentsRead()).isEqualTo(before);
    }

    @Test
    void ofManyWinsThatChangedOnlySomeAreRead() {
        long before = database.documentsRead();
        assertThat(stores.digestReferrals().changed(ID, Instant.EPOCH, 4)).hasSize(4);
        assertThat(database.documentsRead() - before).isLessThan(REFERRALS / 4);
    }

    @Test
    void aWriteIsCountedFromTheReferralsOfItsMonths() {
        var referral = stores.referrals().find(ID, 7).orElseThrow();
        write(new RandomReferrals(new Random(2)).changed(referral));
        var documents = client.getDatabase("baton").getCollection("referrals");
        var keys = Objects.requireNonNull(documents.find(new Document("number", 7)).first());
        var all =
                keys.getList("keys", String.class).stream()
                        .filter(key -> key.startsWith("tally:"))
                        .mapToLong(key -> documents.countDocuments(new Document("keys", key)))
                        .sum();
        long before = database.documentsRead();
        var _ = stores.tallies().of(FIRM);
        assertThat(database.documentsRead() - before).isBetween(1L, all + 12);
        assertThat(all).isLessThan(REFERRALS);
    }

    @Test
    void aHistoryHasTheAnswersOfTheNewestReferrals() {
        var other = MongoStores.open(client.getDatabase("baton"), CLOCK);
        var _ = other.tallies().of(FIRM);
        long before = database.documentsRead();
        var examples = other.histories().of(FIRM).examples();
        var answered = examples.stream().map(PastAnswer::number).distinct().count();
        assertThat(answered).isPositive().isLessThan(REFERRALS);
        assertThat(database.documentsRead() - before).isBetween(answered, answered + 3);
    }

    /// @param more documents that may be read besides those of the answer
    private static void assertReads(int more, IntSupplier answer) {
        long before = database.documentsRead();
        int found = answer.getAsInt();
        assertThat(found).isPositive().isLessThan(REFERRALS / 2);
        assertThat(database.documentsRead() - before).isBetween((long) found, (long) found + more);
    }

    private static void write(Referral referral) {
        assertThat(stores.referrals().write(referral, "turn " + referral.version(), List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }
}
