package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member recorded the yes of one contact, and it was another one who gave it.
class WhoSaidYesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor marco = testFirm.outsider("Marco");
    private final Actor jo = testFirm.outsider("Jo");

    @BeforeEach
    void marcoSaidYes() {
        var ringPros = testFirm.partner("RingPros", "Marco", "VoIP");
        var contacts =
                List.of(marco.contact(), jo.contact(), new Contact.ByMail("lea@ringpros.example"));
        testFirm.partners.write(ringPros.written().withContacts(contacts), "jo", List.of());
        anna.says("refer Acme needs VoIP");
        anna.says("refer edit R-1 contact sue@acme.example");
        anna.says("refer offer R-1 to RingPros");
        anna.says("refer accepted R-1 by Marco on the phone");
    }

    private Referral acme() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    @Test
    void anotherOneIsRecordedInstead() {
        anna.says("refer accepted R-1 by Jo in person")
                .isTold("Jo holds the baton for R-1. I've asked them to confirm.");

        marco.sees("Anna says that Jo took R-1 (Acme), not you. There's nothing for you to do.");
        jo.sees("Anna at Northwind says you took R-1 in person.").doesNotSee("sue@acme.example");
        anna.says("refer show R-1")
                .isTold("Baton holder: Jo")
                .isTold("accepted by Marco on the phone, by Anna")
                .isTold("accepted by Jo in person, by Anna");
        marco.presses("That's right").sees("Jo holds the baton for R-1");
        jo.presses("That's right").isTold("sue@acme.example");
        assertThat(acme().state().claimedBy()).isNull();
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @Test
    void aButtonAsksWho() {
        anna.says("refer show R-1").presses("Someone else said yes");
        anna.fillsIn("Who said yes?", "ringpros mail:lea@ringpros.example");
        anna.sees("lea@ringpros.example holds the baton for R-1. I can't reach them here.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("lea@ringpros.example");
    }

    @Test
    void anotherMemberCorrectsItToo() {
        ben.says("refer accepted R-1 by Jo");
        anna.sees("Ben says that Jo at RingPros took R-1 (Acme).");
        assertThat(acme().state().claimedBy()).isEqualTo(acme().steps().getLast().who());
    }

    @Test
    void itIsUndone() {
        anna.says("refer accepted R-1 by Jo").presses("Undo");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        jo.sees("undone by Anna").doesNotSee("[That's right]");
        marco.presses("That's right").isTold("RingPros took it");
    }

    @Test
    void theSameOneAgainChangesNothing() {
        int steps = acme().steps().size();
        anna.says("refer accepted R-1 by Marco").isTold("Marco holds the baton for R-1.");
        assertThat(acme().steps()).hasSize(steps);
    }

    @Test
    void anUnknownOneIsAskedFor() {
        anna.says("refer accepted R-1 by Zoe").isTold("Who said yes?");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void whatTheContactConfirmedStays() {
        marco.presses("That's right");
        anna.says("refer accepted R-1 by Jo").isTold("R-1 was already accepted");
        anna.says("refer show R-1").isNotTold("[Someone else said yes]");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void theOtherOneDidNotSayYesEither() {
        anna.says("refer accepted R-1 by Jo");
        jo.presses("Not so");
        assertThat(acme().stage()).isEqualTo(Stage.LOGGED);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }
}
