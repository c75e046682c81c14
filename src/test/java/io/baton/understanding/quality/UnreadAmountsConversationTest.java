package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An amount that is written in a way no one means is never stored, typed as a command or in one's
/// own words.
class UnreadAmountsConversationTest {
    private static final String UNCLEAR = "I can't tell thousands from decimals in “";

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
    @ValueSource(
            strings = {
                "$120,00",
                "-$12,0000",
                "1.2.3k",
                "12,50,0",
                "$12.0000",
                "$1,5",
                "12,0000k",
                "£4.500.00"
            })
    void itIsAskedAbout(String amount) {
        for (var line :
                new String[] {
                    "refer won R-1 ",
                    "refer paid R-2 ",
                    "refer edit R-4 worth ",
                    "refer Zed needs backup ",
                    "lake hotel signed, ",
                    "harbor dental paid ",
                }) {
            firm.anna.says(line + amount).isTold(UNCLEAR).isNotTold("[Yes]");
        }
        assertThat(firm.referral(1).steps()).hasSize(3);
        assertThat(firm.referral(2).payments()).isEmpty();
        assertThat(firm.testFirm.referrals.all(TestFirm.FIRM)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, 1.2.3k", "no, $120,00", "make it 12,50,0"})
    void aCorrectionIsToo(String words) {
        firm.anna.says("lake hotel signed, 45k").says(words).isTold(UNCLEAR);
        firm.anna.says("yes").isNotTold("is won");
    }

    @Test
    void theCardOfANewReferralSaysSo() {
        firm.anna
                .says("Cedar Ltd needs wifi, about 1.2.3k")
                .isTold(UNCLEAR + "1.2.3”", "Log this referral?", "Client: Cedar Ltd")
                .isNotTold("Worth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€120,50",
                "120,50 €",
                "$1,250.50",
                "12,5k",
                "$12.50",
                "12,50",
                "12 500,50 €",
                "12.500,00 €"
            })
    void whatPeopleDoWriteIsRead(String amount) {
        firm.anna.says("refer won R-1 " + amount).isTold("R-1 (Lake Hotel) is won, ");
    }
}
