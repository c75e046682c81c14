package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// It's another partner than the one that's stored: who brought a client, or who is to be asked.
class OtherPartnerConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void ringProsBroughtBlueDoor() {
        firm = new OwnWordsFirm(setup);
        firm.anna.says("refer from RingPros: Blue Door needs wifi");
        firm.testFirm.advanceClock(Duration.ofMinutes(11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was CloudNine who brought Blue Door, not RingPros",
                "Blue Door came from CloudNine, not RingPros",
                "wrong partner on R-7, CloudNine brought it",
                "R-7 was brought by CloudNine",
                "RingPros didn't bring Blue Door, CloudNine did",
                "Blue Door is from CloudNine instead of RingPros",
                "it was Kim who brought us Blue Door, not Rita"
            })
    void anotherPartnerBroughtTheClient(String words) {
        firm.anna.says(words).isTold("R-7: change partner to “CloudNine”?", "[Yes]");
        firm.anna.presses("Yes").isTold("R-7 is from CloudNine now. Kim holds the baton");
        firm.rita.sees("R-7 isn't from RingPros");
    }

    @Test
    void whatTheyJustLoggedIsMeant() {
        firm.anna.says("refer from RingPros: Corner Shop needs a firewall");
        firm.anna.says("no, it was CloudNine who brought them, not RingPros");
        firm.anna.isTold("R-8: change partner to “CloudNine”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blue Door came from RingPros, not CloudNine",
                "note on Blue Door: CloudNine sent us the keys",
                "CloudNine brought Sunny Cafe, they need wifi",
                "CloudNine brought us Old Mill"
            })
    void otherWordsChangeNoPartner(String words) {
        firm.anna.says(words).isNotTold("change partner");
    }

    @Test
    void aContactCanNotSayWhoBroughtIt() {
        firm.kim.says("it was CloudNine who brought Blue Door, not RingPros");
        assertThat(firm.kim.lastWhisper()).doesNotContain("R-7", "[Yes]");
    }

    @Test
    void onceTakenItStays() {
        firm.anna.says("refer accept R-7");
        firm.anna
                .says("it was CloudNine who brought Blue Door, not RingPros")
                .isTold("R-7 was already accepted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    give old mill to RingPros instead             | R-3: change partner to “RingPros”?
                    send old mill to ringpros, not cloudnine      | R-3: change partner to “RingPros”?
                    offer old mill to ringpros                    | R-3: change partner to “RingPros”?
                    let's try RingPros instead for R-3            | R-3: change partner to “RingPros”?
                    don't send R-3 to CloudNine, send it to RingPros | R-3: change partner to “RingPros”?
                    give acme to cloudnine instead                | R-4: offer to CloudNine?
                    """)
    void anotherPartnerIsAsked(String words, String card) {
        firm.anna.says(words).isTold(card, "[Yes]");
    }

    @Test
    void whatTheyJustDidIsMeant() {
        firm.anna.says("refer Summit needs phones");
        firm.anna.says("give it to cloudnine instead").isTold("R-8: offer to CloudNine?");
        firm.anna.presses("Yes").isTold("R-8 is offered to CloudNine.");
        firm.anna.says("no, give it to RingPros instead");
        firm.anna.isTold("R-8: change partner to “RingPros”?").presses("Yes");
        firm.anna.isTold("R-8 is offered to RingPros.");
        assertThat(firm.referral(8).rounds()).isEqualTo(2);
    }

    @Test
    void whatAPartnerAcceptedIsNotRedirected() {
        firm.anna.says("give lake hotel to CloudNine instead");
        assertThat(firm.anna.lastWhisper()).doesNotContain("[Yes]");
        assertThat(firm.referral(1).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't send old mill to RingPros",
                "give old mill to CloudNine instead",
                "give old mill to Rita's cousin instead"
            })
    void noOneElseIsAsked(String words) {
        firm.anna.says(words).isNotTold("change partner");
    }
}
