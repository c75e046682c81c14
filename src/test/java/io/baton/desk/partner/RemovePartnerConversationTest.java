package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The keeper takes a partner off the bench.
class RemovePartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aBench() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        anna.says("help");
        anna.says("refer Oakfield needs phones to RingPros").presses("Send it to RingPros");
    }

    private void won() {
        rita.presses("Accept");
        anna.says("refer won R-1 $4,500");
    }

    @Test
    void aRemovedPartnerLeavesTheBenchAndStaysInTheHistory() {
        won();
        anna.says("partner remove ringpros")
                .isTold("Remove RingPros?", "Its referral stays in the history.")
                .presses("Remove")
                .isTold("RingPros is removed. Its referral stays in the history.");
        anna.says("partner list").isTold("CloudNine").isNotTold("RingPros");
        anna.says("partner find phones").isNotTold("RingPros");
        anna.says("refer show R-1").isTold("offered (RingPros)", "won, $4,500");
        assertThat(testFirm.partners.everKnown(TestFirm.FIRM))
                .extracting(Partner::name)
                .contains("RingPros");
        anna.says("refer Beacon needs phones to RingPros").isNotTold("send to RingPros");
        rita.says("refer list").isTold("You aren't linked to a partner yet");
    }

    @Test
    void itsNameIsFreeAgain() {
        won();
        anna.says("partner remove RingPros").presses("Remove");
        anna.says("partner add RingPros: signs").isTold("RingPros is now one of your partners");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).extracting(Partner::name).hasSize(2);
        anna.says("refer list RingPros").isTold("No referrals with RingPros");
        assertThat(testFirm.partners.find(TestFirm.FIRM, new PartnerId("ringpros")))
                .hasValueSatisfying(old -> assertThat(old.removed()).isTrue());
    }

    @Test
    void whatIsOpenIsNamed() {
        anna.says("partner remove RingPros")
                .isTold("Still open with RingPros: R-1. Close or withdraw them first.")
                .isNotTold("[Remove]");
        anna.presses("Show them").isTold("Oakfield needs phones");
        rita.presses("Decline").fillsIn("Why?", "too busy");
        anna.says("partner remove RingPros").isTold("Remove RingPros?");
    }

    @Test
    void whatIsOpenedMeanwhileIsNamed() {
        won();
        anna.says("partner remove RingPros");
        var remove = anna.button("Remove");
        ben.says("refer Harbor needs phones to RingPros").presses("Send it to RingPros");
        anna.presses("t1", remove).isTold("Still open with RingPros: R-2.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
    }

    @Test
    void onlyTheKeeperRemoves() {
        won();
        ben.says("partner remove RingPros").isTold("Anna is the keeper and can do this.");
        anna.says("partner remove RingPros");
        var remove = anna.button("Remove");
        ben.presses("t1", remove).isTold("Anna is the keeper and can do this.");
        rita.presses("t2", remove).isTold("Only members of Northwind");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
    }

    @Test
    void aChangeMeanwhileIsShownInstead() {
        won();
        anna.says("partner remove RingPros");
        var remove = anna.button("Remove");
        ben.says("partner edit RingPros +signs");
        anna.presses("t1", remove).isTold("has changed since this card was shown", "signs");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
    }

    @Test
    void noKeepsItAndASecondPressSaysSo() {
        won();
        anna.says("partner remove RingPros").presses("No").isTold("Nothing was changed.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
        anna.says("partner remove RingPros");
        var remove = anna.button("Remove");
        var edit = anna.says("partner show RingPros").button("Edit");
        anna.presses("t1", remove).isTold("RingPros is removed.");
        anna.presses("t2", remove).isTold("This partner was removed before.");
        anna.presses("t3", edit).isTold("This partner no longer exists.");
    }

    @Test
    void unknownNamesAreSaid() {
        anna.says("partner remove").isTold("Which partner?");
        anna.says("partner remove RingProz").isTold("Did you mean “RingPros”?");
    }
}
