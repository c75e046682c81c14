package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A client needs something else than was logged, or it's another client.
class NeedCorrectionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        firm = new OwnWordsFirm(setup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    acme needs a switch, not phones               | R-4: change need to “a switch”?
                    acme doesn't need phones but a switch         | R-4: change need to “a switch”?
                    sorry, acme never needed phones, they need a switch | R-4: change need to “a switch”?
                    it's a switch acme needs, not phones          | R-4: change need to “a switch”?
                    lake hotel needs wifi instead of a faster network | R-1: change need to “wifi”?
                    old mill wants Google Cloud rather than Azure | R-3: change need to “Google Cloud”?
                    """)
    void anotherNeedIsProposed(String words, String card) {
        firm.anna.says(words).isTold(card, "[Yes]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no, they need a switch              | R-7: change need to “a switch”?
                    wrong need, they need a switch      | R-7: change need to “a switch”?
                    sorry, wrong need, it should be a switch | R-7: change need to “a switch”?
                    they need a switch, not phones      | R-7: change need to “a switch”?
                    wrong client, it's Summit View      | R-7: change client to “Summit View”?
                    oops, the client is wrong, it should be Summit View | R-7: change client to “Summit View”?
                    """)
    void whatWasJustLoggedIsCorrected(String words, String card) {
        firm.anna.says("refer Summit needs phones");
        firm.anna.says(words).isTold(card, "[Yes]");
    }

    @Test
    void laterTheClientIsNamed() {
        firm.anna.says("refer Summit needs phones");
        firm.testFirm.advanceClock(Duration.ofMinutes(11));
        firm.anna.says("no, they need a switch").isNotTold("R-7: change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebra Ltd needs a switch, not phones",
                "acme needs backup, not just words",
                "Summit needs phones"
            })
    void aNewNeedIsLogged(String words) {
        firm.anna.says(words).isTold("Log this referral?");
    }

    @Test
    void aPartnersPersonCorrectsWhatTheyBrought() {
        firm.rita.says("refer Corner Shop needs a firewall");
        firm.rita.says("corner shop needs a router, not a firewall");
        firm.rita.isTold("R-7: change need to “a router”?").presses("Yes");
        assertThat(firm.referral(7).need()).isEqualTo("a router");
        firm.rita.says("lake hotel needs wifi instead of a faster network");
        firm.rita.isNotTold("change need");
    }
}
