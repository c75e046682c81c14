package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A card asks about a referral as it was. Once that has moved on, a yes would do something else
/// than the card says, so it does nothing.
class OutdatedStepConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Plum Studio needs a faster network to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Button yesTo(String text, MeaningBuilder meaning) {
        var plum = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(text, meaning.referral(plum));
        return anna.says(text).button("Yes");
    }

    private Button won(String amount) {
        return yesTo("plum studio signed, " + amount, meaning(Intent.WON).amount("USD " + amount));
    }

    private List<String> story() {
        return testFirm.storyOf("R-1").toList();
    }

    @Test
    void anOlderCardDoesNotReplaceANewerWin() {
        var older = won("400");
        var newer = won("500");
        anna.presses("newer", newer).isTold("is won, $500");

        anna.presses("older", older)
                .isTold(
                        "R-1 was won by Anna",
                        "so this button is out of date. Nothing was saved.",
                        "write refer won R-1 $400.",
                        "[Change the amount]")
                .isNotTold("is won with $400");
        assertThat(story()).endsWith("Won").doesNotContain("Restated");
        anna.says("refer won R-1 $400").isTold("R-1 is won with $400, not $500.");
    }

    @Test
    void theCommandInItSaysAllOfTheStep() {
        var plum = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        var monthly = Estimate.of(Worth.monthly(Money.parse("USD 400")).forMonths(12));
        reader.reads("400 a month", meaning(Intent.WON).amount(monthly).referral(plum));
        var older = anna.says("400 a month").button("Yes");
        ben.says("refer won R-1 $500");
        anna.presses("late", older).isTold("write refer won R-1 $400 a month for 12 months.");
        anna.says("refer won R-1 $400 a month for 12 months")
                .isTold("R-1 is won with $400 a month for 12 months, not $500.");
    }

    @Test
    void pressingTheOlderCardAgainSaysTheSame() {
        var older = won("400");
        anna.presses("newer", won("500"));
        anna.presses("p1", older).isTold("out of date");
        anna.presses("p2", older).isTold("out of date");

        assertThat(story()).endsWith("Won");
    }

    @Test
    void theFormBehindAnOlderCardSaysSoToo() {
        won("400");
        anna.presses("Change");
        var form = anna.form();
        var change = anna.button("Change");
        anna.says("refer won R-1 $500");

        anna.fillsIn(form, Map.of()).sees("out of date");
        anna.presses("late", change).isTold("out of date");
        assertThat(story()).endsWith("Won");
    }

    @Test
    void aTypedYesIsNoMoreThanThePress() {
        won("400");
        ben.says("refer won R-1 $500");
        anna.says("yes").isTold("R-1 was won by Ben", "out of date");

        assertThat(story()).endsWith("Won");
    }

    @Test
    void aNewCardSaysWhatItReplaces() {
        anna.says("refer won R-1 $500");
        anna.presses("p", won("400")).isTold("is won with $400, not $500");
        won("300");
        anna.isTold("R-1: won, $300?", "It's won already, with $400.");
    }

    @Test
    void aPaymentIsNotRecordedByTwoCards() {
        anna.says("refer won R-1 $500");
        var first = yesTo("plum paid 200", meaning(Intent.PAID).amount("USD 200"));
        var second = yesTo("plum studio paid 200", meaning(Intent.PAID).amount("USD 200"));
        anna.presses("p1", second);
        anna.presses("p2", first).isTold("out of date");

        assertThat(story().stream().filter("Paid"::equals)).hasSize(1);
    }

    @Test
    void anotherPaymentIsStillRecorded() {
        anna.says("refer won R-1 $500");
        var first = yesTo("plum paid 200", meaning(Intent.PAID).amount("USD 200"));
        var second = yesTo("plum paid 50", meaning(Intent.PAID).amount("USD 50"));
        anna.presses("p1", second);
        anna.presses("p2", first).isNotTold("out of date");

        assertThat(story().stream().filter("Paid"::equals)).hasSize(2);
    }

    @Test
    void aReferralThatWasReopenedIsNotLostByAnOlderCard() {
        var lost = yesTo("plum is off", meaning(Intent.LOST).words("too expensive"));
        ben.says("refer won R-1 $500");
        ben.says("refer reopen R-1");
        anna.presses("late", lost).isTold("R-1 was reopened by Ben", "out of date");

        assertThat(story()).endsWith("Reopened");
    }

    @Test
    void aNewerPriceStays() {
        anna.says("refer won R-1 $500/month");
        var ended = yesTo("plum has ended", meaning(Intent.ENDED));
        ben.says("refer price R-1 $600/month from 2027-01-01");
        anna.presses("late", ended).isTold("out of date");

        assertThat(story()).endsWith("Repriced");
    }

    @Test
    void aNoteIsAddedAllTheSame() {
        var note = yesTo("note for plum", meaning(Intent.NOTE).words("call Sue"));
        ben.says("refer won R-1 $500");
        anna.presses("late", note).isTold("Note added");
    }

    @Test
    void aNoteSinceThenChangesNothing() {
        var older = won("400");
        ben.says("refer note R-1 call Sue");
        anna.presses("late", older).isTold("is won, $400");
    }
}
