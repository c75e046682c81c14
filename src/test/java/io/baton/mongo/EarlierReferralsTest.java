package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import io.baton.firm.FirmId;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.delivery.MongoParcels;
import io.baton.mongo.document.ReferralIndexFields;
import io.baton.outbox.Unavailable;
import io.baton.referral.RandomHistory;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries also find the referrals of an earlier build, which stored no fields for them, and what
/// such a build writes while this one runs.
class EarlierReferralsTest {
    private static final FirmId FIRM = StoredSamples.HARBOR;

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final BrokenDriver driver = new BrokenDriver();

    @TempDir Path directory;

    @Test
    void everyListOfAnEarlierDatabaseIsComplete() throws IOException {
        try (var database = EarlierDatabase.unpacked(directory)) {
            var stores = database.stores();
            for (var firm : stores.firms().all()) {
                ListsCheck.allFound(stores, firm.id());
            }
        }
    }

    @Test
    void thePostsTurnsAndVersionsOfEarlierReferralsStayAsTheyWere() throws IOException {
        try (var database = EarlierDatabase.unpacked(directory)) {
            var before = withoutIndexFields(database);
            database.stores().upkeep().sweepIndexes();

            assertThat(database.documents("referrals")).allMatch(ReferralIndexFields::isIndexed);
            assertThat(withoutIndexFields(database)).isEqualTo(before);
        }
    }

    @Test
    void whatAnEarlierBuildWritesIsFoundAfterTheNextSweep() {
        var stores = open();
        var _ = stores.firms().write(StoredSamples.firm(FIRM), "t0", List.of());
        var earlier = earlierBuild();
        write(earlier, StoredSamples.referral(FIRM, 1), "t1");
        ListsCheck.allFound(stores, FIRM);

        write(earlier, StoredSamples.referral(FIRM, 2), "t2");
        write(earlier, accepted(stores.referrals().find(FIRM, 1).orElseThrow()), "t3");
        clock.advance(Duration.ofMinutes(1));
        stores.upkeep().sweepIndexes();

        ListsCheck.allFound(stores, FIRM);
    }

    @Test
    void whatAnEarlierBuildWroteWhileNoneOfThisRanIsFoundAtTheStart() {
        ListsCheck.allFound(open(), FIRM);
        var earlier = earlierBuild();
        write(earlier, StoredSamples.referral(FIRM, 1), "t1");
        clock.advance(Duration.ofDays(3));
        write(earlier, StoredSamples.referral(FIRM, 2), "t2");
        clock.advance(Duration.ofDays(1));

        ListsCheck.allFound(open(), FIRM);
    }

    @Test
    void aListShowsNothingThatAnEarlierBuildHasChanged() {
        var stores = open();
        write(earlierBuild(), StoredSamples.referral(FIRM, 1), "t1");
        var logged = ReferralQuery.every().in(Stage.LOGGED);
        assertThat(stores.referrals().page(FIRM, logged, 0, 5)).hasSize(1);
        write(earlierBuild(), accepted(stores.referrals().find(FIRM, 1).orElseThrow()), "t2");

        assertThat(stores.referrals().page(FIRM, logged, 0, 5)).isEmpty();
        assertThat(stores.referrals().page(FIRM, logged.in(Stage.ACCEPTED), 0, 5)).hasSize(1);
    }

    @Test
    void anUpgradeThatWasInterruptedIsFinishedByTheNextInstance() {
        earlierReferrals(600);
        var calls = new ArrayList<Integer>();
        doAnswer(
                        call -> {
                            calls.add(1);
                            if (calls.size() == 2) {
                                throw BrokenDriver.connectionLost();
                            }
                            return driver.works("referrals").answer(call);
                        })
                .when(driver.collection("referrals"))
                .bulkWrite(anyList(), any());
        var interrupted = open();
        assertThatThrownBy(() -> interrupted.referrals().newest(FIRM))
                .isInstanceOf(Unavailable.class);

        assertThat(indexed()).isEqualTo(500);
        ListsCheck.allFound(open(), FIRM);
        assertThat(indexed()).isEqualTo(600);
    }

