package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.partner.PartnerId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A colleague at the partner takes over, in people's own words.
class CoverConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void samWorksWithRita() {
        firm = new OwnWordsFirm(setup);
        var partners = firm.testFirm.partners;
        var ringPros = partners.find(TestFirm.FIRM, new PartnerId("ringpros")).orElseThrow();
        var contacts =
                List.of(
                        firm.rita.contact(),
                        firm.testFirm.outsider("Sam").contact(),
                        new Contact.ByMail("jo@ringpros.example"));
        partners.write(ringPros.withContacts(contacts), "sam", List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | Rita is away, Sam at RingPros takes R-1                  | Sam
                    Anna | Sam is covering for Rita on lake hotel                   | Sam
                    Anna | pass lake hotel from Rita to Sam                         | Sam
                    Anna | Rita is on holiday until Monday, Sam takes lake hotel    | Sam
                    Anna | sam at ringpros has lake hotel now                       | Sam
                    Anna | lake hotel goes to Sam while Rita is away                | Sam
                    Anna | Rita is off sick. Please move R-1 over to Sam.           | Sam
                    Rita | pass R-1 to Sam                                          | Sam
                    Rita | I'm on holiday next week, Sam takes over lake hotel      | Sam
                    Rita | please give lake hotel to Sam while I'm away             | Sam
                    Rita | can Sam do lake hotel while I'm on holiday?              | Sam
                    Rita | jo is taking over lake hotel                             | jo@ringpros.example
                    """)
    void theBatonIsPassedOnceConfirmed(String who, String words, String holder) {
        firm.person(who).says(words).isTold("R-1: pass to " + holder + "?", "[Yes]");
        assertThat(firm.testFirm.holderOf("R-1")).isEqualTo("Rita");
        firm.person(who).presses("Yes").isTold(holder + " now holds the baton for R-1.");
        assertThat(firm.testFirm.holderOf("R-1")).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it was Sam who said yes to R-6, not Rita       | R-6: accepted by Sam?
                    it was Jo who said yes, not Rita               | R-6: accepted by jo@ringpros.example?
                    not Rita, Sam said yes to beacon media         | R-6: accepted by Sam?
                    sorry, Sam accepted beacon media, not Rita     | R-6: accepted by Sam?
                    Rita didn't say yes to R-6, Sam did            | R-6: accepted by Sam?
                    R-1: it was Sam, not Rita, who accepted        | R-1: pass to Sam?
                    it was Rita who said yes to R-6, not Sam       | Baton holder: Rita
                    """)
    void someoneElseSaidYes(String words, String card) {
        firm.anna.says(words).isTold(card);
    }

    @Test
    void whoSaidYesIsCorrectedOnceConfirmed() {
        firm.anna.says("it was Sam who said yes to R-6, not Rita").presses("Yes");
        firm.anna.isTold("Sam holds the baton for R-6.");
        firm.rita.sees("Anna says that Sam took R-6 (Beacon Media), not you.");
        assertThat(firm.testFirm.holderOf("R-6")).isEqualTo("Sam");
    }

    @Test
    void whatTheyHoldIsAChoice() {
        firm.anna
                .says("Rita's on holiday from tomorrow, Sam takes over for her")
                .isTold("R-1: pass to Sam", "R-6: pass to Sam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | Sam has a question about lake hotel
                    Anna | note on lake hotel: Sam takes care of the cabling
                    Rita | lake hotel signed, 4k, Sam sent it to them
                    Kim  | please give lake hotel to Sam
                    """)
    void otherWordsAboutAColleaguePassNothing(String who, String words) {
        firm.person(who).says(words).isNotTold("pass to");
    }
}
