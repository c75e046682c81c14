package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.slack.fake.ChannelMessage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Handoffs in Slack.
class SlackHandoffIT {
    private static final String SHARED = "C2";
    private static final String NIMBUS = "C0NIMBUS";
    private static final String DECLINE = "Decline the referral";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;
    private static SlackActor rita;
    private static SlackActor marco;
    private static SlackActor skye;

    @BeforeAll
    static void aFirmWithABench() {
        baton.slack().channels().openShared(SHARED, "with-cumulus");
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        rita = baton.guest("U3", "rita");
        marco = baton.guest("U4", "marco");
        skye = baton.stranger("W5", "skye", SHARED);
        baton.slack().channel(SHARED).with("U1");
        anna.types("/partner add Telefonia: VoIP, telephones fee 10% contact @rita").isTold("rita");
        anna.types("/partner add Teleline: telephone systems contact @marco").isTold("marco");
        anna.in(SHARED)
                .types("/partner add Cumulus: Azure, AWS contact @skye channel here")
                .isTold("skye", "the channel shared with them");
    }

    @Test
    void aReferralGoesFromLoggedToPaid() {
        var number = anna.logs("/refer Kranich needs VoIP for two offices $12k");
        anna.presses("Offer to Telefonia").sees(number + " is offered to Telefonia", "[Take back]");
        anna.doesNotSee(number + " is logged");
        rita.sees("Northwind has a client for you", "Kranich needs VoIP", "$12,000", "[Accept]");
        rita.presses("Decline").submits(DECLINE, "Why?", "no capacity before March");

        anna.sees("@rita at Telefonia declined " + number, "no capacity", "Next best: Teleline");
        anna.sees(number + ": Telefonia declined", "@rita", "Reason: no capacity before March");
        rita.sees(number + ": Telefonia declined").doesNotSee("Kranich", "[Accept]");

        anna.presses("Offer to Teleline");
        marco.presses("Accept").sees(number + ": Teleline took it", "@marco");
        marco.doesNotSee("Kranich", "[Accept]").doesNotSee("Kranich", "[Decline]");
        anna.sees("@marco at Teleline took the baton for " + number);
        anna.sees(number + ": Teleline took it").doesNotSee(number, "[Take back]");
        anna.types("/refer show " + number).isTold("accepted by Teleline", "@marco");

        anna.types("/refer won " + number + " $12,500").isTold("$12,500", "No fee agreed");
        marco.sees(number, "is won", "$12,500", "Thank you, @anna");
        ben.sees(number, "is won", "Thank you, @anna");
        rita.doesNotSee(number + ": won").doesNotSee(number + " (Kranich) is won");

        anna.types("/refer paid " + number + " $5,000 on 2026-11-03").isTold("$5,000 of $12,500");
        anna.types("/refer paid " + number + " -$500")
                .isTold("Payment reversed: $500", "of $12,500");
        anna.types("/refer show " + number)
                .isTold("logged", "declined (Telefonia)", "paid $5,000", "payment reversed, $500");
        anna.types("/refer list won").isTold(number, "won, $12,500");
        marco.types("/refer show " + number).isTold("won").doesNotSee("Telefonia");
    }

    @Test
    void inASharedChannelEveryoneSeesTheCardAndItsChanges() {
        var number = anna.logs("/refer Harbor needs Azure to Cumulus");
        anna.presses("Send it to Cumulus");
        anna.sees(number + " is offered to Cumulus");
        skye.sees("Northwind has a client for you", "Harbor needs Azure");
        var card = (ChannelMessage) skye.button("Accept");
        assertThat(card.channelId()).isEqualTo(SHARED);

        skye.presses("Accept").sees(number + ": Cumulus took it", "@skye");
        assertThat(baton.slack().channel(SHARED).at(card.ts()).buttons()).isEmpty();
        anna.sees("@skye at Cumulus took the baton for " + number);
    }

    @Test
    void inASharedChannelOnlyThePersonWhoAcceptsReadsTheTerms() {
        baton.slack().channels().openShared(NIMBUS, "with-nimbus");
        var lars = baton.stranger("W7", "lars", NIMBUS);
        baton.slack().channel(NIMBUS).with("U1");
        anna.in(NIMBUS)
                .types("/partner add Nimbus: firewalls fee 10% contact @lars channel here")
                .isTold("lars");
        var number = anna.logs("/refer Fjord needs firewalls to Nimbus");
        anna.presses("Send it to Nimbus");
        lars.sees("Fjord needs firewalls", "You see the terms before you accept.");

        lars.presses("Accept")
                .isTold("Check the terms before you accept.", "10% of what the client pays");
        anna.in(NIMBUS).doesNotSee("10% of what the client pays");
        anna.types("/refer show " + number).isTold("offered to Nimbus");

        lars.presses("Accept").sees(number + ": Nimbus took it", "@lars");
        anna.sees("@lars at Nimbus took the baton for " + number);
    }

