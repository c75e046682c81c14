package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerPair;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The keeper makes one partner of two.
class MergePartnersConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void aPartnerStoredTwice() {
        testFirm.partner("Ring Pros Ltd", "Rita", "phones", "VoIP");
        testFirm.partner("RingPros", "Kim", "voip", "cabling");
        testFirm.partner("CloudNine", "Cleo", "Azure");
        anna.says("help");
        anna.says("refer Oakfield needs phones to Ring Pros Ltd")
                .presses("Send it to Ring Pros Ltd");
    }

    private void won() {
        rita.presses("Accept");
        anna.says("refer won R-1 $4,500");
    }

    private Partner ringPros() {
        return testFirm.partners.findByName(TestFirm.FIRM, "RingPros").orElseThrow();
    }

    @Test
    void theOtherGetsContactsSkillsAndHistory() {
        won();
        anna.says("partner merge ring pros ltd into ringpros")
                .isTold(
                        "Merge Ring Pros Ltd into RingPros? RingPros gets 1 contact (Rita), 1 skill (phones)"
                                + " and the history of 1 referral. Its terms stay.")
                .presses("Merge")
                .isTold("Ring Pros Ltd is part of RingPros now.");
        assertThat(ringPros().skills())
                .extracting(Skill::name)
                .containsExactly("voip", "cabling", "phones");
        assertThat(ringPros().people()).extracting(Individual::name).containsExactly("Kim", "Rita");
        anna.says("partner list").isTold("RingPros").isNotTold("Ring Pros Ltd");
        anna.says("partner show RingPros").isTold("Given: 1, 1 won");
        anna.says("refer list RingPros").isTold("Referrals with RingPros (1)", "R-1");
        anna.says("refer show R-1").isTold("offered (RingPros)");
        kim.says("refer list").isTold("R-1");
        kim.says("refer search phones").isTold("R-1");
        rita.says("refer show R-1").isTold("won, $4,500");
    }

    @Test
    void aListButtonOfTheMergedOneShowsTheOthers() {
        won();
        var page = ListPage.with(ringProsLtd().id());
        anna.says("partner merge Ring Pros Ltd into RingPros").presses("Merge");
        anna.presses("t1", Button.plain("x", ReferralButtons.LIST, page.encode()))
                .isTold("Referrals with RingPros (1)");
    }

    private Partner ringProsLtd() {
        return testFirm.partners.findByName(TestFirm.FIRM, "Ring Pros Ltd").orElseThrow();
    }

    @Test
    void aThirdMergeTakesTheHistoryAlong() {
        won();
        anna.says("partner merge Ring Pros Ltd into RingPros").presses("Merge");
        anna.says("partner merge RingPros into CloudNine")
                .isTold("the history of 1 referral.")
                .presses("Merge");
        anna.says("refer list CloudNine").isTold("Referrals with CloudNine (1)");
        anna.says("refer show R-1").isTold("offered (CloudNine)");
        anna.says("partner show CloudNine").isTold("Given: 1, 1 won");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void whatIsOpenIsNamed() {
        anna.says("partner merge Ring Pros Ltd into RingPros")
                .isTold("Still open with Ring Pros Ltd: R-1.")
                .isNotTold("[Merge]");
        anna.says("partner merge CloudNine into Ring Pros Ltd").isTold("[Merge] [No]");
    }

    @Test
    void onlyTheKeeperMerges() {
        won();
        ben.says("partner merge Ring Pros Ltd into RingPros").isTold("Anna is the keeper");
        anna.says("partner merge Ring Pros Ltd into RingPros");
        ben.presses("t1", anna.button("Merge")).isTold("Anna is the keeper");
        rita.presses("t2", anna.button("Merge")).isTold("Only members of Northwind");
        anna.presses("No").isTold("Nothing was changed.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(3);
    }

    @Test
    void aChangeMeanwhileIsShownInstead() {
        won();
        anna.says("partner merge Ring Pros Ltd into RingPros");
        var merge = anna.button("Merge");
        ben.says("partner edit RingPros +signs");
        anna.presses("t1", merge).isTold("has changed since this card was shown", "signs");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(3);
    }

    @Test
    void aSecondPressGetsTheSameAnswer() {
        won();
        anna.says("partner merge Ring Pros Ltd into RingPros");
        var merge = anna.button("Merge");
        anna.presses("t1", merge).presses("t1", merge).isTold("is part of RingPros now.");
        anna.presses("t2", merge).isTold("is part of RingPros now.");
        assertThat(ringPros().lineage().formerIds()).hasSize(1);
    }

    /// The instance stops after the first of the two writes.
    @Test
    void anInterruptedMergeIsFinished() {
        won();
        anna.says("partner merge Ring Pros Ltd into RingPros");
        var merge = anna.button("Merge");
        testFirm.partners.afterNextWrite(() -> {
            throw new IllegalStateException("crash");
        });
        try {
            anna.presses("t1", merge);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("crash");
        }
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(3);
        anna.presses("t1", merge).isTold("Ring Pros Ltd is part of RingPros now.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
        assertThat(ringPros().people()).hasSize(2);
    }

    @Test
    void unclearLinesAreSaid() {
        anna.says("partner merge RingPros").isTold("Which partner goes into which?");
        anna.says("partner merge RingPros into ringpros").isTold("Those are the same partner.");
        anna.says("partner merge RingProz into CloudNine").isTold("Did you mean “RingPros”?");
        anna.presses("t1", Button.plain("x", PartnerButtons.MERGE, "99 1 a"));
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(3);
    }

    @Test
    void aButtonValueIsDecodedAsEncoded() {
        for (var id : List.of("a", "blue sky / it\nnorth", "1 2 3")) {
            var pair =
                    new PartnerPair(
                            new PartnerRef(12, new PartnerId(id)),
                            new PartnerRef(3, new PartnerId("b" + id)));
            assertThat(PartnerPair.decode(pair.encode())).contains(pair);
        }
        assertThat(PartnerPair.decode("12")).isEmpty();
    }
}
