package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.NewReferral;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.State;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ReferralsContract {

    private final StoresUnderTest stores;

    ReferralsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aReferralReadsAsWrittenInEachState() {
        var number = 0;
        for (var state : EventfulReferral.states().toList()) {
            var referral = EventfulReferral.of(HARBOR, ++number, state);
            assertThat(write(referral, "t")).isEqualTo(WriteOutcome.WRITTEN);
            assertThat(stores.referrals().find(HARBOR, number)).contains(referral.written());
            assertThat(stores.referrals().find(HARBOR, referral.id())).contains(referral.written());
        }
    }

    @Test
    void aChangedReferralReadsAsChanged() {
        write(StoredSamples.referral(HARBOR, 1), "t1");
        var changed =
                StoredSamples.in(
                        StoredSamples.referral(HARBOR, 1).written(), new State.Accepted(NOW));
        assertThat(write(changed, "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.referrals().find(HARBOR, 1)).contains(changed.written());
    }

    @Test
    void aBundleContainsTheReferralsOfOneTurnInOrder() {
        var second = bundled(HARBOR, 2, 1);
        var first = bundled(HARBOR, 1, 2);
        for (var referral :
                List.of(second, first, bundled(NORTH, 3, 7), StoredSamples.referral(HARBOR, 4))) {
            assertThat(write(referral, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        }
        assertThat(write(bundled(HARBOR, 1, 9), "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);

        var read = stores.referrals().find(HARBOR, 2).orElseThrow();
        assertThat(stores.referrals().bundleOf(read))
                .containsExactly(first.written(), second.written());
        assertThat(read.bundle()).isEqualTo(new BundlePart("t1", new PartnerId("partner-1")));
        var alone = stores.referrals().find(HARBOR, 4).orElseThrow();
        assertThat(stores.referrals().bundleOf(alone)).isEmpty();
    }

    @Test
    void referralsAreListedNewestFirst() {
        for (int number : new int[] {2, 10, 1}) {
            write(StoredSamples.referral(HARBOR, number), "t");
        }
        assertThat(stores.referrals().all(HARBOR))
                .extracting(Referral::number)
                .containsExactly(10, 2, 1);
    }

    @Test
    void aFirmNeverSeesAnotherFirmsReferrals() {
        var ours = StoredSamples.referral(HARBOR, 1);
        write(ours, "t1");
        assertThat(stores.referrals().find(NORTH, 1)).isEmpty();
        assertThat(stores.referrals().find(NORTH, ours.id())).isEmpty();
        assertThat(stores.referrals().all(NORTH)).isEmpty();
        var theirs = StoredSamples.in(StoredSamples.referral(NORTH, 1), new State.Lost("theirs"));
        assertThat(write(theirs, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.referrals().all(NORTH)).containsExactly(theirs.written());
        assertThat(stores.referrals().all(HARBOR)).containsExactly(ours.written());
    }

    @Test
    void aRepeatedTurnChangesNothing() {
        var logged = StoredSamples.referral(HARBOR, 1);
        assertThat(write(logged, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(logged, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        var accepted = StoredSamples.in(logged.written(), new State.Accepted(NOW));
        assertThat(write(accepted, "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(write(accepted, "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(accepted, "t2")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(write(accepted.written(), "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(stores.referrals().find(HARBOR, 1)).contains(accepted.written());
    }

    @Test
    void aWriteOnAnOldStateIsStale() {
        write(StoredSamples.referral(HARBOR, 1), "t1");
        var read = StoredSamples.referral(HARBOR, 1).written();
        assertThat(write(StoredSamples.in(read, new State.Lost("first")), "t2"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(StoredSamples.in(read, new State.Lost("second")), "t3"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(stores.referrals().find(HARBOR, 1).orElseThrow().state())
                .isEqualTo(new State.Lost("first"));
    }

    @Test
    void aMissingReferralCannotBeChanged() {
        assertThat(write(StoredSamples.referral(HARBOR, 1).written(), "t1"))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(stores.referrals().all(HARBOR)).isEmpty();
    }

    @Test
    void aNumberBelongsToOneReferral() {
        write(withNumber("one", 1), "t1");
        assertThat(write(withNumber("two", 1), "t2")).isEqualTo(WriteOutcome.STALE);
        assertThat(stores.referrals().all(HARBOR)).hasSize(1);
        int next = stores.referrals().nextNumber(HARBOR);
        assertThat(write(withNumber("two", next), "t2")).isEqualTo(WriteOutcome.WRITTEN);
    }

    @Test
    void numbersStartAtOneAndContinueAfterTheHighest() {
        assertThat(stores.referrals().nextNumber(HARBOR)).isEqualTo(1);
        assertThat(stores.referrals().nextNumber(HARBOR)).isEqualTo(2);
        write(StoredSamples.referral(NORTH, 41), "t1");
        assertThat(stores.referrals().nextNumber(NORTH)).isEqualTo(42);
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
        assertThat(stores.referrals().due(NORTH, deadline)).isEmpty();
    }

    @Test
    void anOfferMadeAfterAQueryStillFallsDue() {
        assertThat(due(NOW)).isEmpty();
        var offer = StoredSamples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        write(StoredSamples.offered(HARBOR, 1, offer), "t1");
        assertThat(due(NOW.plusSeconds(5))).containsExactly(1);
    }

    @Test
    void anAnsweredOfferIsNotDue() {
        var offer = StoredSamples.offer(NOW.plusSeconds(5), NOW.plusSeconds(10), false);
        var offered = StoredSamples.offered(HARBOR, 1, offer);
        write(offered, "t1");
        write(StoredSamples.in(offered.written(), new State.Accepted(NOW)), "t2");
        assertThat(due(NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aReferralOfAnyFirmIsFoundByEachOfItsLinks() {
        write(StoredSamples.referral(NORTH, 1), "t0");
        var one = invited(StoredSamples.referral(HARBOR, 1), "link:a");
        write(one, "t1");
        var two = invited(one.written(), "link:b");
        write(two, "t2");
        write(invited(StoredSamples.referral(HARBOR, 2), "link:c"), "t3");

        assertThat(stores.referrals().findByLink("link:a")).contains(two.written());
        assertThat(stores.referrals().findByLink("link:b")).contains(two.written());
        assertThat(stores.referrals().findByLink("link:c").orElseThrow().number()).isEqualTo(2);
        assertThat(stores.referrals().findByLink("link:d")).isEmpty();
        assertThat(stores.referrals().findByLink("")).isEmpty();
    }

    @Test
    void theSecondOfTwoAnswersIsStale() {
        var offered = invited(StoredSamples.referral(HARBOR, 1), "link:a");
        write(offered, "t1");
        var read = stores.referrals().findByLink("link:a").orElseThrow();

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
        return stores.referrals().due(HARBOR, at).stream().map(Referral::number).toList();
    }

    private WriteOutcome write(Referral referral, String turn) {
        return stores.referrals().write(referral, turn, List.of());
    }

    private static Referral bundled(FirmId firm, int part, int number) {
        var id = ReferralId.fromTurn("t1", part);
        var bundlePart = new BundlePart("t1", new PartnerId("partner-" + part));
        return NewReferral.outbound(
                new Registration(id, firm, number, null, bundlePart),
                ClientNeed.of("Acme", "VoIP"),
                StoredSamples.ANNA,
                NOW);
    }

    private static Referral withNumber(String turn, int number) {
        return NewReferral.outbound(
                Registration.of(ReferralId.fromTurn(turn), HARBOR, number),
                ClientNeed.of("Acme", "VoIP"),
                StoredSamples.ANNA,
                NOW);
    }
}
