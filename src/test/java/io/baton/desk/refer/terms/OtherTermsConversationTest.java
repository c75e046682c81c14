package io.baton.desk.refer.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.referral.State;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Frozen terms change only if one side proposes others and the other side agrees.
class OtherTermsConversationTest {
    private static final FeeRule TEN = FeeRule.percent(Percentage.of("10"));
    private static final FeeRule TWELVE = FeeRule.percent(Percentage.of("12"));

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "backup");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private FeeRule frozen() {
        return testFirm.frozenTerms("R-1").rule().orElseThrow();
    }

    @Test
    void theyApplyWhenTheContactAgrees() {
        ben.says("refer terms R-1 12%")
                .isTold("Proposed for R-1 (Acme): 12% of what the client pays.")
                .isTold("It applies once RingPros agrees; until then nothing changes.");
        assertThat(frozen()).isEqualTo(TEN);

        rita.sees("Ben at Northwind proposes other terms for R-1 (Acme): you owe Northwind 12%")
                .sees("Now it's: you owe Northwind 10% of what the client pays.")
                .presses("Agree");
        assertThat(frozen()).isEqualTo(TWELVE);
        ben.sees("Rita at RingPros agreed to other terms for R-1: 12% of what the client pays.");
        rita.doesNotSee("[Agree]");
        anna.says("refer show R-1").isTold("agreed: 12% of what the client pays, by Rita");
    }

    @Test
    void theyStayIfTheContactDoesnt() {
        ben.says("refer terms R-1 12%");
        rita.presses("Don't agree");
        assertThat(frozen()).isEqualTo(TEN);
        ben.sees("Rita at RingPros doesn't agree to other terms for R-1. It stays: 10%");
        rita.doesNotSee("[Agree]");
    }

    @Test
    void theContactCanProposeThemToo() {
        rita.says("refer terms R-1 $200 per win")
                .isTold("It applies once Northwind agrees; until then nothing changes.");
        anna.sees("Rita at RingPros proposes other terms for R-1 (Acme): RingPros owes you $200")
                .presses("Agree");
        assertThat(testFirm.frozenTerms("R-1").toString()).contains("USD 200");
        rita.sees("Anna at Northwind agreed to other terms for R-1");
    }

    @Test
    void aWinIsCountedAgain() {
        anna.says("refer won R-1 $1,000");
        anna.says("refer terms R-1 12%");
        rita.presses("Agree");
        var won = (State.Won) testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
        assertThat(won.fee()).isEqualTo(TWELVE);
        anna.says("refer won R-1 $2,000").isTold("The 12% fee", "$240");
    }

    /// A statement may list the fee that they change.
    @Test
    void bothSidesReadWhatTheyMakeOfTheFeeBeforeAnyonePresses() {
        anna.says("refer won R-1 $1,000");
        anna.says("refer terms R-1 12%")
                .isTold(
                        "12% of what the client pays. Now it's: 10% of what the client pays.",
                        "The fee until now goes from $100 to $120. If a statement lists it already, the next one corrects it.");
        rita.sees("The fee until now goes from $100 to $120.");
        rita.says("refer terms R-1 no fee")
                .isTold("The fee until now goes from $100 to nothing.", "the next one corrects it");
        anna.sees("The fee until now goes from $100 to nothing.");
    }

    @Test
    void aFeeThatStaysIsNotSpokenOf() {
        anna.says("refer terms R-1 12%").isNotTold("The fee until now");
        anna.says("refer won R-1 $1,000");
        anna.says("refer terms R-1 10%, cap $5,000").isNotTold("The fee until now");
    }

    @Test
    void oneSideCantAgreeWithItself() {
        anna.says("refer terms R-1 12%");
        ben.says("refer terms R-1 agree").isTold("Your side proposed these terms for R-1.");
        assertThat(frozen()).isEqualTo(TEN);
        rita.says("refer terms R-1 agree");
        assertThat(frozen()).isEqualTo(TWELVE);
    }

    @Test
    void bothProposingTheSameAgree() {
        anna.says("refer terms R-1 12%");
        rita.says("refer terms R-1 12 percent");
        assertThat(frozen()).isEqualTo(TWELVE);
    }

    @Test
    void aProposalReplacesTheOneBefore() {
        anna.says("refer terms R-1 12%");
        var agree = rita.button("Agree");
        anna.says("refer terms R-1 15%");
        rita.presses("late", agree).isTold("there's nothing to confirm");
        rita.says("refer terms R-1 agree").isTold("Read the latest card, and press Agree there.");
        assertThat(frozen()).isEqualTo(TEN);
        rita.presses("Agree");
        assertThat(frozen()).isEqualTo(FeeRule.percent(Percentage.of("15")));
    }

    @Test
    void aProposalCanBeUndoneButNotAnAgreement() {
        anna.says("refer terms R-1 12%").presses("Undo");
        rita.doesNotSee("[Agree]");
        rita.says("refer terms R-1 agree").isTold("there's nothing to confirm");

        anna.says("refer terms R-1 12%");
        rita.presses("Agree").says("undo R-1");
        rita.isTold("Both sides agreed on the terms of R-1, so this can't be undone.");
        assertThat(frozen()).isEqualTo(TWELVE);
    }

    @Test
    void aRefusalCanBeUndone() {
        anna.says("refer terms R-1 12%");
        rita.presses("Don't agree").says("undo R-1");
        rita.presses("Agree");
        assertThat(frozen()).isEqualTo(TWELVE);
    }

    @Test
    void theFormAsksForTheFee() {
        var form = anna.says("refer terms R-1").form();
        anna.fillsIn("Which fee?", "a lot").getsFieldError("I can't read “lot”");
        anna.fillsIn(form, Map.of(), "Which fee?", "no fee");
        rita.sees("proposes other terms for R-1 (Acme): no fee.").presses("Agree");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(AgreedTerms.NONE);
    }

    @Test
    void othersLearnNothing() {
        anna.says("refer terms R-1 12%");
        kim.says("refer terms R-1 1%").isTold("Only members of Northwind");
        kim.doesNotSee("12%").doesNotSee("Acme");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("TermsProposed");
    }

    @Test
    void beforeAcceptanceThereAreNone() {
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer terms R-2 12%").isTold("R-2 is still waiting for an answer.");
    }

    @Test
    void forWhatAPartnerBroughtTheFirmOwesIt() {
        testFirm.agrees("CloudNine", Payer.FIRM, AgreedTerms.of(TEN));
        anna.says("refer from CloudNine: Lake Hotel needs wifi").presses("Take it");
        kim.says("refer terms R-2 12% on payment");
        anna.sees(
                        "Kim at CloudNine proposes other terms for R-2 (Lake Hotel): you owe CloudNine 12%")
                .sees("Now it's: you owe CloudNine 10%")
                .presses("Agree");
        assertThat(testFirm.frozenTerms("R-2").toString()).contains("12%", "PAYMENT");
    }

    @Test
    void theOneWhoGetsTheBatonReadsBothFeesAboveTheButtons() {
        anna.says("refer from CloudNine: Lake Hotel needs wifi").presses("Take it");
        kim.says("refer terms R-2 12%");
        ben.doesNotSee("12%");
        anna.says("refer pass R-2 @Ben", ben);
        ben.sees("you owe CloudNine 12% of what the client pays. Now it's: no fee")
                .presses("Agree")
                .isTold("agreed to other terms for R-2");
    }

    @Test
    void inASharedChannelNoOneReadsThem() {
        var shared = testFirm.partnerNamed("RingPros").withChannel("test:shared");
        testFirm.partners.write(shared, "channel", List.of());
        testFirm.readers.share("test:shared");
        anna.in("test:shared").says("refer terms R-1 12%");
        rita.presses("Agree");
        ben.in("test:shared").doesNotSee("12%");
        assertThat(frozen()).isEqualTo(TWELVE);
    }
}
