package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.RITA;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Handoff;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where a referral counts, or ever counted.
class TallyKeyTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");

    private static TallyKey key(Partner partner, int month) {
        return new TallyKey(partner.id(), YearMonth.of(2026, month));
    }

    private static Stream<Integer> months(Referral referral) {
        return TallyKey.of(referral).stream()
                .map(key -> key.month().getMonthValue())
                .distinct()
                .sorted();
    }

    @Test
    void aReferralThatWasOnlyLoggedCountsNowhere() {
        assertThat(TallyKey.of(RevenueFixtures.loggedOut(1, "2026-10-15"))).isEmpty();
    }

    @Test
    void anOfferCountsInItsMonthBeforeThereIsAnAnswer() {
        assertThat(TallyKey.of(offeredOut(1, NORTH, "2026-10-15"))).containsExactly(key(NORTH, 10));
    }

    @Test
    void aMomentBetweenTwoMonthsCountsInBothSinceZonesDiffer() {
        assertThat(months(offeredOut(1, NORTH, "2026-10-31"))).containsExactly(10, 11);
    }

    @Test
    void aYesOnThePhoneCountsInItsMonth() {
        var yes = new RecordedAcceptance.Yes(RITA, "", true);
        var accepted =
                changed(
                        RecordedAcceptance.record(
                                offeredOut(1, NORTH, "2026-10-15"),
                                NORTH,
                                yes,
                                FIRM,
                                ANNA,
                                noon("2026-12-15")));
        assertThat(months(accepted)).containsExactly(10, 12);
    }

    @Test
    void eachPartnerWhoWasAskedHasEachMonth() {
        var why = new Handoff.DeclineReason("no time", noon("2026-10-16"));
        var declined =
                changed(Handoff.decline(offeredOut(1, NORTH, "2026-10-15"), 1, NORTH, RITA, why));
        var again = changed(Handoff.offer(declined, CLOUD, FIRM, ANNA, noon("2026-12-15")));
        assertThat(TallyKey.of(again))
                .containsExactlyInAnyOrder(
                        key(NORTH, 10), key(NORTH, 12), key(CLOUD, 10), key(CLOUD, 12));
    }

    @Test
    void aWinThatWasReopenedIsStillFoundInItsMonth() {
        var won = wonOut(1, NORTH, usd("100"), null, "2026-05-15");
        var moved = movedTo(won, "2026-08-15");
        assertThat(months(moved)).containsExactly(5, 8);
        assertThat(months(changed(Closing.reopen(moved, ANNA, noon("2026-09-15")))))
                .containsExactly(5, 8);
    }

    @Test
    void aCorrectionCountsWithTheWin() {
        var won = wonOut(1, NORTH, usd("100"), null, "2026-05-15");
        assertThat(months(restated(won, usd("90"), LocalDate.parse("2026-11-15"))))
                .containsExactly(5);
    }

    private static Referral movedTo(Referral referral, String day) {
        var won = (State.Won) referral.state();
        return changed(
                Closing.win(
                        referral,
                        won.amount(),
                        null,
                        LocalDate.parse(day),
                        ANNA,
                        false,
                        noon(day)));
    }
}