    @Test
    void anUndoneOfferIsTakenFromEveryonesScreen() {
        var number = anna.logs("/refer Erlen needs Azure to Cumulus");
        anna.presses("Send it to Cumulus");
        skye.sees("Erlen needs Azure", "[Accept]");
        anna.types("/refer undo " + number).isTold("you hold the baton for " + number);

        skye.sees(number + ": undone by @anna").doesNotSee("Erlen needs Azure", "[Accept]");
        anna.types("/refer undo").isTold(number + " is withdrawn");
        ben.types("/refer undo " + number).isTold("You have no step on " + number);
    }

    @Test
    void othersGetAPrivateRefusalAndNothingChanges() {
        var number = anna.logs("/refer Ostwind needs AWS to Cumulus");
        anna.presses("Send it to Cumulus");
        var card = skye.button("Accept");
        baton.stranger("W6", "zoe", SHARED)
                .presses(card, "Accept")
                .isTold("can't answer this offer");

        anna.in(SHARED)
                .presses(card, "Accept")
                .isTold("can't answer this offer", "skye at Cumulus");
        ben.in(SHARED).presses(card, "Decline").isTold("skye at Cumulus");
        assertThat(baton.slack().hasModal(ben.id())).isFalse();
        anna.types("/refer show " + number).isTold("offered to Cumulus", "@anna");
        skye.sees("Ostwind needs AWS", "[Accept]");
        skye.presses("Decline").submits(DECLINE, "Why?", "too far away");
        skye.types("/refer won " + number + " $5").isTold("Only members of Northwind");
    }

    @Test
    void aDeclineNeedsAReason() {
        anna.logs("/refer Lindqvist needs VoIP to Teleline");
        anna.presses("Send it to Teleline");
        var answer = marco.presses("Decline").submits(DECLINE, "Why?", "   ");
        assertThat(answer.errors().values()).singleElement().asString().contains("Say why");
        marco.submits(DECLINE, "Why?", "on holiday");
        anna.sees("@marco at Teleline declined", "Lindqvist", "on holiday");
    }

    @Test
    void aPartnerNoLongerSeesAReferralTheyDeclined() {
        var number = anna.logs("/refer Ganter needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.presses("Decline").submits(DECLINE, "Why?", "too small");
        anna.sees(number + ": Telefonia declined");

        anna.types("/refer withdraw " + number + " they pay badly").isTold("withdrawn");
        ben.sees("withdrew " + number);
        rita.writes("refer show " + number).sees("find " + number + " among");
        rita.sees(number + ": Telefonia declined").doesNotSee("they pay badly");
    }

    @Test
    void theClientContactOpensOnAcceptanceAndStaysOpen() {
        anna.types("/refer");
        anna.submits(
                "Log a referral",
                "Client",
                "Ulmen",
                "What does the client need?",
                "VoIP",
                "Partner",
                "Telefonia",
                "How to reach the client",
                "Wile, +1 555 0100");
        anna.isTold("Ulmen", "[Send it to Telefonia]");
        var number = anna.number();
        anna.presses("Send it to Telefonia");

        rita.sees("Ulmen needs VoIP", "[Accept]").doesNotSee("555 0100");
        rita.presses("Accept").sees("How to reach the client: Wile, +1 555 0100");
        anna.types("/refer won " + number + " $900").isTold("counts", "10%");
        rita.sees(number + ": won", "Wile, +1 555 0100");
        anna.types("/refer show " + number).isTold("Wile, +1 555 0100");
    }

    @Test
    void aReferralThatTheFirmTurnedDownCanBeOfferedToTheTeamAgain() {
        anna.types("/refer from Telefonia: Initech needs a web shop").isTold("is logged");
        ben.presses("Turn it down").submits(DECLINE, "Why?", "no time");
        rita.sees("@ben declined", "Initech", "no time", "Northwind can still take it");
        rita.doesNotSee("[Offer to the team again]");

        anna.sees("@ben declined", "Initech", "no time", "[Offer to the team again]");
        anna.presses("Offer to the team again");
        ben.presses("Take it");
        rita.sees("@ben took the baton", "Initech");
    }

    @Test
    void theSenderIsToldIfAnOfferCannotBeDelivered() {
        baton.guest("U9", "gone");
        anna.types("/partner add Leftovers: kitchens contact @gone").isTold("@gone");
        baton.slack().people().deactivate("U9");
        var number = anna.logs("/refer Hungry needs a kitchen to Leftovers");
        anna.presses("Send it to Leftovers");

        anna.seesOnce("The offer of " + number, "didn't reach @gone at Leftovers");
        anna.sees("user_disabled", "[Add a contact for Leftovers] [Take back]");
    }

    @Test
    void anUnansweredOfferGetsAReminderAndLapsesAtItsDeadline() {
        var number = anna.logs("/refer Zander needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.sees("Zander needs VoIP", "[Accept]");

        baton.advanceClock(Duration.ofHours(5));
        rita.sees(number, "still waiting for an answer");
        baton.advanceClock(Duration.ofHours(20));

        anna.sees("Telefonia didn't answer your offer", "Zander", "Next best: Teleline");
        anna.sees(number + ": no answer from Telefonia");
        rita.sees(number + ": no answer from Telefonia");
        anna.types("/refer list late").isTold(number);
    }
}
