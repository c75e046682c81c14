package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.referral.Event;
import io.baton.referral.WinEntries;
import io.baton.referral.figure.Agreement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The two sides state different figures, until one accepts the other's.
class DifferingFiguresConversationTest {
    private final FigureScene scene = new FigureScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = scene.rita;

    private void counts(String amount) {
        assertThat(scene.win().amount().oneTime().getAmount()).isEqualByComparingTo(amount);
        var entries =
                WinEntries.of(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow()).stream()
                        .map(entry -> entry.amount().getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(entries).isEqualByComparingTo(amount);
    }

    private void agreed() {
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
        anna.says("home").isTold("You're all caught up.");
        rita.says("home").isTold("You're all caught up.");
    }

    private static long questions(Actor who) {
        return who.directMessages().stream()
                .map(PostedCards::textOf)
                .filter(text -> text.contains("Theirs is right") && !text.contains("I've asked"))
                .count();
    }

    @Test
    void outboundThePartnersFigureCountsAlsoIfAMemberSpokeFirst() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.presses("It was another amount").fillsIn("How much?", "$4,000");
        counts("4000");
        rita.sees("Northwind says $4,500 (Anna, Tue 3 Nov 2026), RingPros says $4,000 (Rita")
                .sees("$4,000 counts until both agree, because RingPros bills the client.");
        anna.sees("Northwind says $4,500 (Anna").sees("RingPros says $4,000 (Rita");
        assertThat(questions(anna)).isOne();
        assertThat(questions(rita)).isZero();
        anna.presses("Theirs is right").isTold("You confirmed that R-1 (Acme) is won, $4,000.");
        counts("4000");
        agreed();
        rita.sees("Anna confirmed that R-1 (Acme) is won, $4,000.");
    }

    @Test
    void outboundWhatTheFirmSaysAgainstAReportDoesNotCount() {
        scene.outbound();
        rita.says("refer won R-1 $4,500");
        anna.presses("Correct").fillsIn("How much?", "$5,000");
        counts("4500");
        anna.sees("Northwind says $5,000 (Anna").sees("RingPros says $4,500 (Rita");
        anna.sees("I've asked Rita.");
        assertThat(questions(rita)).isOne();
        assertThat(questions(anna)).isZero();
        rita.presses("Theirs is right").isTold("You confirmed that R-1 (Acme) is won, $5,000.");
        counts("5000");
        agreed();
        anna.says("refer show R-1").isTold("won, $5,000 instead of $4,500", "result confirmed");
    }

    @Test
    void inboundTheFirmsFigureCounts() {
        scene.inbound();
        anna.says("refer won R-1 $900");
        rita.presses("It was another amount").fillsIn("How much?", "$1,000");
        counts("900");
        rita.sees("$900 counts until both agree, because Northwind bills the client.");
        assertThat(questions(anna)).isOne();
        anna.presses("It was another amount").fillsIn("How much?", "$950");
        counts("950");
        assertThat(questions(anna)).isZero();
        assertThat(questions(rita)).isOne();
        rita.says("refer won R-1 $950").isTold("You confirmed that R-1 (Lake Hotel) is won, $950.");
        counts("950");
        agreed();
    }

    @Test
    void bothReadBothFiguresOnTheCardOfTheReferralAndAtHome() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,000 on 2026-11-01");
        var both = "$4,500, won on ";
        anna.says("refer show R-1").isTold("Figure: You say " + both, "figures differ");
        rita.says("refer show R-1").isTold("Figure: Northwind says " + both, "figures differ");
        anna.says("home")
                .isTold("figures differ")
                .isTold("[Theirs is right] [It was another amount]");
        rita.says("home")
                .isTold("figures differ")
                .isTold("[Theirs is right] [It was another amount]");
        ben.says("refer list won").isTold("figures differ");
    }

    @Test
    void theDayBelongsToTheFigure() {
        scene.outbound();
        anna.says("refer won R-1 $4,500 on 2026-11-02");
        rita.says("refer won R-1 $4,500 on 2026-11-01")
                .isTold("$4,500, won on Mon 2 Nov 2026", "$4,500, won on Sun 1 Nov 2026");
        assertThat(scene.win().on()).hasToString("2026-11-01");
        anna.presses("Theirs is right");
        assertThat(scene.win().on()).hasToString("2026-11-01");
        agreed();
    }

    @Test
    void theRecurringPartBelongsToTheFigure() {
        scene.inbound();
        anna.says("refer won R-1 $200/month");
        rita.says("refer won R-1 $250/month");
        assertThat(scene.win().amount().recurring()).isNotNull();
        rita.isTold("Northwind says $200 a month", "RingPros says $250 a month");
        anna.presses("Theirs is right").isTold("is won, $250 a month");
        agreed();
    }

    @Test
    void aCorrectionAfterBothAgreedAsksOnceMore() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right");
        anna.says("refer won R-1 $5,000").isTold("RingPros says $4,500");
        counts("4500");
        assertThat(questions(rita)).isOne();
        rita.presses("Theirs is right");
        counts("5000");
        agreed();
        rita.says("refer won R-1 $5,100").isTold("RingPros says $5,100");
        counts("5100");
        assertThat(questions(anna)).isOne();
    }

    @Test
    void goingBackToTheOthersFigureSettlesIt() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,000").says("refer won R-1 $4,500");
        counts("4500");
        agreed();
        assertThat(questions(anna)).isZero();
    }

    @Test
    void anAnswerToAFigureThatHasChangedSinceIsNoYes() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,000");
        var old = anna.button("Theirs is right");
        rita.says("refer won R-1 $3,000");
        anna.presses("late", old);
        assertThat(scene.win().agreement().difference()).isPresent();
        anna.presses("Theirs is right");
        counts("3000");
    }

    @Test
    void undoingAStatementRestoresTheQuestion() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,000").presses("Undo");
        counts("4500");
        assertThat(questions(anna)).isZero();
        rita.sees("Is that right?").presses("That's right");
        agreed();
    }

    @Test
    void reopeningEndsTheDifference() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,000");
        ben.says("refer reopen R-1");
        assertThat(questions(anna)).isZero();
        assertThat(testFirm.storyOf("R-1")).endsWith("Reopened");
        anna.says("refer won R-1 $4,000");
        rita.presses("That's right");
        agreed();
    }

    @Test
    void aPaymentIsNotAskedAbout() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right");
        int before = rita.directMessages().size();
        anna.says("refer paid R-1 $1,000");
        assertThat(rita.directMessages()).hasSize(before);
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void anotherCurrencyWaitsUntilPaymentsAreReversed() {
        scene.inbound();
        anna.says("refer won R-1 $900").says("refer paid R-1 $100");
        rita.says("refer won R-1 €900").isTold("RingPros says €900");
        anna.presses("Theirs is right").isNotTold("You confirmed");
        counts("900");
        assertThat(scene.win().agreement().difference()).isPresent();
    }

    @Test
    void theHistoryHasOneLineForEachStatement() {
        scene.outbound();
        rita.says("refer won R-1 $4,500");
        anna.says("refer won R-1 $5,000");
        rita.presses("Theirs is right");
        assertThat(testFirm.storyOf("R-1"))
                .containsSubsequence("Won", "FigureStated", "Restated", "ResultConfirmed");
        anna.says("refer show R-1").isTold("says it's $5,000; $4,500 counts until both agree");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
        assertThat(
                        testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().steps().stream()
                                .filter(step -> step.event() instanceof Event.ResultConfirmed))
                .hasSize(1);
    }
}
