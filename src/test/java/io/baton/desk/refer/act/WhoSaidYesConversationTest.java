package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var right = marco.button("That's right");
        anna.says("refer accepted R-1 by Jo in person")
                .isTold("Jo holds the baton for R-1. I've asked them to confirm.");

        marco.sees("Anna says that Jo took R-1 (Acme), not you. There's nothing for you to do.");
        jo.sees("Anna at Northwind says you took R-1 in person.").doesNotSee("sue@acme.example");
        anna.says("refer show R-1")
                .isTold("Baton holder: Jo")
                .isTold("accepted by Marco on the phone, by you")
                .isTold("accepted by Jo in person, by you");
        marco.doesNotSee("[That's right]").doesNotSee("[Not so]");
        marco.sees("Anna says that Jo took it in person");
        marco.presses("late", right).sees("Jo holds the baton for R-1");
        jo.presses("That's right").isTold("sue@acme.example");
        assertThat(acme().state().claimedBy()).isNull();
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"won R-1 $4,000", "lost R-1 price", "withdraw R-1 mistake"})
    void whatIsReopenedWaitsForTheAnswerAgain(String end) {
        anna.says("refer " + end);
        marco.doesNotSee("[Not so]");
        anna.says("refer reopen R-1");
        marco.sees("Anna at Northwind says you took R-1 on the phone.");
        marco.presses("That's right").isTold("sue@acme.example");
        assertThat(acme().state().claimedBy()).isNull();
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

    /// However it was settled, the question loses its buttons.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer handback R-1 they called it off",
                "refer won R-1 $4,000",
                "refer lost R-1 too dear",
                "refer withdraw R-1",
                "refer pass R-1 Jo",
            })
    void theQuestionIsClosedWhenItMovesOn(String step) {
        var right = marco.button("That's right");
        anna.says(step);
        marco.doesNotSee("[Not so]").doesNotSee("sue@acme.example");
        int steps = acme().steps().size();
        marco.presses("late", right).sees("R-1");
        assertThat(acme().steps()).hasSize(steps);

        anna.says("undo R-1");
        marco.sees("[That's right]").says("refer show R-1").presses("That's right");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
        assertThat(acme().state().claimedBy()).isNull();
    }

    @Test
    void anAnswerElsewhereClosesTheCardToo() {
        marco.says("refer show R-1").presses("That's right");
        assertThat(marco.directMessages().stream().map(PostedCards::textOf))
                .noneMatch(text -> text.contains("[That's right]"))
                .anyMatch(text -> text.contains("You hold the baton now. Contact the client."));
    }

    @Test
    void aLatePressSaysHowItEnded() {
        marco.says("refer show R-1");
        anna.says("refer handback R-1 misheard");
        marco.presses("That's right")
                .isTold("R-1 hasn't been accepted: it was handed back by Anna");
        assertThat(acme().stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void undoingTheRecordTakesTheQuestionBack() {
        anna.says("undo R-1");
        marco.sees("undone by Anna. You needn't answer.").doesNotSee("[That's right]");
    }

    @Test
    void someoneWhoIsNoContactIsAddedFirst() {
        anna.says("refer accepted R-1 by Zoe")
                .isTold(
                        "Who said yes?",
                        "The contacts at RingPros: Marco, Jo and lea@ringpros.example.",
                        "[Add a contact for RingPros]");
        anna.says("refer show R-1").presses("Someone else said yes");
        anna.fillsIn("Who said yes?", "someone else")
                .sees("If it was someone else, add them as a contact first.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");

        anna.presses("Add a contact for RingPros")
                .fillsIn("Another contact by e-mail", "zoe@ringpros.example");
        anna.says("refer accepted R-1 by Zoe").isTold("zoe@ringpros.example holds the baton");
    }

    @Test
    void theOtherOneDidNotSayYesEither() {
        anna.says("refer accepted R-1 by Jo");
        jo.presses("Not so");
        assertThat(acme().stage()).isEqualTo(Stage.LOGGED);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }
}
