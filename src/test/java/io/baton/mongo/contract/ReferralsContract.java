package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Decision;
import io.baton.referral.Inviting;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.State;
import io.baton.referral.Together;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ReferralsContract {

    private final Stores stores;

    ReferralsContract(Engine engine) {
        stores = engine.fresh(new Clock("2026-11-23T10:00:00Z")).instance();
    }

    @Test
    void aReferralIsReadAsItWasWrittenInEachState() {
        var number = 0;
        for (var state : Samples.states().toList()) {
            var referral = Samples.eventful(HARBOR, ++number, state);
            assertThat(write(referral, "t")).isEqualTo(Outcome.WRITTEN);
            assertThat(stores.referrals().find(HARBOR, number)).contains(referral.written());
            assertThat(stores.referrals().find(HARBOR, referral.id())).contains(referral.written());
        }
    }

    @Test
    void aChangedReferralIsReadAsItWasChanged() {
        write(Samples.referral(HARBOR, 1), "t1");
        var changed = Samples.in(Samples.referral(HARBOR, 1).written(), new State.Accepted(NOW));
        assertThat(write(changed, "t2")).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.referrals().find(HARBOR, 1)).contains(changed.written());
    }

    @Test
    void whatOneTurnLoggedIsFoundTogetherInItsOrderAndNothingElseIsAmongIt() {
        var second = together(HARBOR, 2, 1);
        var first = together(HARBOR, 1, 2);
        for (var referral :
                List.of(second, first, together(NORTH, 3, 7), Samples.referral(HARBOR, 4))) {
            assertThat(write(referral, "t1")).isEqualTo(Outcome.WRITTEN);
        }
        assertThat(write(together(HARBOR, 1, 9), "t1")).isEqualTo(Outcome.HEARD);

        var read = stores.referrals().find(HARBOR, 2).orElseThrow();
        assertThat(stores.referrals().together(read))
                .containsExactly(first.written(), second.written());
        assertThat(read.together()).isEqualTo(new Together("t1", new PartnerId("partner-1")));
        var alone = stores.referrals().find(HARBOR, 4).orElseThrow();
        assertThat(stores.referrals().together(alone)).isEmpty();
    }

    @Test
    void referralsAreListedFromTheNewest() {
        for (int number : new int[] {2, 10, 1}) {
            write(Samples.referral(HARBOR, number), "t");
        }
        assertThat(stores.referrals().all(HARBOR))
                .extracting(Referral::number)
                .containsExactly(10, 2, 1);
    }

    @Test
    void aFirmNeverSeesTheReferralsOfAnother() {
        var ours = Samples.referral(HARBOR, 1);
        write(ours, "t1");
        assertThat(stores.referrals().find(NORTH, 1)).isEmpty();
        assertThat(stores.referrals().find(NORTH, ours.id())).isEmpty();
        assertThat(stores.referrals().all(NORTH)).isEmpty();
        var theirs = Samples.in(Samples.referral(NORTH, 1), new State.Lost("theirs"));
        assertThat(write(theirs, "t1")).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.referrals().all(NORTH)).containsExactly(theirs.written());
        assertThat(stores.referrals().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void aTurnHeardAgainChangesNothing() {
        var logged = Samples.referral(HARBOR, 1);
        assertThat(write(logged, "t1")).isEqualTo(Outcome.WRITTEN);
        assertThat(write(logged, "t1")).isEqualTo(Outcome.HEARD);
        var accepted = Samples.in(logged.written(), new State.Accepted(NOW));
        assertThat(write(accepted, "t1")).isEqualTo(Outcome.HEARD);
        assertThat(write(accepted, "t2")).isEqualTo(Outcome.WRITTEN);
        assertThat(write(accepted, "t2")).isEqualTo(Outcome.HEARD);
        assertThat(write(accepted.written(), "t1")).isEqualTo(Outcome.HEARD);
        assertThat(stores.referrals().find(HARBOR, 1)).contains(accepted.written());
    }

    @Test
    void whoWritesOnAnOldStateIsTold() {
        write(Samples.referral(HARBOR, 1), "t1");
        var read = Samples.referral(HARBOR, 1).written();
        assertThat(write(Samples.in(read, new State.Lost("first")), "t2"))
                .isEqualTo(Outcome.WRITTEN);
        assertThat(write(Samples.in(read, new State.Lost("second")), "t3"))
                .isEqualTo(Outcome.STALE);
        assertThat(stores.referrals().find(HARBOR, 1).orElseThrow().state())
                .isEqualTo(new State.Lost("first"));
    }

    @Test
    void aReferralThatIsNotThereCannotBeChanged() {
        assertThat(write(Samples.referral(HARBOR, 1).written(), "t1")).isEqualTo(Outcome.STALE);
        assertThat(stores.referrals().all(HARBOR)).isEmpty();
    }

    @Test
    void aNumberBelongsToOneReferral() {
        write(withNumber("one", 1), "t1");
        assertThat(write(withNumber("two", 1), "t2")).isEqualTo(Outcome.STALE);
        assertThat(stores.referrals().all(HARBOR)).hasSize(1);
        int next = stores.referrals().nextNumber(HARBOR);
        assertThat(write(withNumber("two", next), "t2")).isEqualTo(Outcome.WRITTEN);
    }

    @Test
    void numbersBeginWithOneAndGoOnAfterTheHighest() {
        assertThat(stores.referrals().nextNumber(HARBOR)).isEqualTo(1);
        assertThat(stores.referrals().nextNumber(HARBOR)).isEqualTo(2);
        write(Samples.referral(NORTH, 41), "t1");
        assertThat(stores.referrals().nextNumber(NORTH)).isEqualTo(42);
    }

    @Test
    void anOfferIsDueAtItsReminderAndThenAtItsDeadline() {
        var remind = NOW.plusSeconds(60);
        var deadline = NOW.plusSeconds(120);
        write(Samples.offered(HARBOR, 1, Samples.offer(remind, deadline, false)), "t1");
        write(Samples.offered(HARBOR, 2, Samples.offer(remind, deadline, true)), "t2");
        write(Samples.referral(HARBOR, 3), "t3");
        assertThat(due(remind.minusMillis(1))).isEmpty();
        assertThat(due(remind)).containsExactly(1);
        assertThat(due(deadline)).containsExactly(2, 1);
        assertThat(stores.referrals().due(NORTH, deadline)).isEmpty();
    }

    @Test
    void whatIsOfferedAfterALookIsStillFoundDue() {
        assertThat(due(NOW)).isEmpty();
        var offer = Samples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        write(Samples.offered(HARBOR, 1, offer), "t1");
        assertThat(due(NOW.plusSeconds(5))).containsExactly(1);
    }

    @Test
    void whatWasAnsweredIsNotDue() {
        var offer = Samples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        var offered = Samples.offered(HARBOR, 1, offer);
        write(offered, "t1");
        write(Samples.in(offered.written(), new State.Accepted(NOW)), "t2");
        assertThat(due(NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aReferralIsFoundByEachLinkThatWasMadeForItWhateverItsFirm() {
        write(Samples.referral(NORTH, 1), "t0");
        var one = invited(Samples.referral(HARBOR, 1), "link:a");
        write(one, "t1");
        var two = invited(one.written(), "link:b");
        write(two, "t2");
        write(invited(Samples.referral(HARBOR, 2), "link:c"), "t3");

        assertThat(stores.referrals().invited("link:a")).contains(two.written());
        assertThat(stores.referrals().invited("link:b")).contains(two.written());
        assertThat(stores.referrals().invited("link:c").orElseThrow().number()).isEqualTo(2);
        assertThat(stores.referrals().invited("link:d")).isEmpty();
        assertThat(stores.referrals().invited("")).isEmpty();
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() {
        var offered = invited(Samples.referral(HARBOR, 1), "link:a");
        write(offered, "t1");
        var read = stores.referrals().invited("link:a").orElseThrow();

        assertThat(write(Samples.in(read, new State.Accepted(NOW)), "t2"))
                .isEqualTo(Outcome.WRITTEN);
        assertThat(write(Samples.in(read, new State.Accepted(NOW)), "t3")).isEqualTo(Outcome.STALE);
    }

    private static Referral invited(Referral referral, String bearer) {
        var offer = Samples.offer(NOW.plusSeconds(60), NOW.plusSeconds(120), false);
        var links = List.of(new Inviting.Link(bearer, Samples.RITA));
        var partner = Samples.partner(referral.firm(), "Volta");
        var decision =
                Inviting.invite(Samples.in(referral, offer), partner, links, Samples.ANNA, NOW);
        return ((Decision.Changed) decision).next();
    }

    private List<Integer> due(Instant at) {
        return stores.referrals().due(HARBOR, at).stream().map(Referral::number).toList();
    }

    private Outcome write(Referral referral, String turn) {
        return stores.referralJournal().write(referral, turn, List.of());
    }

    private static Referral together(FirmId firm, int part, int number) {
        var id = ReferralId.fromTurn("t1", part);
        var meant = new Together("t1", new PartnerId("partner-" + part));
        var told = new Matter(id, firm, number, "Acme", "VoIP", null, null, null, meant);
        return Logging.outbound(told, Samples.ANNA, NOW);
    }

    private static Referral withNumber(String turn, int number) {
        return renamed(Samples.referral(HARBOR, number), turn);
    }

    private static Referral renamed(Referral referral, String turn) {
        FirmId firm = referral.firm();
        return Logging.outbound(
                new Matter(
                        ReferralId.fromTurn(turn),
                        firm,
                        referral.number(),
                        "Acme",
                        "VoIP",
                        null,
                        null,
                        null),
                Samples.ANNA,
                NOW);
    }
}
