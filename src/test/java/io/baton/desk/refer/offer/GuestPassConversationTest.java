package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.LinkedOffer;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.partner.PartnerId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A contact with a link passes the baton to a colleague who gets a link of their own.
class GuestPassConversationTest {
    private final LinkScene scene = new LinkScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private String token = "";

    @BeforeEach
    void joAccepted() {
        var foo = testFirm.partners.find(TestFirm.FIRM, new PartnerId("foo")).orElseThrow();
        var contacts =
                List.<Contact>of(
                        new Contact.ByMail("jo@foo.example"),
                        new Contact.ByMail("lea@foo.example"));
        testFirm.partners.write(foo.withContacts(contacts), "lea", List.of());
        scene.offer();
        var link = scene.link();
        token = tokenOf(link);
        var accept = LinkScene.button(scene.open(link).card(), "Accept");
        scene.guest(link).presses("browser", accept);
    }

    private static String tokenOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private LinkedOffer page(String browser) {
        return testFirm.linkedOffers.find(token, browser);
    }

    private Actor presses(String label) {
        var card = page("browser").card();
        return testFirm.guest((LinkedOffer.Answerable) page("browser"))
                .presses("t" + label, LinkScene.button(card, label));
    }

    @Test
    void aReportIsTakenBackFromThere() {
        presses("Won").fillsIn("How much?", "$4,500");
        presses("Take it back");
        anna.sees("jo@foo.example reopened R-1 (Acme). jo@foo.example holds the baton.")
                .doesNotSee("Is that right?");
        assertThat(PostedCards.textOf(page("browser").card()))
                .contains("[Won]", "reopened, win of $4,500 reversed");
    }

    @Test
    void theColleagueWorksWithALinkOfTheirOwn() {
        assertThat(PostedCards.textOf(page("browser").card()))
                .contains("[Won] [Lost] [Still on it] [Hand back] [Pass on] [Note]");
        presses("Pass on").fillsIn("Who gets the baton?", "mail:lea@foo.example");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("lea@foo.example");
        assertThat(page("browser")).isInstanceOf(LinkedOffer.Ended.class);

        anna.sees("jo@foo.example passed the baton for R-1 (Acme) to lea@foo.example at Foo.")
                .presses("New link");
        token = tokenOf(scene.link());
        var open = page("browser");
        assertThat(open).isInstanceOf(LinkedOffer.Open.class);
        testFirm.guest((LinkedOffer.Answerable) open)
                .presses("lea", LinkScene.button(open.card(), "Continue on this device"));
        assertThat(PostedCards.textOf(page("lea").card()))
                .contains("Acme needs VoIP", "[Won]", "baton passed from jo@foo.example");
    }
}
