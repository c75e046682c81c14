package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two messages in one, and messages about Baton itself.
class SecondMessageConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("NetSix", "Nina", "firewalls");
        OwnWordsFirm.reads(testFirm, setup);
        anna.says("refer Oakfield needs phones to RingPros").presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Acme needs new phones. Also, Oakfield signed, 4k     | Oakfield signed, 4k        | Client: Acme;Need: new phones
                    Oakfield is won, 4k. And Zed needs a firewall        | Zed needs a firewall       | R-1: won, $4,000?
                    Zed Ltd wants a firewall. Marlow needs new phones    | Marlow needs new phones    | Client: Zed Ltd;Need: a firewall
                    Zed Ltd wants a firewall and also Oakfield signed, 5k | Oakfield signed, 5k       | Client: Zed Ltd;Need: a firewall
                    Acme needs phones. Oakfield signed for the same thing, 4k | Oakfield signed for the same thing, 4k | Client: Acme;Need: phones
                    Zed Ltd wants a firewall; Oakfield is lost, too slow | Oakfield is lost, too slow | Client: Zed Ltd;Need: a firewall
                    """)
    void theSecondIsSeenAndTheFirstShown(String text, String second, String card) {
        anna.says(text)
                .isTold("I also saw “" + second + "”. Send that as its own message.")
                .isTold(card.split(";"));
        anna.says("yes").isNotTold("nothing to answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme needs phones. They want it by Friday. RingPros could do it. Budget 5k.",
                "St. Mary's School needs wifi. Mr. Jones is the contact.",
                "Acme needs phones.\nAcme also needs a firewall.",
                "Acme needs phones. Oakfield had the same problem.",
                "Acme needs phones. Oakfield has the very same issue.",
                "Acme wants a new firewall; Marlow needed the same thing last year",
                "Zed Ltd needs phones. Also, Oakfield was in the same boat."
            })
    void oneMessageStaysOne(String text) {
        anna.says(text).isTold("Log th", "[Change]").isNotTold("I also saw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you got that wrong",
                "that's wrong",
                "this is not what I meant",
                "that was a mistake"
            })
    void aMistakeIsAnsweredWithWhatToDo(String text) {
        anna.says(text).isTold("Press Change on the card, or type the right value.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what happens to what I tell you?",
                "do you store my messages?",
                "what do you do with my data"
            })
    void whatIsKept(String text) {
        anna.says(text).isTold("I keep the referrals you confirm");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
