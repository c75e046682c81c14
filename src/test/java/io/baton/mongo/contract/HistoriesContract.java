package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.ANNA;
import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static io.baton.mongo.contract.Samples.RITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.bench.Example;
import io.baton.bench.Track;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class HistoriesContract {

    private static final Partner VOLTA = Samples.partner(HARBOR, "Volta").resumed();

    private final Clock clock = new Clock("2026-11-23T10:20:00Z");
    private final Engine.Database database;
    private final Stores stores;

    HistoriesContract(Engine engine) {
        database = engine.fresh(clock);
        stores = database.instance();
    }

    @Test
    void aFirmThatReferredNothingHasNoHistory() {
        assertThat(examples(stores, HARBOR)).isEmpty();
        assertThat(volta(stores)).isEqualTo(Track.none());
    }

    @Test
    void whatWasWrittenBeforeAnybodyAskedIsKnown() {
        write(stores, accepted(offered(stores, 1)), "t3");
        write(stores, declined(offered(stores, 2)), "t4");
        assertThat(examples(stores, HARBOR))
                .extracting(Example::label, Example::need, Example::good)
                .containsExactlyInAnyOrder(
                        tuple("R-1", "VoIP for 12 desks", true),
                        tuple("R-2", "VoIP for 12 desks", false));
        assertThat(volta(stores).answersIn()).contains(Duration.ofMinutes(5));
    }

    @Test
    void whatThisInstanceWritesIsLearnedAtOnce() {
        assertThat(volta(stores).asked()).isZero();
        var offered = offered(stores, 1);
        assertThat(volta(stores).open()).isEqualTo(1);
        write(stores, accepted(offered), "t3");
        assertThat(volta(stores).accepted()).isEqualTo(1);
        assertThat(examples(stores, HARBOR)).hasSize(1);
    }

    @Test
    void whatAnotherInstanceWritesIsLearnedWithinTwoSeconds() {
        var other = database.instance();
        var offered = offered(stores, 1);
        assertThat(volta(other).accepted()).isZero();
        write(stores, accepted(offered), "t3");
        offered(stores, 2);
        clock.pass(Duration.ofSeconds(2));
        assertThat(volta(other).accepted()).isEqualTo(1);
        assertThat(volta(other).open()).isEqualTo(2);
        clock.pass(Duration.ofHours(1));
        offered(stores, 3);
        clock.pass(Duration.ofSeconds(2));
        assertThat(volta(other).open()).isEqualTo(3);
    }

    @Test
    void instancesWhoseClocksDifferByAMinuteLearnFromEachOther() {
        var other = database.instance();
        assertThat(volta(other).asked()).isZero();
        clock.pass(Duration.ofMinutes(-1));
        offered(stores, 1);
        clock.pass(Duration.ofMinutes(1).plusSeconds(2));
        assertThat(volta(other).asked()).isEqualTo(1);
    }

    @Test
    void theHistoryIsTheSameUntilSomethingIsLearned() {
        var offered = offered(stores, 1);
        var before = stores.histories().of(HARBOR);
        clock.pass(Duration.ofMinutes(1));
        assertThat(stores.histories().of(HARBOR)).isSameAs(before);
        write(stores, Samples.referral(HARBOR, 9), "t9");
        assertThat(stores.histories().of(HARBOR)).isSameAs(before);
        write(stores, accepted(offered), "t3");
        assertThat(stores.histories().of(HARBOR)).isNotSameAs(before);
    }

    @Test
    void aWriteThatCameTooLateTeachesNothing() {
        var offered = offered(stores, 1);
        assertThat(volta(stores).open()).isEqualTo(1);
        write(stores, declined(offered), "t3");
        assertThat(stores.referralJournal().write(accepted(offered), "t4", List.of()))
                .isEqualTo(Outcome.STALE);
        clock.pass(Duration.ofSeconds(2));
        assertThat(volta(stores).declined()).isEqualTo(1);
        assertThat(volta(stores).accepted()).isZero();
    }

    @Test
    void aFirmNeverLearnsFromTheReferralsOfAnother() {
        write(stores, accepted(offered(stores, 1)), "t3");
        assertThat(examples(stores, NORTH)).isEmpty();
        assertThat(
                        stores.histories()
                                .of(NORTH)
                                .of(VOLTA.id(), clock.instant().atZone(ZoneOffset.UTC)))
                .isEqualTo(Track.none());
    }

    private Referral offered(Stores instance, int number) {
        var logged = Samples.referral(HARBOR, number);
        write(instance, logged, "logged " + number);
        var decision = Handoff.offer(logged.written(), VOLTA, Samples.firm(HARBOR), ANNA, NOW);
        var offered = changed(decision);
        write(instance, offered, "offered " + number);
        return offered.written();
    }

    private static Referral accepted(Referral offered) {
        return changed(Handoff.accept(offered, 1, VOLTA, RITA, NOW.plusSeconds(300)));
    }

    private static Referral declined(Referral offered) {
        var why = new Handoff.Reason("too far", NOW.plusSeconds(300));
        return changed(Handoff.decline(offered, 1, VOLTA, RITA, why));
    }

    private static Referral changed(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    private Track volta(Stores instance) {
        return instance.histories()
                .of(HARBOR)
                .of(VOLTA.id(), clock.instant().atZone(ZoneOffset.UTC));
    }

    private static List<Example> examples(Stores instance, FirmId firm) {
        return instance.histories().of(firm).examples();
    }

    private static void write(Stores instance, Referral next, String turn) {
        assertThat(instance.referralJournal().write(next, turn, List.of()))
                .isEqualTo(Outcome.WRITTEN);
    }
}
