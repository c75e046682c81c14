package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A button works in the round it was made for. Later it explains why it doesn't.
class ReferralButtonsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    @Test
    void aButtonCarriesTheReferralItsRoundAndThePartner() {
        anna.says("refer Acme needs VoIP");
        var offer = anna.button("Offer to Telco");
        assertThat(offer.action()).isEqualTo("referral.offer");
        assertThat(offer.value()).isEqualTo("R-1/0 telco");

        anna.presses("Offer to Telco");
        assertThat(anna.button("Take back").value()).isEqualTo("R-1/1/OFFERED/0/2");
    }

    @Test
    void anOfferButtonOfAnEarlierRoundExplainsAndProposesAgain() {
        anna.says("refer Acme needs VoIP");
        var early = anna.button("Offer to Telco");
        anna.presses("Offer to CloudNine");
        anna.presses("while", early).isTold("R-1 wasn't offered again: CloudNine hasn't answered");
        rita.presses("Decline").fillsIn("Why?", "no capacity");

        anna.presses("early", early)
                .isTold(
                        "R-1 was declined by Rita",
                        "so this button is out of date",
                        "[Offer to Telco]")
                .isNotTold("[Offer to CloudNine]");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Declined");
        assertThat(anna.button("Offer to Telco").value()).isEqualTo("R-1/1 telco");

        anna.presses("Offer to Telco");
        marco.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void anOfferButtonOfAnEarlierRoundSaysWhenNoOneElseFits() {
        anna.says("refer Acme needs Azure");
        var early = anna.button("Offer to CloudNine");
        anna.presses("Offer to CloudNine");
        rita.presses("Decline").fillsIn("Why?", "no capacity");

        anna.presses("early", early).isTold("out of date", "None of your other partners fits");
    }

    @Test
    void takeBackEndsOnlyTheOfferOfItsOwnCard() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var first = anna.button("Take back");
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        anna.presses("back", first).isTold("was declined by Rita", "so this offer is over");
        anna.presses("Offer to Telco");
        anna.presses("again", first).isTold("was offered again", "so this offer is over");
        var second = anna.button("Take back");
        marco.presses("Accept");

        anna.presses("accepted", second).isTold("R-1 was already accepted by Marco");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        anna.says("refer withdraw R-1").isTold("R-1 (Acme) was withdrawn.");
    }

    @Test
    void anOpenOfferIsTakenBackByItsButton() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        anna.presses("Take back").isTold("R-1 is back with you.");

        rita.sees("R-1: taken back").doesNotSee("[Accept]");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "TakenBack");
    }

    @Test
    void aPartnersReferralIsOfferedToTheTeamAgainOncePerRound() {
        anna.says("refer from CloudNine: Acme needs VoIP").presses("Turn it down");
        anna.fillsIn("Why?", "no time");
        var again = anna.button("Offer to the team again");
        assertThat(again.value()).isEqualTo("R-1/1");
        anna.presses("again", again).isTold("R-1 is offered to the team");
        anna.presses("Turn it down").fillsIn("Why?", "no time");

        anna.presses("late", again).isTold("out of date", "[Offer to the team again]");
        assertThat(anna.button("Offer to the team again").value()).isEqualTo("R-1/2");
    }

    @Test
    void moreShowsTheNextPageOfTheSameList() {
        for (int i = 1; i <= 21; i++) {
            anna.says("refer Client%d needs VoIP to CloudNine".formatted(i));
        }
        anna.says("refer list open").isTold("Open referrals 1–10 of 21");
        assertThat(anna.button("More").action()).isEqualTo(ReferralButtons.LIST);
        assertThat(anna.button("More").value()).isEqualTo("2 open");
        anna.presses("More").isTold("Open referrals 11–20 of 21");
        anna.presses("More").isTold("Open referrals 21 of 21").isNotTold("[More]");

        anna.says("refer list").presses("More").isTold("Referrals 11–20 of 21");
        var partners = Button.plain("All", ReferralButtons.LIST, "1 partner cloudnine");
        anna.presses("partner", partners).isTold("No referrals with CloudNine");
        rita.presses("contact", partners).isTold("No referrals with CloudNine");
        var gone = Button.plain("All", ReferralButtons.LIST, "1 partner nobody");
        anna.presses("gone", gone).isTold("no longer valid");
    }

    @Test
    void aForgedButtonDoesNothing() {
        anna.says("refer Acme needs VoIP");
        for (var action : List.of(ReferralButtons.OFFER, ReferralButtons.OFFER_TO_TEAM)) {
            for (var value : List.of("", "R-1", "R-1/0 ", "R-1/x telco", "R-9999999999/0 telco")) {
                anna.presses(action + value, Button.plain("x", action, value))
                        .isTold("no longer valid");
            }
            rita.presses("r" + action, Button.plain("x", action, "R-1/0 cloudnine"))
                    .isTold("Only members");
        }
        anna.presses("gone", Button.plain("x", ReferralButtons.OFFER, "R-1/0 nobody"))
                .isTold("no longer exists");
        anna.presses("none", Button.plain("x", ReferralButtons.OFFER, "R-7/0 telco"))
                .isTold("no referral R-7");
        anna.presses("in", Button.plain("x", ReferralButtons.OFFER_TO_TEAM, "R-1/0"))
                .isTold("your firm's own client");
        rita.presses("w", Button.plain("x", ReferralButtons.WITHDRAW, "R-1/0"))
                .isTold("Only members");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void helpAndTheReferralFormHaveTheirOwnButtons() {
        anna.presses("help", Button.plain("x", "help", "")).isTold("Commands");
        rita.presses("help", Button.plain("x", "help", "")).isTold("Commands");
        anna.presses("log", Button.plain("x", ReferralButtons.LOG, "out"))
                .fillsIn("Client", "Acme", "What does the client need?", "VoIP");
        anna.sees("R-1 is logged");
        rita.presses("log", Button.plain("x", ReferralButtons.LOG, "out"));
        assertThat(rita.form().title()).isEqualTo("Bring a referral");
    }
}
