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
import io.baton.referral.DeclineReason;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class HistoriesContract {

    private static final Partner VOLTA = StoredSamples.partner(HARBOR, "Volta").resumed();

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:20:00Z");
    private final StorageEngine.Database database;
    private final StoresUnderTest storesUnderTest;

    HistoriesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(stoppedClock);
        storesUnderTest = database.newInstance();
    }

    @Test
    void aFirmThatReferredNothingHasNoHistory() {
        assertThat(examples(storesUnderTest, HARBOR)).isEmpty();
        assertThat(volta(storesUnderTest)).isEqualTo(TrackRecord.none());
    }

    @Test
    void whatWasWrittenBeforeAnybodyAskedIsKnown() {
        write(storesUnderTest, accepted(offered(storesUnderTest, 1)), "t3");
        write(storesUnderTest, declined(offered(storesUnderTest, 2)), "t4");
        assertThat(examples(storesUnderTest, HARBOR))
                .extracting(PastAnswer::label, PastAnswer::need, PastAnswer::positive)
                .containsExactlyInAnyOrder(
                        tuple("R-1", "VoIP for 12 desks", true),
                        tuple("R-2", "VoIP for 12 desks", false));
        assertThat(volta(storesUnderTest).answersIn()).contains(Duration.ofMinutes(5));
    }

    @Test
    void whatThisInstanceWritesIsLearnedAtOnce() {
        assertThat(volta(storesUnderTest).offers().asked()).isZero();
        var offered = offered(storesUnderTest, 1);
        assertThat(volta(storesUnderTest).open()).isEqualTo(1);
        write(storesUnderTest, accepted(offered), "t3");
        assertThat(volta(storesUnderTest).accepted()).isEqualTo(1);
        assertThat(examples(storesUnderTest, HARBOR)).hasSize(1);
    }

    @Test
    void whatAnotherInstanceWritesIsLearnedWithinTwoSeconds() {
        var other = database.newInstance();
        var offered = offered(storesUnderTest, 1);
        assertThat(volta(other).accepted()).isZero();
        write(storesUnderTest, accepted(offered), "t3");
        offered(storesUnderTest, 2);
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(volta(other).accepted()).isEqualTo(1);
        assertThat(volta(other).open()).isEqualTo(2);
        stoppedClock.advance(Duration.ofHours(1));
        offered(storesUnderTest, 3);
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(volta(other).open()).isEqualTo(3);
    }

    @Test
    void instancesWhoseClocksDifferByAMinuteLearnFromEachOther() {
        var other = database.newInstance();
        assertThat(volta(other).offers().asked()).isZero();
        stoppedClock.advance(Duration.ofMinutes(-1));
        offered(storesUnderTest, 1);
        stoppedClock.advance(Duration.ofMinutes(1).plusSeconds(2));
        assertThat(volta(other).offers().asked()).isEqualTo(1);
    }

    @Test
    void theHistoryIsTheSameUntilSomethingIsLearned() {
        var offered = offered(storesUnderTest, 1);
        var before = storesUnderTest.histories().of(HARBOR);
        stoppedClock.advance(Duration.ofMinutes(1));
        assertThat(storesUnderTest.histories().of(HARBOR)).isSameAs(before);
        write(storesUnderTest, StoredSamples.referral(HARBOR, 9), "t9");
        assertThat(storesUnderTest.histories().of(HARBOR)).isSameAs(before);
        write(storesUnderTest, accepted(offered), "t3");
        assertThat(storesUnderTest.histories().of(HARBOR)).isNotSameAs(before);
    }

    @Test
    void aWriteThatCameTooLateTeachesNothing() {
        var offered = offered(storesUnderTest, 1);
        assertThat(volta(storesUnderTest).open()).isEqualTo(1);
        write(storesUnderTest, declined(offered), "t3");
        assertThat(storesUnderTest.referrals().write(accepted(offered), "t4", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        stoppedClock.advance(Duration.ofSeconds(2));
        assertThat(volta(storesUnderTest).offers().declined()).isEqualTo(1);
        assertThat(volta(storesUnderTest).accepted()).isZero();
    }

    @Test
    void aFirmNeverLearnsFromTheReferralsOfAnother() {
        write(storesUnderTest, accepted(offered(storesUnderTest, 1)), "t3");
        assertThat(examples(storesUnderTest, NORTH)).isEmpty();
        assertThat(
                        storesUnderTest
                                .histories()
                                .of(NORTH)
                                .trackRecord(
                                        VOLTA.id(), stoppedClock.instant().atZone(ZoneOffset.UTC)))
                .isEqualTo(TrackRecord.none());
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
        return changed(Handoff.accept(offered, 1, VOLTA, RITA, NOW.plusSeconds(300)));
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
                .of(HARBOR)
                .trackRecord(VOLTA.id(), stoppedClock.instant().atZone(ZoneOffset.UTC));
    }

    private static List<PastAnswer> examples(StoresUnderTest instance, FirmId firm) {
        return instance.histories().of(firm).examples();
    }

    private static void write(StoresUnderTest instance, Referral next, String turn) {
        assertThat(instance.referrals().write(next, turn, List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
    }
}
