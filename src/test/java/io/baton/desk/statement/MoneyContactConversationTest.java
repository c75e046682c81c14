package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.PostSubject;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who at the partner gets its statements.
class MoneyContactConversationTest {
    private static final Contact BOOKS = new Contact.ByMail("books@cloudnine.example");

    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void aWin() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
    }

    private void contacts(Contact... contacts) {
        var next = scene.partner().withContacts(List.of(contacts));
        scene.firm.partners.write(next, "contacts", List.of());
    }

    @Test
    void anotherContactCanBeNamed() {
        var omar = scene.firm.outsider("Omar").directly();
        contacts(scene.rita.contact(), omar.contact());
        scene.anna.says("partner money CloudNine").isTold("Rita gets the statements of CloudNine.");
        scene.anna
                .says("partner money CloudNine @Omar", omar)
                .isTold("Omar gets the statements of CloudNine.");
        scene.anna
                .says("statement CloudNine")
                .isTold("Draft. Omar at CloudNine gets it when you send it.")
                .presses("Send to CloudNine");
        omar.sees("Statement S-2026-11-USD");
        scene.rita.doesNotSee("Statement S-2026-11-USD");
        scene.rita.says("statement").isTold("Statement S-2026-11-USD");
    }

    @Test
    void onlyAContactCanBeNamed() {
        var eve = scene.firm.outsider("Eve");
        scene.anna
                .says("partner money CloudNine @Eve", eve)
                .isTold("Name a contact of CloudNine: Rita.");
        scene.anna.says("partner money Nimbus").isTold("Which partner?");
        scene.rita.says("partner money CloudNine").isTold("Only members of Northwind");
    }

    @Test
    void aContactWithoutAChatAnswersByTheirPage() {
        contacts(BOOKS);
        scene.anna.presses("Send").isTold("CloudNine has it now.");
        var who = BOOKS.who();
        var page =
                new LinkedOffer.Open(
                        TestFirm.WORKSPACE,
                        new Person(who.id(), who.name(), false),
                        Card.saying("the page"));
        var guest = scene.firm.guest(page);
        guest.says("statement CloudNine November").isTold("1. R-1 Acme, Tue 3 Nov 2026");
        guest.presses("Agree").isTold("Agreed by books@cloudnine.example");
        scene.anna.sees("books@cloudnine.example agreed to this statement.");
    }

    @Test
    void withoutAContactNothingIsSent() {
        contacts();
        scene.anna.presses("Send").isTold("CloudNine has no contact who could get it.");
        assertThat(scene.statements.of(TestFirm.FIRM, scene.partner().ids())).isEmpty();
    }

    @Test
    void theSenderIsToldIfTheContactDidntGetIt() {
        scene.anna.presses("Send");
        var sent = scene.statements.of(TestFirm.FIRM, scene.partner().ids()).getFirst();
        var subject = new PostSubject.Statement(sent.id());
        var post =
                io.baton.chat.Post.once(
                        "p",
                        new Place.Direct(scene.rita.person().id()),
                        Card.saying("the statement"),
                        subject);
        scene.undelivered().tellSender(TestFirm.WORKSPACE, post, subject, "user_not_found");
        scene.firm.postedCards.deliverAll();
        scene.anna.sees("The partner didn't get S-2026-11-USD: user_not_found.");
    }

    @Test
    void aMergedPartnersStatementsAreOneHistory() {
        scene.anna.presses("Send");
        scene.firm.partner("Nimbus", "Nia", "backup");
        scene.anna.says("received from CloudNine $250");
        scene.anna.says("partner merge CloudNine into Nimbus").presses("Merge");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement Nimbus")
                .isTold(
                        "Opening: Nimbus owes Northwind $1,250",
                        "1. Nimbus paid Northwind $250",
                        "Closing: Nimbus owes Northwind $1,000")
                .presses("Send to Nimbus");
        scene.firm.outsider("Nia").directly().sees("Statement S-2026-12-USD");
        scene.anna.says("statement Nimbus November").isTold("1. R-1 Acme, Tue 3 Nov 2026");
    }
}
