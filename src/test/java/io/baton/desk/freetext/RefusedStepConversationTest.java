package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A step that isn't possible is refused at once, not after a yes.
class RefusedStepConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Acme needs a faster network to RingPros");
    }

    private void reads(String text, Intent intent, String amount) {
        var acme = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(text, meaning(intent).amount(amount).referral(acme));
    }

    private void accepted() {
        anna.presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "PAID"})
    void whatWasNeverOfferedCanBeOffered(Intent intent) {
        reads("acme, 500", intent, "USD 500");
        anna.says("acme, 500").isTold("it hasn't been accepted", "[Send it to RingPros]");
        anna.isNotTold("[Yes]").presses("Send it to RingPros");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
    }

    @Test
    void whatWasNeverAcceptedCanBeWithdrawn() {
        var acme = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads("acme is lost", meaning(Intent.LOST).words("too expensive").referral(acme));
        anna.says("acme is lost").isTold("R-1 isn't lost yet", "[R-1: withdraw, too expensive]");
        anna.presses("R-1: withdraw, too expensive")
                .isTold("R-1: withdraw, too expensive?")
                .presses("Yes");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Withdrawn");
    }

    @Test
    void aPaymentBeforeTheWinCanBecomeTheWin() {
        accepted();
        reads("acme paid 500", Intent.PAID, "USD 500");
        anna.says("acme paid 500").isTold("No payment was added to R-1", "[R-1: won, $500]");
        anna.presses("R-1: won, $500").isTold("R-1: won, $500?").presses("Yes");

        assertThat(testFirm.storyOf("R-1")).endsWith("Won");
    }

    @Test
    void aReversalLargerThanThePaymentsIsRefusedAtOnce() {
        accepted();
        anna.says("refer won R-1 $900");
        reads("acme paid -5000", Intent.PAID, "USD -5000");
        anna.says("acme paid -5000")
                .isTold("R-1 has payments of $0. You can't take back more than that.")
                .isNotTold("[Yes]");

        assertThat(testFirm.storyOf("R-1")).endsWith("Won");
    }

    @Test
    void noDraftIsLeftToAnswer() {
        reads("acme paid 500", Intent.PAID, "USD 500");
        anna.says("acme paid 500").says("yes").isTold("nothing to answer");
    }

    @Test
    void aSecondYesShowsTheRefusalAgain() {
        accepted();
        reads("acme signed", Intent.WON, "USD 500");
        anna.says("acme signed");
        var yes = anna.button("Yes");
        testFirm.member("Ben").says("refer lost R-1 chose someone else");
        anna.presses("p1", yes).isTold("R-1 was already lost");
        anna.presses("p2", yes).isTold("R-1 was already lost");
    }
}
