package io.baton.desk.partner;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What members and contacts can see of the bench.
class VisibilityConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");
    private final Actor stranger = testFirm.outsider("Sam");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    @Test
    void aPartnerIsShownWithGivenReceivedAndOpenReferrals() {
        anna.says("partner show cloudnine").isTold("No referrals given or received yet", "[Edit]");

        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        anna.says("refer from CloudNine: Bolt needs support").presses("Take it");
        anna.says("refer won R-2 $5,000");

        anna.says("partner show CloudNine")
                .isTold(
                        "Given: 1, 0 won. Received: 1, 1 won, worth $5,000.",
                        "R-1 Acme needs VoIP: accepted, baton: Rita")
                .isNotTold("R-2");
        anna.says("partner CloudNine").isTold("Given: 1");
    }

    @Test
    void theBenchIsListedInPages() {
        for (int i = 10; i < 20; i++) {
            testFirm.partner("Partner " + i, "P" + i, "printing");
        }

        anna.says("partner list").isTold("Partners 1–10 of 12", "CloudNine: VoIP, Azure");
        anna.presses("More").isTold("Partners 11–12 of 12", "Telco: VoIP").isNotTold("More");
        anna.says("partner list page 3").isTold("ends at page 2");
        anna.says("partner list everything").isTold("only list partners by page");
    }

    @Test
    void anEmptyBenchOffersToAddAPartner() {
        new TestFirm()
                .member("Anna")
                .says("partner list")
                .isTold("There are no partners yet", "[Add a partner]");
    }

    @Test
    void aContactSeesOnlyTheirOwnPartner() {
        anna.says("partner own VoIP");

        rita.says("partner list").isTold("Partners (1)", "CloudNine").isNotTold("Telco");
        rita.says("partner show CloudNine")
                .isTold("Skills: VoIP, Azure")
                .isNotTold("Competes")
                .isNotTold("[Edit]");
        rita.says("partner show Telco").isTold("Only members of Northwind").isNotTold("VoIP");
        rita.says("partner show Unknown").isTold("Only members of Northwind");
        stranger.says("partner list").isTold("join CODE").isNotTold("CloudNine");
        stranger.says("partner show Telco").isTold("You aren't linked to a partner yet");
        anna.says("partner show Nobody")
                .isTold("You have no partner called “Nobody”.", "[Add a partner]")
                .isNotTold("Write it");
    }

    @Test
    void aContactCannotChangeOrSearchPartners() {
        for (var said :
                new String[] {
                    "partner",
                    "partner find VoIP",
                    "partner add X: y",
                    "partner edit CloudNine: fee 1%",
                    "partner pause Telco",
                    "partner resume Telco",
                    "partner own VoIP"
                }) {
            marco.says(said).isTold("Only members of Northwind can do this");
        }
    }

    @Test
    void anUnknownCommandGetsTheClosestOne() {
        anna.says("partner lst").isTold("Write it like this: partner list");
        anna.says("partner shwo CloudNine").isTold("Write it like this: partner show RingPros");
        anna.says("partner cloudnin").isTold("Did you mean “CloudNine”?");
        anna.says("partner frobnicate it")
                .isTold("I don't know “partner frobnicate it”.", "[All commands]");
        anna.says("partner show Clodnine").isTold("Did you mean “CloudNine”?");
        anna.says("partner pause").isTold("Which partner?");
    }
}
