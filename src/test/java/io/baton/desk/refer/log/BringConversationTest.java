package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A partner's person brings a client.
class BringConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor zoe = testFirm.outsider("Zoe");

    @BeforeEach
    void partners() {
        anna.says("hello");
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "network");
    }

    private void ritaAlsoWorksForNetSix() {
        var netSix = testFirm.partner("NetSix", "Rita", "wifi");
        var rita = List.<Contact>of(new Contact.InChat(new Individual("test:rita", "Rita")));
        testFirm.partners.write(netSix.written().withContacts(rita), "again", List.of());
    }

    @Test
    void theFirmIsAskedAndTakesIt() {
        rita.says("refer Lake Hotel needs a faster network $4,000")
                .isTold(
                        "R-1 (Lake Hotel) is offered to Northwind. You hold the baton until someone there takes it.");

        var brought = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        assertThat(brought.direction()).isEqualTo(Direction.IN);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        anna.sees("RingPros has a client for you").sees("Lake Hotel needs a faster network");
        anna.presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.sees("Anna").says("refer show R-1").isTold("Lake Hotel", "accepted");
    }

    @Test
    void nothingElseIsShown() {
        anna.says("refer Lake Hotel needs a faster network");
        rita.says("refer Lake Hotel needs a faster network")
                .isNotTold("CloudNine")
                .isNotTold("R-1")
                .isNotTold("gap")
                .isNotTold("open");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
        rita.says("refer Old Mill needs plumbing").isNotTold("partners");
        rita.says("refer Big Barn needs a network to CloudNine").isNotTold("Send it to");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 4).orElseThrow().partner())
                .isEqualTo(new PartnerId("ringpros"));
    }

    /// A partner's person learns that the client is known, and nothing else about it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer Lake Hotel needs a faster network",
                "refer LAKE HOTEL Ltd needs faster network",
                "refer Lake Hotel needs the faster network $4,000"
            })
    void aClientThatIsKnownForThisNeedIsSaid(String line) {
        anna.says("refer Lake Hotel needs a faster network to CloudNine")
                .presses("Send it to CloudNine");
        rita.says(line)
                .isTold(
                        "is offered to Northwind",
                        "Northwind already knows this client for this need.")
                .isNotTold("R-1")
                .isNotTold("CloudNine")
                .isNotTold("Anna");
        rita.says("refer Lake Hotel needs signs").isNotTold("already");
        rita.says("refer Old Mill needs a faster network").isNotTold("already");
    }

    @Test
    void theFormSaysThatTheClientIsKnown() {
        anna.says("refer Lake Hotel needs a faster network");
        rita.presses("b", ReferralButtons.bring())
                .fillsIn("Client", "Lake Hotel", "What does the client need?", "faster network")
                .sees("Northwind already knows this client for this need.");
    }

    @Test
    void theFirmsNameAtTheEndIsTheAddressee() {
        rita.says("refer Lake Hotel needs a faster network to Northwind");
        anna.sees("Lake Hotel needs a faster network").doesNotSee("network to Northwind");
    }

    @Test
    void theFormOnTheirHomeAsksForNoPartner() {
        var bring = ReferralButtons.bring();
        rita.presses("b", bring)
                .fillsIn(
                        "Client",
                        "Lake Hotel",
                        "What does the client need?",
                        "a faster network",
                        "Needed by",
                        "Friday");
        anna.sees("Lake Hotel needs a faster network");
        assertThat(rita.presses("c", bring).form().fields())
                .noneMatch(field -> field.label().equals("Partner"))
                .noneMatch(field -> field.label().equals("Which way?"));
        zoe.presses("z", bring).isTold("Only members of Northwind");
        zoe.says("refer Acme needs VoIP").isTold("Only members of Northwind");
    }

    @Test
    void aContactOfTwoPartnersSaysWhichOne() {
        ritaAlsoWorksForNetSix();
        rita.says("refer from NetSix: Lake Hotel needs wifi").isTold("R-1 (Lake Hotel) is offered");
        rita.presses("b", ReferralButtons.bring())
                .fillsIn("Client", "Mill", "What does the client need?", "phones");
        rita.getsFieldError("For which firm do you bring it?");
        rita.presses("c", ReferralButtons.bring())
                .fillsIn(
                        "For which firm?",
                        "RingPros",
                        "Client",
                        "Mill",
                        "What does the client need?",
                        "phones");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().partner())
                .isEqualTo(new PartnerId("netsix"));
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().partner())
                .isEqualTo(new PartnerId("ringpros"));
    }

    @Test
    void noOneSpeaksForAnotherPartner() {
        rita.says("refer from CloudNine: Lake Hotel needs wifi").isNotTold("is offered");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void theHolderNotesAndIsStillOnItWhileTheFirmThinks() {
        rita.says("refer Lake Hotel needs a faster network");
        rita.says("refer note R-1 they'd like it by May").isTold("Northwind can read it");
        anna.sees("Rita at RingPros added a note to R-1 (Lake Hotel): they'd like it by May");
        ben.says("refer won R-1 $5").isTold("no one at Northwind has taken it");
        rita.says("refer won R-1 $5").isTold("R-1 is still waiting for an answer.");
    }

    @Test
    void turnedDownItIsTheirsAgain() {
        rita.says("refer Lake Hotel needs a faster network");
        anna.presses("Turn it down").fillsIn("Why?", "no time");
        rita.sees("no time");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void aButtonOfAnEarlierCardOpensTheirForm() {
        rita.presses("x", Button.plain("Log a referral", ReferralButtons.LOG, "out"));
        assertThat(rita.form().title()).isEqualTo("Bring a referral");
    }
}
