package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.digest.DigestReferrals;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.referral.Referral;
import io.baton.revenue.RandomReferrals;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The referrals that a digest names are those that a look at all of them finds.
abstract class DigestReferralsContract {
    private final StoresUnderTest stores;

    DigestReferralsContract(StorageEngine storageEngine) {
        var clock = new StoppedClock("2026-11-23T10:20:00Z");
        stores = storageEngine.newDatabase(clock).newInstance();
    }

    @RepeatedTest(3)
    void theyAreThoseThatALookAtAllReferralsFinds(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        written(random, 60);
        var some = stores.digestReferrals();
        var all = lookAtAll();
        for (int i = 0; i < 30; i++) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(380));
            var last = first.plusDays(random.nextInt(60));
            assertThat(numbers(some.won(HARBOR, first, last)))
                    .containsExactlyInAnyOrderElementsOf(numbers(all.won(HARBOR, first, last)));
            assertThat(numbers(some.bringing(HARBOR, first, last)))
                    .doesNotHaveDuplicates()
                    .containsAll(numbers(all.bringing(HARBOR, first, last)));
            int most = 1 + random.nextInt(80);
            assertThat(numbers(stores.tallies().bringing(HARBOR, first, last, most)))
                    .isEqualTo(
                            numbers(some.bringing(HARBOR, first, last)).stream()
                                    .sorted()
                                    .limit(most)
                                    .toList());
            var since =
                    first.atStartOfDay(ZoneOffset.UTC).plusHours(random.nextInt(24)).toInstant();
            assertThat(numbers(some.restated(HARBOR, since)))
                    .containsAll(numbers(all.restated(HARBOR, since)));
            assertThat(numbers(some.changed(HARBOR, Instant.EPOCH, 1_000)))
                    .containsExactlyInAnyOrderElementsOf(
                            numbers(all.changed(HARBOR, Instant.EPOCH, 1_000)));
            int limit = 1 + random.nextInt(8);
            assertSame(some.unanswered(HARBOR, limit), all.unanswered(HARBOR, limit));
            assertSame(some.unmoved(HARBOR, since, limit), all.unmoved(HARBOR, since, limit));
            assertSame(some.differing(HARBOR, limit), all.differing(HARBOR, limit));
        }
    }

    @Test
    void anotherFirmsReferralsAreNotNamed() {
        written(new Random(4), 60);
        var some = stores.digestReferrals();
        var first = LocalDate.of(2025, 1, 1);
        var since = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(some.won(HARBOR, first, first.plusYears(3))).isNotEmpty();
        assertThat(some.won(NORTH, first, first.plusYears(3))).isEmpty();
        assertThat(some.bringing(HARBOR, first, first.plusYears(3))).isNotEmpty();
        assertThat(some.bringing(NORTH, first, first.plusYears(3))).isEmpty();
        assertThat(some.restated(NORTH, since)).isEmpty();
        assertThat(some.changed(NORTH, since, 9)).isEmpty();
        assertThat(some.unanswered(NORTH, 5).count()).isZero();
        assertThat(some.unmoved(NORTH, since, 5).count()).isZero();
        assertThat(some.differing(NORTH, 5).count()).isZero();
    }

    private static void assertSame(DigestReferrals.Oldest some, DigestReferrals.Oldest all) {
        assertThat(numbers(some.first())).isEqualTo(numbers(all.first()));
        assertThat(some.count()).isEqualTo(all.count());
    }

    private DigestReferrals lookAtAll() {
        return new InMemoryDigestReferrals(firm -> stores.referrals().after(firm, 0, 1_000));
    }

    private void written(Random random, int howMany) {
        var randomReferrals = new RandomReferrals(random);
        for (int number = 1; number <= howMany; number++) {
            var referral = randomReferrals.logged(HARBOR, number);
            for (int turn = 0; turn < 12; turn++) {
                assertThat(stores.referrals().write(referral, number + "/" + turn, List.of()))
                        .isEqualTo(WriteOutcome.WRITTEN);
                referral = randomReferrals.changed(referral.written());
            }
        }
    }

    private static List<Integer> numbers(Collection<Referral> referrals) {
        return referrals.stream().map(Referral::number).toList();
    }
}
