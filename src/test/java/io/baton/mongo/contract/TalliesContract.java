package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.WorkingCalendar;
import io.baton.referral.Referral;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.FullCount;
import io.baton.revenue.RandomReferrals;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Tallies are what a count of all referrals finds.
abstract class TalliesContract {
    private static final Firm FIRM = StoredSamples.firm(HARBOR);

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:20:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest stores;
    private int turns;

    TalliesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(clock);
        stores = database.newInstance();
    }

    @RepeatedTest(3)
    void whatAnyInstanceWroteIsInTheNextRead(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var randomReferrals = new RandomReferrals(random);
        var instances = List.of(stores, database.newInstance());
        for (int i = 0; i < 40; i++) {
            var all = all();
            var writing = instances.get(random.nextInt(2));
            boolean fresh = all.isEmpty() || all.size() < 12 && random.nextBoolean();
            write(
                    writing,
                    fresh
                            ? randomReferrals.logged(HARBOR, all.size() + 1)
                            : randomReferrals.changed(all.get(random.nextInt(all.size()))));
            if (random.nextInt(3) == 0) {
                assertExact(instances.get(random.nextInt(2)), FIRM);
            }
            if (random.nextInt(5) == 0) {
                clock.advance(Duration.ofSeconds(random.nextInt(400)));
            }
        }
        instances.forEach(each -> assertExact(each, FIRM));
    }

    @Test
    void monthsAreThoseOfTheTimeZoneThatTheFirmHasNow() {
        var randomReferrals = new RandomReferrals(new Random(1));
        for (int number = 1; number <= 20; number++) {
            write(stores, randomReferrals.changed(randomReferrals.logged(HARBOR, number)));
        }
        for (var zone : List.of("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            assertExact(stores, FIRM.withCalendar(WorkingCalendar.usual(ZoneId.of(zone))));
        }
        write(stores, randomReferrals.changed(all().getFirst()));
        assertExact(stores, FIRM);
    }

    @Test
    void firmsAreCountedApart() {
        var randomReferrals = new RandomReferrals(new Random(2));
        for (int number = 1; number <= 5; number++) {
            write(stores, randomReferrals.changed(randomReferrals.logged(HARBOR, number)));
        }
        assertThat(stores.tallies().of(StoredSamples.firm(NORTH))).isEqualTo(FirmTallies.none());
        assertExact(stores, FIRM);
    }

    @Test
    void theSameTalliesAreReadUntilSomethingCounts() {
        var randomReferrals = new RandomReferrals(new Random(3));
        write(stores, randomReferrals.changed(randomReferrals.logged(HARBOR, 1)));
        var before = stores.tallies().of(FIRM);
        clock.advance(Duration.ofMinutes(20));
        assertThat(stores.tallies().of(FIRM)).isEqualTo(before);
    }

    private void assertExact(StoresUnderTest instance, Firm firm) {
        new FullCount(all(), firm.zone()).assertEqual(instance.tallies().of(firm));
    }

    private List<Referral> all() {
        return new ArrayList<>(stores.referrals().after(HARBOR, 0, 1_000));
    }

    private void write(StoresUnderTest instance, Referral next) {
        assertThat(instance.referrals().write(next, "turn " + turns++, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }
}
