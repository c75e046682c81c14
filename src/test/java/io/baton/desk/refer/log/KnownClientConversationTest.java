package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients become known with their first referral.
class KnownClientConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();

    @BeforeEach
    void aPartner() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
    }

    private Client stored(String name) {
        return testFirm.clients.find(TestFirm.FIRM, ClientId.of(name)).orElseThrow();
    }

    private KnownClients.Directory known() {
        return new KnownClients(testFirm.clients).of(TestFirm.FIRM);
    }

    @Test
    void theFirstReferralMakesAClientKnown() {
        anna.says("refer Acme Ltd needs VoIP");
        anna.says("refer ACME needs wifi");
        anna.says("refer from CloudNine: Lake Hotel needs wifi");
        assertThat(known().all())
                .extracting(KnownClient::name)
                .containsExactly("Acme Ltd", "Lake Hotel");
    }

    @Test
    void aRepeatedTurnChangesNothing() {
        anna.says("turn-1", "refer Acme Ltd needs VoIP");
        var before = stored("Acme");
        anna.says("turn-1", "refer Acme Ltd needs VoIP");
        assertThat(stored("Acme")).isEqualTo(before);
    }

    @Test
    void aLookalikeIsAskedAboutAfterLogging() {
        anna.says("refer Acme Dental needs VoIP").isNotTold("the same as");
        anna.says("refer Acme Ltd needs wifi")
                .isTold("R-2 is logged", "Is Acme Ltd the same as Acme Dental?")
                .presses("Same")
                .isTold("Acme Ltd is another name of Acme Dental.");
        assertThat(known().byName("acme").orElseThrow().names())
                .containsExactly("Acme Dental", "Acme Ltd");
    }

    @Test
    void eachPairIsAskedOnce() {
        anna.says("refer Acme Dental needs VoIP");
        anna.says("refer Acme needs wifi").isTold("Is Acme the same as Acme Dental?");
        anna.says("refer Acme needs backup").isNotTold("the same as");
        anna.says("refer Acme Dental needs backup").isNotTold("the same as");
    }

    @Test
    void differentClientsStayDifferent() {
        anna.says("refer Acme Dental needs VoIP");
        anna.says("refer Acme needs wifi")
                .presses("Different")
                .isTold("Acme and Acme Dental are two clients.");
        assertThat(known().all()).hasSize(2);
        assertThat(stored("Acme").decisions().notSameAs())
                .isEqualTo(Set.of(ClientId.of("Acme Dental")));
    }

    @Test
    void aJoinCanBeUndone() {
        anna.says("refer Acme Dental needs VoIP");
        anna.says("refer Acme needs wifi");
        anna.presses("Same").isTold("Acme is another name of Acme Dental.", "[Different]");
        assertThat(known().all()).hasSize(1);
        anna.presses("Different").isTold("Acme and Acme Dental are two clients.");
        assertThat(known().all()).hasSize(2);
        anna.says("refer Acme needs backup").isNotTold("the same as");
    }

    @Test
    void afterDifferentTheOldSameChangesNothing() {
        anna.says("refer Acme Dental needs VoIP");
        anna.says("refer Acme needs wifi");
        var same = anna.button("Same");
        anna.presses("Different");
        anna.presses("t-9", same).isTold("Acme and Acme Dental are two clients.");
        assertThat(known().all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Acme needs VoIP         | ACME Ltd needs a phone system
                    Acme needs new phones   | Acme needs someone for VoIP calls
                    Acme needs the phones fixed | Acme needs voip
                    """)
    void theSameServiceInOtherWordsShowsTheOpenReferral(String first, String second) {
        testFirm.sense.pointing("voip", "Telephony").pointing("phone", "Telephony");
        testFirm.sense.pointing("wifi", "Networks");
        anna.says("refer " + first);
        anna.says("refer " + second);
        anna.sees("A need for the same service is open as R-1. Anna holds the baton.");
        anna.sees("R-1: ");
        anna.says("refer Acme needs wifi").isNotTold("same service").isNotTold("The same need");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Acme needs VoIP       | ACME Ltd needs VoIP
                    Acme needs VoIP       | acme needs voip.
                    Acme needs a new site | Acme needs new site
                    Acme needs the wi-fi  | Acme needs Wi Fi
                    """)
    void theSameNeedOfTheSameClientShowsTheOpenReferral(String first, String second) {
        anna.says("refer " + first).isNotTold("The same need");
        anna.says("refer " + second)
                .isTold("R-2 is logged", "The same need is open as R-1.", "Anna holds the baton.");
    }

    @Test
    void anotherNeedAnotherClientOrAClosedReferralIsNothingToSay() {
        anna.says("refer Acme needs VoIP");
        anna.says("refer Acme needs wifi").isNotTold("The same need");
        anna.says("refer Zeta needs VoIP").isNotTold("The same need");
        anna.says("refer withdraw R-1");
        anna.says("refer Acme needs VoIP").isNotTold("The same need");
    }

    @Test
    void anAliasIsTheSameClient() {
        anna.says("refer Acme Dental needs VoIP");
        anna.says("refer Acme needs wifi").presses("Same");
        anna.says("refer Acme needs VoIP").isTold("The same need is open as R-1.");
    }

    @Test
    void anInboundReferralForTheSameNeedSaysSoToo() {
        anna.says("refer Acme needs VoIP");
        anna.says("refer from CloudNine: Acme needs VoIP").isTold("The same need is open as R-1.");
    }

    @Test
    void theMailDomainOfTheContactIsLearned() {
        log("Acme", "VoIP", "Sue, sue@acme.example");
        assertThat(known().byDomain("acme.example").orElseThrow().name()).isEqualTo("Acme");
        log("Smile Group", "wifi", "jo@acme.example");
        anna.sees("Is Smile Group the same as Acme? They share a mail domain.");
        assertThat(known().all()).hasSize(2);
        log("Smile Group", "backup", "jo@acme.example");
        anna.presses("Same").isTold("Smile Group is another name of Acme.");
        assertThat(known().byName("Smile Group").orElseThrow().name()).isEqualTo("Acme");
        anna.presses("Different").isTold("Smile Group and Acme are two clients.");
        assertThat(known().all()).hasSize(2);
    }

    @Test
    void aSharedMailDomainIsNoLongerAskedAboutOnceItIsAnswered() {
        log("Acme", "VoIP", "sue@acme.example");
        log("Smile Group", "wifi", "jo@acme.example");
        anna.presses("Different");
        log("Smile Group", "backup", "al@acme.example");
        assertThat(
                        anna.directMessages().stream()
                                .filter(card ->
                                        PostedCards.textOf(card)
                                                .contains("Is Smile Group the same")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sue@gmail.com",
                "+1 555 0100",
                "Sue",
                "anna@northwind.example",
                "anna@mail.northwind.co.uk",
                "rita@cloud-nine.example",
                "rita@cloudnine.com"
            })
    void otherContactsTeachNothing(String contact) {
        log("Acme", "VoIP", contact);
        assertThat(stored("Acme").mailDomains()).isEmpty();
    }

    @Test
    void anAddressOfAnotherClientIsNotLearned() {
        log("Acme", "VoIP", "sue@acme.example");
        anna.says("refer Zeta needs wifi");
        log("Zeta", "backup", "jo@acme.example");
        assertThat(stored("Zeta").mailDomains()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme", "acme\nnobody", "a\nb\nc"})
    void aForgedButtonChangesNothing(String value) {
        anna.says("refer Acme needs VoIP");
        anna.presses("t-1", io.baton.chat.Button.plain("Same", "client.same", value))
                .isNotTold("another name");
        assertThat(stored("Acme").sameAs()).isEmpty();
    }

    private void log(String client, String need, String contact) {
        anna.says("refer");
        anna.fillsIn(
                "Client",
                client,
                "What does the client need?",
                need,
                "How to reach the client",
                contact);
    }
}
