package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Buttons posted by builds until November 2026 still work, or explain why they don't.
class EarlierButtonsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
    }

    @Test
    void sendItToStillOffers() {
        anna.says("refer Acme needs VoIP to CloudNine");
        pressesEarlier(anna, "say", "refer offer R-1 to CloudNine");
        rita.sees("[Accept]");
        pressesEarlier(anna, "say", "refer offer R-1 to CloudNine");
        anna.isTold("R-1 wasn't offered again: CloudNine hasn't answered");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
    }

    @Test
    void acceptShowsTheTermsThatItsCardDidnt() {
        offer();
        pressesEarlier(rita, "offer.accept", "R-1/1");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.isTold("you owe Northwind 10% of what the client pays.").presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void declineStillOpensItsForm() {
        offer();
        pressesEarlier(rita, "offer.decline", "R-1/1");
        rita.fillsIn("Why?", "no capacity");
        assertThat(testFirm.storyOf("R-1")).endsWith("Declined");
    }

    @Test
    void takeItAndTurnItDownAnswerAnInboundOffer() {
        anna.says("refer from CloudNine: Acme needs VoIP");
        pressesEarlier(ben, "offer.turndown", "R-1/1");
        ben.fillsIn("Why?", "no time");
        assertThat(testFirm.storyOf("R-1")).endsWith("Declined");
        pressesEarlier(anna, "say", "refer offer R-1");
        anna.isTold("R-1 is offered to the team");
        pressesEarlier(ben, "offer.take", "R-1/2");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
    }

    @Test
    void newLinkMakesALinkForTheOpenOffer() {
        testFirm.partner("Postal", "jo@postal.example", "Racks");
        anna.says("refer Acme needs a rack to Postal").presses("Send it to Postal");
        pressesEarlier(anna, "offer.link", "R-1/1");
        anna.isTold("https://baton.example");
        assertThat(testFirm.storyOf("R-1")).endsWith("Invited", "Invited");
    }

    @Test
    void withdrawTakesBackAnOpenOffer() {
        offer();
        pressesEarlier(anna, "say", "refer withdraw R-1");
        anna.isTold("R-1 is back with you.");
    }

    @Test
    void withdrawLeavesAnAcceptedReferral() {
        offer();
        rita.presses("Accept");
        pressesEarlier(anna, "say", "refer withdraw R-1");
        anna.isTold("R-1 was already accepted by Rita");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void withdrawLeavesADeclinedReferral() {
        offer();
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        pressesEarlier(anna, "say", "refer withdraw R-1");
        anna.isTold("R-1 was declined by Rita", "so this offer is over");
        assertThat(testFirm.storyOf("R-1")).endsWith("Declined");
    }

    @Test
    void withdrawIsForMembers() {
        offer();
        pressesEarlier(rita, "say", "refer withdraw R-1");
        rita.isTold("Only members");
        assertThat(testFirm.storyOf("R-1")).endsWith("Offered");
    }

    @Test
    void moreShowsTheNextPage() {
        for (int i = 1; i <= 11; i++) {
            anna.says("refer Client%d needs VoIP to CloudNine".formatted(i));
        }
        pressesEarlier(anna, "say", "refer list open page 2");
        anna.isTold("Open referrals 11 of 11");
        pressesEarlier(anna, "say", "refer list page 2");
        anna.isTold("Referrals 11 of 11");
    }

    @Test
    void theButtonsOfTheHomePageStillWork() {
        pressesEarlier(anna, "say", "help");
        anna.isTold("What I can do");
        pressesEarlier(anna, "say", "refer");
        assertThat(anna.reply()).isInstanceOf(Reply.OpenForm.class);
        pressesEarlier(anna, "say", "partner find");
        assertThat(anna.reply()).isInstanceOf(Reply.OpenForm.class);
    }

    @Test
    void anUnknownActionIsExplained() {
        pressesEarlier(anna, "offer.to", "R-1/p1");
        anna.isTold("This button belongs to an older version of Baton.");
    }

    private void offer() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    private static void pressesEarlier(Actor who, String action, String value) {
        who.presses("earlier-" + System.nanoTime(), Button.plain("x", action, value));
    }
}
