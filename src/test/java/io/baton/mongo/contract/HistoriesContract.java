package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.bench.PastAnswer;
import io.baton.bench.TrackRecord;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.Referral;
import io.baton.store.Journal.WriteOutcome;
import io.baton.terms.AgreedTerms;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class HistoriesContract {

    private static final Partner VOLTA = StoredSamples.partner(HARBOR, "Volta").resumed();

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:20:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    HistoriesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(clock);
        stores = database.newInstance();
    }

    @Test
    void aFirmWithoutReferralsHasNoHistory() {
        assertThat(examples(stores, HARBOR)).isEmpty();
        assertThat(volta(stores)).isEqualTo(TrackRecord.none());
    }

    @Test
    void earlierReferralsCount() {
        write(stores, accepted(offered(stores, 1)), "t3");
        write(stores, declined(offered(stores, 2)), "t4");
        assertThat(examples(stores, HARBOR))
                .extracting(PastAnswer::label, PastAnswer::need, PastAnswer::positive)
                .containsExactlyInAnyOrder(
                        tuple("R-1", "VoIP for 12 desks", true),
                        tuple("R-2", "VoIP for 12 desks", false));
        assertThat(volta(stores).answersIn()).contains(Duration.ofMinutes(5));
    }

    @Test
    void aWriteByThisInstanceCountsAtOnce() {
        assertThat(volta(stores).offers().asked()).isZero();
        var offered = offered(stores, 1);
        assertThat(volta(stores).open()).isEqualTo(1);
        write(stores, accepted(offered), "t3");
        assertThat(volta(stores).accepted()).isEqualTo(1);
        assertThat(examples(stores, HARBOR)).hasSize(1);
    }

    @Test
    void aWriteByAnotherInstanceCountsWithinTwoSeconds() {
        var other = database.newInstance();
        var offered = offered(stores, 1);
        assertThat(volta(other).accepted()).isZero();
        write(stores, accepted(offered), "t3");
        offered(stores, 2);
        clock.advance(Duration.ofSeconds(2));
        assertThat(volta(other).accepted()).isEqualTo(1);
        assertThat(volta(other).open()).isEqualTo(2);
        clock.advance(Duration.ofHours(1));
        offered(stores, 3);
        clock.advance(Duration.ofSeconds(2));
        assertThat(volta(other).open()).isEqualTo(3);
    }

    @Test
    void aClockThatIsAMinuteOffHidesNoWrite() {
        var other = database.newInstance();
        assertThat(volta(other).offers().asked()).isZero();
        clock.advance(Duration.ofMinutes(-1));
        offered(stores, 1);
        clock.advance(Duration.ofMinutes(1).plusSeconds(2));
        assertThat(volta(other).offers().asked()).isEqualTo(1);
    }

    @Test
    void theHistoryIsTheSameObjectUntilAnOutcomeChanges() {
        var offered = offered(stores, 1);
        var before = stores.histories().of(StoredSamples.firm(HARBOR));
        clock.advance(Duration.ofMinutes(1));
        assertThat(stores.histories().of(StoredSamples.firm(HARBOR))).isSameAs(before);
        write(stores, StoredSamples.referral(HARBOR, 9), "t9");
        assertThat(stores.histories().of(StoredSamples.firm(HARBOR))).isSameAs(before);
        write(stores, accepted(offered), "t3");
        assertThat(stores.histories().of(StoredSamples.firm(HARBOR))).isNotSameAs(before);
    }

    @Test
    void aStaleWriteDoesNotCount() {
        var offered = offered(stores, 1);
        assertThat(volta(stores).open()).isEqualTo(1);
        write(stores, declined(offered), "t3");
        assertThat(stores.referrals().write(accepted(offered), "t4", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        clock.advance(Duration.ofSeconds(2));
        assertThat(volta(stores).offers().declined()).isEqualTo(1);
        assertThat(volta(stores).accepted()).isZero();
    }

    @Test
    void aFirmNeverLearnsFromAnotherFirmsReferrals() {
        write(stores, accepted(offered(stores, 1)), "t3");
        assertThat(examples(stores, NORTH)).isEmpty();
        assertThat(
                        stores.histories()
                                .of(StoredSamples.firm(NORTH))
                                .trackRecord(VOLTA, clock.instant().atZone(ZoneOffset.UTC)))
                .isEqualTo(TrackRecord.none());
    }

    /// More than are read at a time: 300 answered at one moment, and others before and after.
    @Test
    void allAnswersAreFoundHoweverManyThereAreAtOneMoment() {
        IntStream.rangeClosed(1, 600)
                .parallel()
                .forEach(number -> {
                    var referral = answered(number, NOW.plusSeconds(Math.clamp(number, 200, 500)));
                    write(stores, referral, "answered " + number);
                });
        var numbers =
                examples(database.newInstance(), HARBOR).stream().map(PastAnswer::number).toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 600).boxed().toList());
    }

    /// In one write.
    private static Referral answered(int number, Instant at) {
        var logged = StoredSamples.referral(HARBOR, number);
        var offer = Handoff.offer(logged, VOLTA, StoredSamples.firm(HARBOR), ANNA, NOW);
        return changed(Handoff.accept(changed(offer), 1, VOLTA, RITA, at, AgreedTerms.NONE));
    }

    private Referral offered(StoresUnderTest instance, int number) {
        var logged = StoredSamples.referral(HARBOR, number);
        write(instance, logged, "logged " + number);
        var decision =
                Handoff.offer(logged.written(), VOLTA, StoredSamples.firm(HARBOR), ANNA, NOW);
        var offered = changed(decision);
        write(instance, offered, "offered " + number);
        return offered.written();
    }

    private static Referral accepted(Referral offered) {
        return changed(
                Handoff.accept(offered, 1, VOLTA, RITA, NOW.plusSeconds(300), AgreedTerms.NONE));
    }

    private static Referral declined(Referral offered) {
        var why = new DeclineReason("too far", NOW.plusSeconds(300));
        return changed(Handoff.decline(offered, 1, VOLTA, RITA, why));
    }

    private static Referral changed(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    private TrackRecord volta(StoresUnderTest instance) {
        return instance.histories()
                .of(StoredSamples.firm(HARBOR))
                .trackRecord(VOLTA, clock.instant().atZone(ZoneOffset.UTC));
    }

    private static List<PastAnswer> examples(StoresUnderTest instance, FirmId firm) {
        return instance.histories().of(StoredSamples.firm(firm)).examples();
    }

    private static void write(StoresUnderTest instance, Referral next, String turn) {
        assertThat(instance.referrals().write(next, turn, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }
}
