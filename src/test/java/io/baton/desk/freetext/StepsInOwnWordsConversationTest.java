package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.ReferralId;
import io.baton.understanding.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepsInOwnWordsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private ReferralId lakeHotel() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
    }

    private void reads(String text, MeaningBuilder meaning) {
        reader.reads(text, meaning.referral(lakeHotel()));
    }

    @Test
    void aWinIsConfirmedFirst() {
        reads("lake hotel signed, 4.5k", meaning(Intent.WON).amount("USD 4500"));
        anna.says("lake hotel signed, 4.5k")
                .isTold(
                        "R-1: won, $4,500?\nLake Hotel needs a faster network\n[Yes] [Change] [No]");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Won");

        anna.presses("Yes").isTold("R-1 (Lake Hotel) is won, $4,500");
        assertThat(testFirm.storyOf("R-1")).contains("Won");
    }

    @Test
    void pressingYesTwiceHasOneEffectAndShowsTheResult() {
        reads("lost lake hotel", meaning(Intent.LOST).words("too expensive"));
        anna.says("lost lake hotel").isTold("R-1: lost, too expensive?");
        var yes = anna.button("Yes");
        anna.presses("p1", yes).isTold("was lost: too expensive");
        anna.presses("p2", yes).isTold("R-1", "lost: too expensive");

        assertThat(testFirm.storyOf("R-1").filter("Lost"::equals)).hasSize(1);
    }

    @Test
    void aNoteTypedTwiceIsAddedOncePerMessage() {
        reads("note on lake hotel: back in May", meaning(Intent.NOTE).words("back in May"));
        anna.says("note on lake hotel: back in May").isTold("R-1: note, back in May?");
        var yes = anna.button("Yes");
        anna.presses("p1", yes).isTold("Note added");
        anna.presses("p2", yes);

        assertThat(testFirm.storyOf("R-1").filter("Noted"::equals)).hasSize(1);
    }

    @Test
    void aTypedYesTakesTheStep() {
        reads("lake hotel signed, 4.5k", meaning(Intent.WON).amount("USD 4500"));
        anna.says("lake hotel signed, 4.5k").says("yep").isTold("is won, $4,500");
    }

    @Test
    void aMissingAmountOrReferralIsAskedFor() {
        reads("lake hotel signed", meaning(Intent.WON));
        anna.says("lake hotel signed").isTold("How much was R-1?", "won R-1 $4,500");
        reader.reads("it was paid", meaning(Intent.PAID).amount("USD 5"));
        anna.says("it was paid").isTold("Which referral?").isNotTold("won, $5");

        assertThat(testFirm.storyOf("R-1")).endsWith("Accepted");
    }

    @Test
    void itIsPassedToAMentionedMember() {
        var ben = testFirm.member("Ben");
        anna.says("refer Acme needs a chef");
        reader.reads(
                "give acme to @Ben",
                meaning(Intent.PASS)
                        .member("Ben")
                        .referral(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id()));
        anna.says("give acme to @Ben", ben).isTold("R-2: pass to Ben?").presses("Yes");

        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben");
    }

    @Test
    void itIsOfferedToANamedPartner() {
        testFirm.partner("CloudNine", "Cleo", "cloud");
        anna.says("refer Acme needs a chef");
        reader.reads(
                "try cloudnine for acme",
                meaning(Intent.OFFER)
                        .partner("CloudNine", "cloudnine")
                        .referral(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id()));
        anna.says("try cloudnine for acme").isTold("R-2: offer to CloudNine?");
        var yes = anna.button("Yes");
        anna.presses("p1", yes).isTold("R-2 is offered to CloudNine");
        anna.presses("p2", yes).isTold("R-2", "offered to CloudNine");

        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
    }

    @Test
    void whatIsNotAllowedNowIsRefusedInPlainWords() {
        anna.says("refer Acme needs a chef");
        reader.reads(
                "acme paid 500",
                meaning(Intent.PAID)
                        .amount("USD 500")
                        .on("2026-11-01")
                        .referral(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id()));
        anna.says("acme paid 500").isTold("No payment was added to R-2");
    }
}
