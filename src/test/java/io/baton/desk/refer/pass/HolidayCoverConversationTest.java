package io.baton.desk.refer.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The partner's person who holds the baton goes on holiday, and a colleague takes over.
class HolidayCoverConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor sam = testFirm.outsider("Sam");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void ritaAccepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "cloud");
        has(new Contact.ByMail("jo@ringpros.example"), rita.contact(), sam.contact());
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer edit R-1 contact sue@acme.example");
        rita.presses("Accept");
    }

    private void has(Contact... contacts) {
        var ringPros =
                testFirm.partners.find(TestFirm.FIRM, new PartnerId("ringpros")).orElseThrow();
        testFirm.partners.write(
                ringPros.withContacts(List.of(contacts)), "v" + ringPros.version(), List.of());
    }

    private String holder() {
        return testFirm.holderOf("R-1");
    }

    @Test
    void theHolderPassesItToAColleague() {
        rita.says("refer pass R-1 @Sam", sam).isTold("Sam now holds the baton for R-1.", "[Undo]");

        sam.sees("Rita passed you the baton for R-1: Acme needs VoIP")
                .sees("How to reach the client: sue@acme.example")
                .sees("[Won] [Lost] [Still on it] [Hand back] [Pass on]");
        anna.sees("Rita passed the baton for R-1 (Acme) to Sam at RingPros.");
        anna.says("refer show R-1")
                .isTold("Baton holder: Sam", "baton passed from Rita to Sam (RingPros), by Rita");
        sam.says("refer show R-1").isTold("baton passed from Rita to you (RingPros)");
    }

    @Test
    void aMemberPassesItForThem() {
        anna.says("refer pass R-1 sam").isTold("Sam now holds the baton for R-1.");

        rita.sees("Sam now holds the baton for R-1 instead of you: Acme needs VoIP")
                .sees("(passed by Anna)");
        sam.sees("Anna passed you the baton for R-1");
        assertThat(holder()).isEqualTo("Sam");
    }

    @ParameterizedTest
    @CsvSource({
        "refer pass R-1 Sam, Sam",
        "refer pass R-1 to sam at RingPros, Sam",
        "refer pass R-1 @sam, Sam",
        "refer pass R-1 jo, jo@ringpros.example",
        "refer pass R-1 jo@ringpros.example, jo@ringpros.example"
    })
    void theColleagueIsNamed(String command, String holder) {
        rita.says(command);
        assertThat(holder()).isEqualTo(holder);
    }

    @Test
    void theFormOffersTheColleagues() {
        rita.says("refer show R-1").presses("Pass on");
        rita.fillsIn("Who gets the baton?", "test:sam");
        assertThat(holder()).isEqualTo("Sam");
        sam.presses("Pass on").fillsIn("Who gets the baton?", "test:rita");
        assertThat(holder()).isEqualTo("Rita");
    }

    @Test
    void theNewHolderTakesAllTheirSteps() {
        rita.says("refer pass R-1 sam");
        rita.says("refer won R-1 $4,000").isTold("Sam holds the baton for R-1");
        sam.presses("Won").fillsIn("How much?", "$4,500");
        anna.sees("Sam at RingPros says that R-1 (Acme) is won, $4,500.")
                .presses("That's right")
                .isTold("You confirmed");
        anna.says("refer reopen R-1");
        assertThat(holder()).isEqualTo("Sam");
        anna.says("refer handback R-1 back from holiday");
        assertThat(holder()).isEqualTo("Anna");
    }

    @Test
    void aColleagueByMailGetsALink() {
        rita.says("refer pass R-1 jo").isTold("Anna can send them a link.");
        anna.sees("Rita passed the baton for R-1 (Acme) to jo@ringpros.example at RingPros.")
                .sees("They work with it by a link.")
                .presses("New link")
                .isTold("Forward R-1 to RingPros");
        anna.says("undo");
        ben.says("refer pass R-1 rita").isTold("Rita now holds the baton");
        ben.says("refer pass R-1 jo").isTold("They work with it by a link.", "[New link]");
        testFirm.address = null;
        ben.says("undo");
        ben.says("refer pass R-1 jo").isTold("I can't reach them here.").isNotTold("[New link]");
    }

    @Test
    void itIsUndone() {
        rita.says("refer pass R-1 sam").presses("Undo");
        assertThat(holder()).isEqualTo("Rita");
        sam.sees("R-1: undone by Rita. The baton is where it was before.")
                .doesNotSee("passed you the baton");
        anna.says("refer pass R-1 sam").says("undo");
        rita.sees("undone by Anna");
        assertThat(holder()).isEqualTo("Rita");
    }

    @Test
    void noOneElseMayPassIt() {
        sam.says("refer pass R-1 sam").isTold("Rita holds the baton for R-1");
        kim.says("refer pass R-1 sam").isTold("Only members of Northwind");
        assertThat(holder()).isEqualTo("Rita");
    }

    @Test
    void onlyAColleagueCanTakeOver() {
        var why = "R-1 is with Rita at RingPros. Only jo@ringpros.example or Sam can take over";
        anna.says("refer pass R-1 @Ben", ben).isTold(why, "[Pass on]");
        anna.says("refer pass R-1 Ben").isTold(why);
        anna.says("refer pass R-1 @Kim", kim).isTold(why);
        rita.says("refer pass R-1 kim").isTold(why);
        rita.says("refer pass R-1 rita").isTold("Only jo@ringpros.example or Sam");
        rita.says("refer pass R-1 @Rita", rita).isTold("R-1 is already with Rita.");
        assertThat(holder()).isEqualTo("Rita");
    }

    @Test
    void withoutAColleagueItIsHandedBack() {
        has(rita.contact());
        anna.says("refer pass R-1 sam")
                .isTold("There's no other contact who could take over.")
                .isTold("[Hand back] [Add a contact for RingPros]");
        rita.says("refer show R-1").isTold("[Note] [Hand back]").isNotTold("[Pass on]");
    }

    @Test
    void aPausedPartnersPeopleTakeNothingOver() {
        anna.says("partner pause RingPros");
        rita.says("refer pass R-1 sam").isTold("RingPros is paused.");
        anna.says("refer pass R-1 sam").isTold("RingPros is paused.", "[Resume");
        assertThat(holder()).isEqualTo("Rita");
    }

    @Test
    void aContactWhoWasRemovedTakesNothingOver() {
        rita.says("refer show R-1").presses("Pass on");
        has(rita.contact(), new Contact.ByMail("jo@ringpros.example"));
        rita.fillsIn("Who gets the baton?", "test:sam").getsFieldError("Pick a person.");
        anna.says("refer pass R-1 @Sam", sam).isTold("Only jo@ringpros.example can take over");
    }

    @Test
    void whenTheColleagueLeavesAnotherOneGetsIt() {
        rita.says("refer pass R-1 sam");
        has(rita.contact(), new Contact.ByMail("jo@ringpros.example"));
        testFirm.advanceClock(Duration.ofDays(1));
        assertThat(holder()).isEqualTo("Rita");
        rita.sees("Sam is no longer a contact of RingPros");
    }

    @Test
    void aYesThatIsNotConfirmedMovesToTheColleague() {
        anna.says("refer Zed needs VoIP");
        anna.says("refer edit R-2 contact lee@zed.example");
        anna.says("refer accepted R-2 by Rita on the phone");
        anna.says("refer pass R-2 sam");
        sam.sees("Anna passed you the baton for R-2: Zed needs VoIP")
                .doesNotSee("lee@zed.example")
                .presses("That's right")
                .isTold("lee@zed.example");
    }
}
