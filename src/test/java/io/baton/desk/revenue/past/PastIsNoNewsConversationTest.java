package io.baton.desk.revenue.past;

import static io.baton.desk.revenue.past.PastScene.HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import io.baton.revenue.Balance;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.MonthTally;
import io.baton.revenue.OfferOutcome;
import io.baton.revenue.OfferTally;
import java.time.Duration;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/// What was imported is no news: it's in figures and track records, not in this week's digest.
class PastIsNoNewsConversationTest {
    private final PastScene scene = new PastScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Partner ringPros = testFirm.partner("RingPros", "Rita", "VoIP");

    private static OfferTally offers(FirmTallies tallies, Partner partner) {
        return tallies.ever(partner)
                .map(MonthTally::offers)
                .reduce(OfferTally.NONE, OfferTally::plus);
    }

    private String digest() {
        testFirm.member("Anna").says("revenue digest now");
        return PostedCards.textOf(
                testFirm.postedCards.at(new Place.Channel("test:general")).getLast());
    }

    @Test
    void aWinOfThisWeekThatWasImportedIsInFiguresOnly() {
        scene.imports(
                """
                Date,Direction,Client,Need,Partner,Result,Amount,Won on
                2026-11-01,received,Acme,wifi,RingPros,won,4000,2026-11-02
                """);
        anna.says("refer from RingPros: Beta needs phones").presses("Take it");
        anna.says("refer won R-2 $70");
        assertThat(digest()).contains("Beta", "$4,070").doesNotContain("Acme", "R-1");
    }

    @Test
    void aWinRecordedAfterTheImportIsNews() {
        scene.imports(HISTORY);
        anna.says("refer accepted R-4 by Rita on the phone");
        anna.says("refer won R-4 $3,000");
        testFirm.advanceClock(Duration.ofMinutes(1));
        assertThat(digest()).contains("Bright Dental");
    }

    @Test
    void anOpenOneHasNotMovedOnlyAWeekAfterTheImport() {
        scene.imports(HISTORY);
        assertThat(digest()).doesNotContain("Bright Dental");
        testFirm.advanceClock(Duration.ofDays(8));
        assertThat(digest()).contains("Bright Dental");
    }

    @Test
    void balancesAndTrackRecordsHaveThem() {
        scene.imports(HISTORY);
        var tallies = new InMemoryTallies(testFirm.referrals).of(scene.firm());
        var balance = Balance.ever(tallies, ringPros, YearMonth.of(2026, 11), CurrencyUnit.USD);
        assertThat(balance.given().referrals()).isEqualTo(2);
        assertThat(balance.received().referrals()).isEqualTo(1);
        assertThat(balance.given().won()).isEqualTo(1);
        var offers = offers(tallies, ringPros);
        assertThat(offers.accepted()).isEqualTo(2);
        assertThat(offers.won()).isEqualTo(1);
        assertThat(offers.medianAnswerTime()).isEmpty();
    }

    @Test
    void howFastThePartnerAnsweredIsNotMadeUp() {
        scene.imports(HISTORY);
        assertThat(OfferOutcome.of(scene.referral("Acme")))
                .extracting(OfferOutcome::answer)
                .singleElement()
                .isInstanceOf(OfferOutcome.Answer.AcceptedUntimed.class);
        anna.says("partner show RingPros").isNotTold("usually");
        anna.isNotTold(" min");
    }

    @Test
    void whatThePartnerReturnsStaysInTheirRecordWhenItIsOfferedToAnother() {
        var cloudNine = testFirm.partner("CloudNine", "Kim", "VoIP");
        scene.imports(HISTORY);
        anna.says("refer reopen R-1");
        anna.says("refer handback R-1 no time");
        anna.says("refer offer R-1 to CloudNine");
        assertThat(scene.referral("Acme").partner()).isEqualTo(cloudNine.id());
        var tallies = new InMemoryTallies(testFirm.referrals).of(scene.firm());
        assertThat(offers(tallies, ringPros).accepted()).isEqualTo(1);
        assertThat(offers(tallies, ringPros).declined()).isEqualTo(1);
        assertThat(offers(tallies, ringPros).medianAnswerTime()).isEmpty();
        assertThat(offers(tallies, cloudNine).declined()).isZero();
        assertThat(offers(tallies, cloudNine).asked()).isEqualTo(1);
    }

    @Test
    void undoDoesNotTakeARowOfAnImport() {
        anna.says("refer Zed needs wifi");
        testFirm.advanceClock(Duration.ofMinutes(1));
        scene.imports(HISTORY);
        anna.says("undo");
        assertThat(scene.referrals()).filteredOn(each -> each.number() > 1).hasSize(4);
        assertThat(scene.referral("Acme").steps()).hasSize(3);
    }
}