    @Test
    void severalInstancesMayUpgradeAtOnce() throws Exception {
        earlierReferrals(300);
        var instances = List.of(open(), open(), open());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var queries =
                    instances.stream()
                            .<Callable<Integer>>map(stores ->
                                    () -> stores.referrals().page(FIRM, held(), 0, 500).size())
                            .toList();
            for (var answer : threads.invokeAll(queries)) {
                assertThat(answer.get()).isEqualTo(300);
            }
        }
        ListsCheck.allFound(instances.getFirst(), FIRM);
    }

    @Test
    void aWriteDuringTheUpgradeKeepsItsOwnFields() {
        earlierReferrals(1);
        var stores = open();
        doAnswer(
                        call -> {
                            var now = stores.referrals().find(FIRM, 1).orElseThrow();
                            stores.referrals().write(accepted(now), "meanwhile", List.of());
                            return driver.works("referrals").answer(call);
                        })
                .when(driver.collection("referrals"))
                .bulkWrite(anyList(), any());

        assertThat(stores.referrals().newest(FIRM).orElseThrow().stage()).isEqualTo(Stage.ACCEPTED);
        ListsCheck.allFound(stores, FIRM);
    }

    @Test
    void aQueryDuringAnOutageFailsAndTheNextOneUpgrades() {
        earlierReferrals(3);
        var stores = open();
        doThrow(BrokenDriver.connectionLost())
                .doAnswer(driver.works("marks"))
                .when(driver.collection("marks"))
                .find(any(Document.class));
        assertThatThrownBy(() -> stores.referrals().newest(FIRM)).isInstanceOf(Unavailable.class);

        ListsCheck.allFound(stores, FIRM);
    }

    private MongoStores open() {
        return MongoStores.open(driver.database, clock);
    }

    /// Writes the fields that the build before this one wrote.
    private DocumentCollection<Referral> earlierBuild() {
        var outbox = new OutboxRelay(driver.database, new MongoParcels(driver.database, clock));
        var documents = new DocumentCollection<>(ReferralSchema.at(clock), outbox);
        var fields = ReferralSchema.at(clock).indexedFields();
        return documents.indexing(referral -> {
            var earlier = fields.apply(referral);
            List.of("actors", "keys", "words", "indexed", "format").forEach(earlier::remove);
            return earlier;
        });
    }

    private void earlierReferrals(int howMany) {
        var earlier = earlierBuild();
        for (int number = 1; number <= howMany; number++) {
            write(earlier, StoredSamples.referral(FIRM, number), "t");
        }
    }

    private static void write(
            DocumentCollection<Referral> earlier, Referral referral, String turn) {
        assertThat(earlier.write(referral, turn, List.of())).isEqualTo(WriteOutcome.WRITTEN);
    }

    private static Referral accepted(Referral referral) {
        var random = new Random(1);
        var history = new RandomHistory(random, Instant.parse("2026-11-23T10:00:00Z"));
        return Stream.iterate(referral, each -> history.after(referral, 20))
                .filter(each -> each.stage() == Stage.ACCEPTED)
                .findFirst()
                .orElseThrow();
    }

    private long indexed() {
        return driver.real
                .getCollection("referrals")
                .countDocuments(new Document("indexed", new Document("$exists", true)));
    }

    private static ReferralQuery held() {
        return ReferralQuery.of(
                new Selection.OfPerson(StoredSamples.ANNA.id(), EnumSet.of(Part.HOLDER)));
    }

    private static List<Document> withoutIndexFields(EarlierDatabase database) {
        var documents = database.documents("referrals");
        documents.forEach(each ->
                List.of(
                                "number", "due", "client", "actor", "acted", "bearers", "actors",
                                "keys", "words")
                        .forEach(each::remove));
        documents.forEach(each ->
                List.of(
                                "indexed",
                                "format",
                                "wonOn",
                                "waitsFor",
                                "waitsSince",
                                "answered",
                                "restated")
                        .forEach(each::remove));
        return documents;
    }
}
