package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.draft.Draft;
import io.baton.understanding.Intent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An answered card has no live buttons, and what is pressed late shows the referral as it is now.
class AnsweredDraftConversationTest {
    private static final String PHONES = "Acme wants phones, RingPros";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").answeredByPost();
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.partner("CloudNine", "Cleo", "cloud");
        testFirm.reader = reader;
        reader.reads(
                PHONES,
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need("phones")
                        .partner("RingPros", "RingPros")
                        .notUnderstood("wants"));
    }

    private String card(int index) {
        return PostedCards.textOf(anna.directMessages().get(index));
    }

    private Draft draft() {
        return testFirm.drafts.all(TestFirm.FIRM).getFirst();
    }

    @Test
    void aTypedYesTakesTheButtonsOffTheCard() {
        anna.says(PHONES);
        assertThat(card(0)).contains("[Log only]");
        anna.says("yes");

        assertThat(card(0))
                .contains("Log this referral?", "Client: Acme", "You said yes Tue 3 Nov")
                .doesNotContain("[");
        assertThat(card(1)).contains("R-1 is logged");
    }

    @Test
    void aTypedNoTakesTheButtonsOffTheCard() {
        anna.says(PHONES);
        anna.says("no");

        assertThat(card(0)).contains("You said no, so nothing was saved").doesNotContain("[");
    }

    @Test
    void aYesTypedElsewhereRewritesTheCardWhereItIs() {
        anna.says(PHONES);
        anna.in("test:general").says("yes");

        assertThat(card(0)).contains("You said yes").doesNotContain("[");
    }

    @Test
    void theFormTakesTheButtonsOffTheCard() {
        anna.says(PHONES);
        anna.presses("Change").fillsIn("Client", "Acme Dental");

        assertThat(card(0)).contains("You changed this and logged it").doesNotContain("[");
    }

    @Test
    void aCardInAChannelCanNotBeRewritten() {
        var here = testFirm.member("Anna");
        here.says(PHONES).says("yes").isTold("R-1 is logged");

        here.presses("Log only").isTold("You've said yes to this.", "R-1");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    /// Such as the answer to `/refer` in a channel.
    @Test
    void theFormBehindAWhisperedCardTakesThatCardsPlace() {
        var here = testFirm.member("Anna");
        here.says(PHONES);
        here.presses("Change").fillsIn("Client", "Acme Dental").isTold("R-1 is logged");

        here.doesNotSee("[Log only]").doesNotSee("Log this referral?");
    }

    @Test
    void theFormOfAStepTakesThePlaceOfItsWhisperedCard() {
        var here = testFirm.member("Anna");
        here.says("refer Acme needs phones");
        reader.reads("add that it is urgent", meaning(Intent.NOTE).client("Acme").words("urgent"));
        here.says("add that it is urgent").isTold("R-1: note, urgent?", "[Yes]");
        here.presses("Change").fillsIn("Note", "very urgent").doesNotSee("[Yes]");

        assertThat(testFirm.storyOf("R-1")).contains("Noted");
    }

    @Test
    void aStepThatTheFormCanNotTakeKeepsItsCard() {
        var here = testFirm.member("Anna");
        here.says("refer Acme needs phones");
        reader.reads("acme is off", meaning(Intent.WITHDRAW).client("Acme"));
        here.says("acme is off");
        here.presses("Change");
        var form = here.form();
        testFirm.member("Ben").says("refer withdraw R-1");
        here.fillsIn(form, Map.of());

        here.sees("[Yes]");
    }

    @Test
    void aLatePressShowsTheReferralAsItIsNow() {
        anna.says(PHONES);
        var log = anna.button("Log only");
        var send = anna.button("Log and send to RingPros");
        anna.says("yes");
        anna.presses("Send it to RingPros");
        rita.presses("Accept");

        for (var late : List.of(log, send)) {
            anna.presses(late.label() + " late", late)
                    .isTold("R-1: Acme needs phones", "Status: accepted by")
                    .isNotTold("is logged")
                    .isNotTold("is offered");
        }
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
    }

    @Test
    void pressingTwiceInARowShowsTheSameCard() {
        anna.says(PHONES);
        var log = anna.button("Log only");
        anna.presses("p1", log).isTold("R-1 is logged", "[Send it to RingPros]");
        anna.presses("p2", log).isTold("R-1 is logged", "[Send it to RingPros]");
    }

    @Test
    void aRefusedStepIsNotTakenLater() {
        var ben = testFirm.member("Ben");
        anna.says("refer Acme needs phones");
        reader.reads(
                "try ringpros",
                meaning(Intent.OFFER)
                        .partner("RingPros", "ringpros")
                        .referral(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id()));
        anna.says("try ringpros").sees("R-1: offer to RingPros?");
        var yes = anna.button("Yes");
        ben.says("refer offer R-1 to CloudNine");
        anna.presses("p1", yes).isTold("R-1 wasn't offered again");
        testFirm.outsider("Cleo").presses("Decline").fillsIn("Why?", "too busy");
        anna.presses("p2", yes).isTold("Status: declined by CloudNine");

        assertThat(testFirm.storyOf("R-1")).endsWith("Declined");
    }

    @Test
    void severalReferralsAreShownTogether() {
        reader.reads(
                "Adlon needs phones and a chef",
                meaning(Intent.LOG_OUTBOUND).client("Adlon").need("phones", "a chef"));
        anna.says("Adlon needs phones and a chef");
        var log = anna.button("Log it");
        anna.says("yes");
        anna.says("refer withdraw R-2");
        anna.presses("late", log)
                .isTold(
                        "R-1 Adlon needs phones: not offered yet",
                        "R-2 Adlon needs a chef: withdrawn");
    }

    @Test
    void nothingOfTheMessageIsKeptOnceItWasAnswered() {
        anna.says(PHONES);
        assertThat(draft().proposal().toString()).contains("wants");
        anna.says("yes");
        assertThat(draft().proposal().toString()).doesNotContain("wants");

        testFirm.advanceClock(Duration.ofSeconds(5));
        anna.says(PHONES).says("no");
        assertThat(testFirm.drafts.all(TestFirm.FIRM))
                .noneMatch(draft -> draft.toString().contains("wants"));
    }
}
