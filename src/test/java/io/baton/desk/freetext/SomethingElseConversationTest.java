package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.draft.Draft;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A line that says that something else was meant replaces one field of the open card, and keeps
/// the rest.
class SomethingElseConversationTest {
    private static final String MAIL =
            "contoso needs to move their email to microsoft 365, CloudNine, 8k";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.partner("CloudNine", "Kim", "azure");
        testFirm.reader = reader;
        reader.reads(
                MAIL,
                meaning(Intent.LOG_OUTBOUND)
                        .client("contoso")
                        .need("to move their email to microsoft 365")
                        .partner("CloudNine", "CloudNine")
                        .amount("USD 8000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oh no, that was for Fabrikam not Contoso     | Fabrikam
                    oh wait, it's for fabrikam, not contoso      | fabrikam
                    sorry, not Contoso, Fabrikam                 | Fabrikam
                    not contoso but Fabrikam                     | Fabrikam
                    oops, I meant Fabrikam                       | Fabrikam
                    hang on that should be for Fabrikam          | Fabrikam
                    ah, actually it's Fabrikam not contoso       | Fabrikam
                    no wait, that was for Fabrikam               | Fabrikam
                    sorry wrong client, it's Fabrikam            | Fabrikam
                    oh no, the client is Fabrikam                | Fabrikam
                    """)
    void anotherClientReplacesTheClient(String line, String client) {
        saidAfter(line)
                .isTold(
                        "Client: " + client,
                        "Need: to move their email",
                        "Partner: CloudNine",
                        "$8,000");
        anna.presses("Log only");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().client())
                .isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oh no, should go to ringpros",
                "and it's RingPros not CloudNine",
                "sorry wrong partner, should go to ringpros",
                "not cloudnine, ringpros",
                "I meant RingPros",
                "oh no that was for RingPros, not CloudNine",
                "hold on, it should go to RingPros instead"
            })
    void anotherPartnerReplacesThePartner(String line) {
        saidAfter(line)
                .isTold("Client: contoso", "Need: to move their email", "Partner: RingPros")
                .isTold("$8,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oh no, it's calendars not email | calendars
                    sorry, i meant a new firewall   | a new firewall
                    not email, a backup             | a backup
                    """)
    void anotherNeedReplacesTheNeed(String line, String need) {
        saidAfter(line).isTold("Client: contoso", "Need: " + need, "Partner: CloudNine", "$8,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oh wait it was 3,500", "oh no, 3,500 not 8k", "and it's 3.5k, not 8k"})
    void anotherAmountReplacesTheAmount(String line) {
        saidAfter(line).isTold("Client: contoso", "Partner: CloudNine", "Worth: $3,500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel that", "remove that please", "no, scrap that", "delete it"})
    void aCardThatIsDroppedStoresNothing(String line) {
        saidAfter(line).isTold("OK. Nothing was saved.");
        anna.says("yes");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oops", "oh no", "oops, wrong one"})
    void thatTheCardIsWrongLeavesItOpen(String line) {
        saidAfter(line).isTold("Nothing is saved yet.");
        anna.says("oh, I meant Fabrikam").isTold("Client: Fabrikam", "$8,000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oh no, that was for Friday",
                "it's not urgent, they have time",
                "that was for the best",
                "Oh My Pizza isn't happy"
            })
    void otherWordsReplaceNothing(String line) {
        saidAfter(line);
        assertThat(testFirm.drafts.all(TestFirm.FIRM))
                .extracting(draft -> draft.state())
                .doesNotContain(Draft.State.REPLACED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oh no, Fabrikam needs wifi           | Fabrikam
                    Sorry, Fabrikam needs wifi           | Fabrikam
                    no wait Fabrikam needs wifi          | Fabrikam
                    oops actually Fabrikam needs wifi    | Fabrikam
                    Oh My Pizza needs wifi               | Oh My Pizza
                    Wait & See needs wifi                | Wait & See
                    """)
    void whatOpensASentenceIsNoPartOfTheName(String line, String client) {
        anna.says("refer " + line).isTold("R-1 is logged", client + " needs wifi");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().client())
                .isEqualTo(client);
    }

    @Test
    void aMeantClientIsAlsoOneThatWasRead() {
        var line = "oh no, Fabrikam is after some wifi";
        reader.reads(line, meaning(Intent.LOG_OUTBOUND).client("oh no, Fabrikam").need("wifi"));
        anna.says(line).isTold("Client: Fabrikam").isNotTold("oh no");
    }

    private Actor saidAfter(String line) {
        anna.says(MAIL);
        testFirm.advanceClock(Duration.ofMinutes(2));
        return anna.says(line);
    }
}
