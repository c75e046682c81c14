package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.chat.SampleCards;
import io.baton.chat.SampleForms;
import io.baton.client.ClientId;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditConversationTest {
    private static final String NEED = "What does the client need?";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros $4,000").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    /// The card and the form are those whose golden files show them on each platform.
    @Test
    void theCardAndTheFormLookLikeTheSamples() {
        assertThat(anna.says("refer edit R-1").form()).isEqualTo(SampleForms.edit());
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer edit R-2 need VoIP for 5");
        assertThat(rita.directMessages().getLast().toString().replace("R-2", "R-1"))
                .isEqualTo(SampleCards.editedOffer().toString());
    }

    @Test
    void theFormShowsTheCurrentValues() {
        anna.says("refer edit R-1");

        assertThat(anna.form().title()).isEqualTo("Change R-1");
        assertThat(anna.form().fields())
                .extracting(Form.Field::label, Form.Field::initial)
                .contains(
                        Tuple.tuple("Client", "Acme"),
                        Tuple.tuple(NEED, "VoIP"),
                        Tuple.tuple("Worth about", "USD 4000.00"),
                        Tuple.tuple("Partner", "RingPros"));
    }

    @Test
    void whoSawTheOfferReadsOnItsCardWhatChanged() {
        anna.says("refer edit R-1").fillsIn(NEED, "VoIP for 5 offices");

        anna.sees("R-1 is changed. RingPros sees it on the card.")
                .sees("need “VoIP” → “VoIP for 5 offices”");
        rita.sees("Acme needs VoIP for 5 offices")
                .sees("Anna changed: need “VoIP” → “VoIP for 5 offices”.");
        anna.says("refer show R-1").isTold("changed: need “VoIP” → “VoIP for 5 offices”, by you");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void eachFieldCanBeTyped() {
        anna.says("refer edit R-1 client Acme Ltd").isTold("client “Acme” → “Acme Ltd”");
        anna.says("refer edit R-1 need VoIP for 9").isTold("need “VoIP” → “VoIP for 9”");
        anna.says("refer edit R-1 worth $5k").isTold("worth $4,000 → $5,000");
        anna.says("refer edit R-1 contact sue@acme.example")
                .isTold("contact added: “sue@acme.example”");
        anna.says("refer edit R-1 by Friday").isTold("needed by added: Fri 6 Nov 2026");
        anna.says("refer edit R-1 about $6k").isTold("worth $5,000 → about $6,000");
        anna.says("refer edit R-1 contact none").isTold("contact removed: “sue@acme.example”");
        anna.says("refer edit R-1 worth none").isTold("worth removed: about $6,000");
        anna.says("refer edit R-1 needed by none").isTold("needed by removed: Fri 6 Nov 2026");

        assertThat(referral().client()).isEqualTo("Acme Ltd");
        assertThat(referral().need()).isEqualTo("VoIP for 9");
        assertThat(referral().estimate()).isNull();
        assertThat(referral().clientContact()).isNull();
        assertThat(referral().neededBy()).isNull();
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        anna.says("refer edit R-1 make it bigger").isTold("What should change?");
        anna.says("refer edit R-1 worth a lot").isTold("isn't an amount");
        anna.says("refer edit R-1 worth -5").isTold("above zero");
        anna.says("refer edit R-1 by yesterday").isTold("“yesterday”");
        anna.says("refer edit R-1 client").isTold("Who is the client?");
        anna.says("refer edit R-1 need").isTold("What does the client need?");
        anna.says("refer edit R-1 contact " + "x".repeat(301)).isTold("at most 300 characters");
        anna.says("refer edit R-1 need VoIP").isTold("Nothing changed");
        anna.says("refer edit R-9").isTold("There's no referral R-9");

        anna.says("refer edit R-1").fillsIn("Client", "").getsFieldError("Who is the client?");
        anna.says("refer edit R-1")
                .fillsIn("Worth about", "lots")
                .getsFieldError("isn't an amount");
        anna.says("refer edit R-1").fillsIn("Needed by", "soon").getsFieldError("isn't a date");
        anna.says("refer edit R-1").fillsIn("Partner", "").getsFieldError("Who should be asked?");
        anna.says("refer edit R-1").fillsIn().sees("Nothing changed");

        assertThat(testFirm.storyOf("R-1")).doesNotContain("Edited");
    }

    @Test
    void aFieldLeftAsItWasIsNotReadAgain() {
        anna.says("refer edit R-1 by Friday");
        testFirm.advanceClock(Duration.ofDays(30));

        anna.says("refer edit R-1").fillsIn(NEED, "VoIP for 5");

        assertThat(referral().need()).isEqualTo("VoIP for 5");
        assertThat(referral().neededBy()).isNotNull();
    }

    @Test
    void twoEditsAtOnceLoseNothing() {
        var annas = anna.says("refer edit R-1").form();
        ben.says("refer edit R-1 need VoIP for 7");

        anna.fillsIn(annas, Map.of(), "Client", "Acme Ltd")
                .sees("R-1 was changed by Ben, Tue 3 Nov, 11:00. Nothing was saved.")
                .sees("Ben changed: need “VoIP” → “VoIP for 7”")
                .sees("You wrote: client “Acme” → “Acme Ltd”");
        assertThat(referral().client()).isEqualTo("Acme");

        anna.presses("Change").fillsIn("Client", "Acme Ltd");
        assertThat(referral().client()).isEqualTo("Acme Ltd");
        assertThat(referral().need()).isEqualTo("VoIP for 7");
    }

    @Test
    void aNoteMeanwhileIsNoEdit() {
        var annas = anna.says("refer edit R-1").form();
        ben.says("note R-1 called them");

        anna.fillsIn(annas, Map.of(), "Client", "Acme Ltd").sees("R-1 is changed.");
    }

    @Test
    void onlyMembersEdit() {
        rita.says("refer edit R-1 need nothing").isNotTold("is changed");
        rita.says("refer edit R-1").isNotTold("Acme");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Edited");
    }

    @Test
    void theHolderIsToldIfSomeoneElseChangesIt() {
        rita.presses("Accept");
        ben.says("refer edit R-1 contact 020 7946 0000");

        rita.sees("R-1: Ben changed: contact added: “020 7946 0000”.");
        assertThat(testFirm.storyOf("R-1")).contains("Edited");
    }

    @Test
    void aWonReferralCanBeEdited() {
        rita.presses("Accept");
        anna.says("refer won R-1 $4,500");

        anna.says("refer edit R-1 client Acme Ltd").isTold("client “Acme” → “Acme Ltd”");
        anna.says("refer show R-1").isTold("Acme Ltd", "won, $4,500");
    }

    @Test
    void theClientIsKnownByTheNewName() {
        anna.says("refer edit R-1 client Zenith");

        assertThat(testFirm.clients.find(TestFirm.FIRM, ClientId.of("Zenith"))).isPresent();
        anna.says("refer Zenith needs VoIP").isTold("The same need is open as R-1");
        anna.says("refer list Zenith").isTold("R-1");
    }
}
