package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.BundlePart;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.NewReferral;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ReferralsContract {

    private final StoresUnderTest storesUnderTest;

    ReferralsContract(StorageEngine storageEngine) {
        storesUnderTest =
                storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aReferralIsReadAsItWasWrittenInEachState() {
        var number = 0;
        for (var state : StoredSamples.states().toList()) {
            var referral = StoredSamples.eventful(HARBOR, ++number, state);
            assertThat(write(referral, "t")).isEqualTo(WriteOutcome.WRITTEN);
            assertThat(storesUnderTest.referrals().find(HARBOR, number))
                    .contains(referral.written());
            assertThat(storesUnderTest.referrals().find(HARBOR, referral.id()))
                    .contains(referral.written());
        }
    }

    @Test
    void aChangedReferralIsReadAsItWasChanged() {
        write(StoredSamples.referral(HARBOR, 1), "t1");
        var changed =
                StoredSamples.in(
                        StoredSamples.referral(HARBOR, 1).written(), new State.Accepted(NOW));
        assertThat(write(changed, "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(storesUnderTest.referrals().find(HARBOR, 1)).contains(changed.written());
    }

    @Test
    void whatOneTurnLoggedIsFoundTogetherInItsOrderAndNothingElseIsAmongIt() {
        var second = together(HARBOR, 2, 1);
        var first = together(HARBOR, 1, 2);
        for (var referral :
                List.of(second, first, together(NORTH, 3, 7), StoredSamples.referral(HARBOR, 4))) {
            assertThat(write(referral, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        }
        assertThat(write(together(HARBOR, 1, 9), "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);

        var read = storesUnderTest.referrals().find(HARBOR, 2).orElseThrow();
        assertThat(storesUnderTest.referrals().bundleOf(read))
                .containsExactly(first.written(), second.written());
        assertThat(read.bundle()).isEqualTo(new BundlePart("t1", new PartnerId("partner-1")));
        var alone = storesUnderTest.referrals().find(HARBOR, 4).orElseThrow();
        assertThat(storesUnderTest.referrals().bundleOf(alone)).isEmpty();
    }

    @Test
    void referralsAreListedFromTheNewest() {
        for (int number : new int[] {2, 10, 1}) {
            write(StoredSamples.referral(HARBOR, number), "t");
        }
        assertThat(storesUnderTest.referrals().all(HARBOR))
                .extracting(Referral::number)
                .containsExactly(10, 2, 1);
    }

    @Test
    void aFirmNeverSeesTheReferralsOfAnother() {
        var ours = StoredSamples.referral(HARBOR, 1);
        write(ours, "t1");
        assertThat(storesUnderTest.referrals().find(NORTH, 1)).isEmpty();
        assertThat(storesUnderTest.referrals().find(NORTH, ours.id())).isEmpty();
        assertThat(storesUnderTest.referrals().all(NORTH)).isEmpty();
        var theirs = StoredSamples.in(StoredSamples.referral(NORTH, 1), new State.Lost("theirs"));
        assertThat(write(theirs, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(storesUnderTest.referrals().all(NORTH)).containsExactly(theirs.written());
        assertThat(storesUnderTest.referrals().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void aTurnHeardAgainChangesNothing() {
        var logged = StoredSamples.referral(HARBOR, 1);
        assertThat(write(logged, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(logged, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        var accepted = StoredSamples.in(logged.written(), new State.Accepted(NOW));
        assertThat(write(accepted, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(write(accepted, "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(accepted, "t2")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(write(accepted.written(), "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(storesUnderTest.referrals().find(HARBOR, 1)).contains(accepted.written());
    }

    @Test
    void whoWritesOnAnOldStateIsTold() {
        write(StoredSamples.referral(HARBOR, 1), "t1");
        var read = StoredSamples.referral(HARBOR, 1).written();
        assertThat(write(StoredSamples.in(read, new State.Lost("first")), "t2"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(StoredSamples.in(read, new State.Lost("second")), "t3"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(storesUnderTest.referrals().find(HARBOR, 1).orElseThrow().state())
                .isEqualTo(new State.Lost("first"));
    }

    @Test
    void aReferralThatIsNotThereCannotBeChanged() {
        assertThat(write(StoredSamples.referral(HARBOR, 1).written(), "t1"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(storesUnderTest.referrals().all(HARBOR)).isEmpty();
    }

    @Test
    void aNumberBelongsToOneReferral() {
        write(withNumber("one", 1), "t1");
        assertThat(write(withNumber("two", 1), "t2")).isEqualTo(WriteOutcome.STALE);
        assertThat(storesUnderTest.referrals().all(HARBOR)).hasSize(1);
        int next = storesUnderTest.referrals().nextNumber(HARBOR);
        assertThat(write(withNumber("two", next), "t2")).isEqualTo(WriteOutcome.WRITTEN);
    }

    @Test
    void numbersBeginWithOneAndGoOnAfterTheHighest() {
        assertThat(storesUnderTest.referrals().nextNumber(HARBOR)).isEqualTo(1);
        assertThat(storesUnderTest.referrals().nextNumber(HARBOR)).isEqualTo(2);
        write(StoredSamples.referral(NORTH, 41), "t1");
        assertThat(storesUnderTest.referrals().nextNumber(NORTH)).isEqualTo(42);
    }

    @Test
    void anOfferIsDueAtItsReminderAndThenAtItsDeadline() {
        var remind = NOW.plusSeconds(60);
        var deadline = NOW.plusSeconds(120);
        write(StoredSamples.offered(HARBOR, 1, StoredSamples.offer(remind, deadline, false)), "t1");
        write(StoredSamples.offered(HARBOR, 2, StoredSamples.offer(remind, deadline, true)), "t2");
        write(StoredSamples.referral(HARBOR, 3), "t3");
        assertThat(due(remind.minusMillis(1))).isEmpty();
        assertThat(due(remind)).containsExactly(1);
        assertThat(due(deadline)).containsExactly(2, 1);
        assertThat(storesUnderTest.referrals().due(NORTH, deadline)).isEmpty();
    }

    @Test
    void whatIsOfferedAfterALookIsStillFoundDue() {
        assertThat(due(NOW)).isEmpty();
        var offer = StoredSamples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        write(StoredSamples.offered(HARBOR, 1, offer), "t1");
        assertThat(due(NOW.plusSeconds(5))).containsExactly(1);
    }

    @Test
    void whatWasAnsweredIsNotDue() {
        var offer = StoredSamples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        var offered = StoredSamples.offered(HARBOR, 1, offer);
        write(offered, "t1");
        write(StoredSamples.in(offered.written(), new State.Accepted(NOW)), "t2");
        assertThat(due(NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aReferralIsFoundByEachLinkThatWasMadeForItWhateverItsFirm() {
        write(StoredSamples.referral(NORTH, 1), "t0");
        var one = invited(StoredSamples.referral(HARBOR, 1), "link:a");
        write(one, "t1");
        var two = invited(one.written(), "link:b");
        write(two, "t2");
        write(invited(StoredSamples.referral(HARBOR, 2), "link:c"), "t3");

        assertThat(storesUnderTest.referrals().findByLink("link:a")).contains(two.written());
        assertThat(storesUnderTest.referrals().findByLink("link:b")).contains(two.written());
        assertThat(storesUnderTest.referrals().findByLink("link:c").orElseThrow().number())
                .isEqualTo(2);
        assertThat(storesUnderTest.referrals().findByLink("link:d")).isEmpty();
        assertThat(storesUnderTest.referrals().findByLink("")).isEmpty();
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() {
        var offered = invited(StoredSamples.referral(HARBOR, 1), "link:a");
        write(offered, "t1");
        var read = storesUnderTest.referrals().findByLink("link:a").orElseThrow();

        assertThat(write(StoredSamples.in(read, new State.Accepted(NOW)), "t2"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(StoredSamples.in(read, new State.Accepted(NOW)), "t3"))
                .isEqualTo(WriteOutcome.STALE);
    }

    private static Referral invited(Referral referral, String bearer) {
        var offer = StoredSamples.offer(NOW.plusSeconds(60), NOW.plusSeconds(120), false);
        var links = List.of(new OfferLinks.Link(bearer, StoredSamples.RITA));
        var partner = StoredSamples.partner(referral.firm(), "Volta");
        var decision =
                OfferLinks.issue(
                        StoredSamples.in(referral, offer), partner, links, StoredSamples.ANNA, NOW);
        return ((Decision.Changed) decision).next();
    }

    private List<Integer> due(Instant at) {
        return storesUnderTest.referrals().due(HARBOR, at).stream().map(Referral::number).toList();
    }

    private WriteOutcome write(Referral referral, String turn) {
        return storesUnderTest.referrals().write(referral, turn, List.of());
    }

    private static Referral together(FirmId firm, int part, int number) {
        var id = ReferralId.fromTurn("t1", part);
        var meant = new BundlePart("t1", new PartnerId("partner-" + part));
        return NewReferral.outbound(
                new Registration(id, firm, number, null, meant),
                ClientNeed.of("Acme", "VoIP"),
                StoredSamples.ANNA,
                NOW);
    }

    private static Referral withNumber(String turn, int number) {
        return renamed(StoredSamples.referral(HARBOR, number), turn);
    }

    private static Referral renamed(Referral referral, String turn) {
        FirmId firm = referral.firm();
        return NewReferral.outbound(
                Registration.of(ReferralId.fromTurn(turn), firm, referral.number()),
                ClientNeed.of("Acme", "VoIP"),
                StoredSamples.ANNA,
                NOW);
    }
}
