package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.SampleNextSteps;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `refer show` offers what can be done next.
class NextStepConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor ben = firm.member("Ben");
    private final Actor rita = firm.outsider("Rita");

    @BeforeEach
    void aReferral() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP phones");
    }

    @Test
    void aLoggedReferralIsOfferedFromThere() {
        anna.says("refer show R-1");
        assertThat(labels(anna))
                .containsExactly(
                        "Offer to RingPros", "They said yes", "Change", "Withdraw", "Note");
        anna.presses("Offer to RingPros").isTold("R-1 is offered to RingPros");
        anna.says("refer show R-1");
        assertThat(labels(anna))
                .containsExactly("Take back", "They said yes", "Change", "Pass on", "Note");
    }

    @Test
    void anAcceptedReferralIsWonOrLostFromThere() {
        accepted();
        ben.says("refer show R-1");
        assertThat(labels(ben)).containsExactly("Note", "Won", "Lost", "Hand back", "Change");
        ben.presses("Note").fillsIn("Note", "Called them").sees("Note added to R-1.");
        anna.says("refer show R-1").presses("Won").fillsIn("How much?", "");
        anna.getsFieldError("The amount is missing.");
        anna.says("refer show R-1").presses("Won").fillsIn("How much?", "$4,500");
        anna.sees("R-1 (Acme) is won, $4,500");
        ben.presses("Lost").isTold("R-1 was won by Anna");
    }

    @Test
    void aWonReferralIsPaidChangedAndReopenedFromThere() {
        accepted();
        anna.says("refer won R-1 $4,500 on 2026-11-01").says("refer show R-1");
        assertThat(labels(anna))
                .containsExactly("Add a payment", "Change the amount", "Reopen", "Note", "Change");
        anna.presses("Change the amount").fillsIn("How much?", "$5,400");
        anna.sees("R-1 is won with $5,400, not $4,500. The old figure is reversed.");
        anna.says("refer show R-1").presses("Add a payment").fillsIn("How much?", "$6,000");
        anna.sees("That makes $6,000 paid of $5,400 won for R-1.");
        anna.presses("Change the win").fillsIn("How much?", "$6,000");
        anna.sees("R-1 is won with $6,000, not $5,400.");
        anna.says("refer show R-1").presses("Reopen").isTold("R-1 is open again");
    }

    @Test
    void aPartnerWithoutAContactGetsOneFirst() {
        firm.partner("Zed", "kim@zed.example", "Wifi");
        firm.address = null;
        anna.says("refer Mill needs wifi");
        assertThat(labels(anna)).containsExactly("Add a contact for Zed", "Change", "Undo");
        anna.says("refer Mill needs wifi to Zed")
                .isTold("Zed answers by link, but links aren't set up.");
        assertThat(labels(anna)).containsExactly("Add a contact for Zed", "Change", "Undo");
        anna.says("refer offer R-2 to Zed").isTold("Zed answers by link");
        anna.presses("Add a contact for Zed")
                .fillsIn(rita, "Another contact in this chat", "@Rita");
        anna.says("refer offer R-2 to Zed").isTold("R-2 is offered to Zed");
    }

    @Test
    void aPausedPartnerIsResumedFirst() {
        anna.says("partner pause RingPros").says("refer offer R-1 to RingPros");
        anna.isTold("RingPros is paused.").presses("Resume RingPros");
        anna.says("refer show R-1").presses("Offer to RingPros").isTold("R-1 is offered");
    }

    /// The doors' golden files show it.
    @Test
    void theSampleHasTheButtonsOfAWonReferral() {
        accepted();
        anna.says("refer won R-1 $4,500").says("refer show R-1");
        var card = ((Reply.Whisper) anna.reply()).card();
        assertThat(card.parts().getLast()).isEqualTo(SampleNextSteps.card().parts().getLast());
    }

    @Test
    void aRecurringWinIsEndedFromThere() {
        accepted();
        anna.says("refer won R-1 $5,000 and $200/month for 36 months").says("refer show R-1");
        assertThat(labels(anna))
                .containsExactly("Add a payment", "Change the amount", "Ended", "Reopen", "Change");
        anna.presses("Change the amount").fillsIn("On which day?", "2026-11-02");
        anna.sees("R-1 is won with $5,000 and $200 a month for 36 months, now on Mon 2 Nov");
        anna.says("refer show R-1").presses("Ended").fillsIn();
        anna.sees("R-1: $5,000 and $200 a month for 36 months, ended Tue 3 Nov");
    }

    @Test
    void thePartnersPersonAnswersAndHandsBackFromThere() {
        anna.says("refer offer R-1 to RingPros");
        rita.says("refer show R-1");
        assertThat(labels(rita)).containsExactly("Accept", "Decline");
        rita.presses("Accept").says("refer show R-1");
        assertThat(labels(rita)).containsExactly("Won", "Lost", "Still on it", "Note", "Hand back");
        rita.presses("Hand back").fillsIn("Why?", "too busy");
        assertThat(firm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aReferralForTheFirmIsTakenLostAndReopenedFromThere() {
        anna.says("refer from RingPros: Lake Hotel needs a network").says("refer show R-2");
        assertThat(labels(anna))
                .containsExactly("Take it", "Turn it down", "Change", "Note", "Known before");
        anna.presses("Take it").says("refer show R-2");
        assertThat(labels(anna)).containsExactly("Won", "Lost", "Note", "Pass on", "Change");
        anna.presses("Pass on").fillsIn(ben, "Who gets the baton?", "@Ben");
        anna.sees("Ben now holds the baton for R-2.");
        anna.says("refer show R-2").presses("Lost").fillsIn("Why?", "a cheaper bid");
        anna.says("refer show R-2");
        assertThat(labels(anna)).containsExactly("Reopen", "Log again", "Note", "Change");
        anna.presses("Reopen").isTold("R-2 is open again, and Ben holds the baton.");
    }

    @Test
    void aReportedResultIsConfirmedFromThere() {
        accepted();
        rita.says("refer show R-1").presses("Won").fillsIn("How much?", "$4,500");
        rita.says("refer show R-1");
        assertThat(labels(rita))
                .containsExactly("Change the amount", "Lost", "Take it back", "Note");
        anna.says("refer show R-1");
        assertThat(labels(anna))
                .containsExactly("That's right", "Correct", "Reopen", "Note", "Change");
        anna.presses("That's right").says("refer show R-1").isNotTold("unconfirmed");
        rita.says("refer show R-1");
        assertThat(labels(rita)).containsExactly("Change the amount", "Note");
    }

    private void accepted() {
        anna.says("refer offer R-1 to RingPros");
        rita.presses("Accept");
    }

    private static List<String> labels(Actor who) {
        return ((Reply.Whisper) who.reply())
                .card().parts().stream()
                        .filter(Card.Part.Buttons.class::isInstance)
                        .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                        .map(Button::label)
                        .toList();
    }
}
