package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.referral.NeededBy;
import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a referral that exists logs no other one, and takes nothing away unasked.
class RemarksConversationTest {
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
                    R-3 is urgent               | 3
                    r-3 is very urgent now      | 3
                    old mill has become urgent  | 3
                    the acme one is urgent      | 4
                    mark R-4 as urgent          | 4
                    """)
    void somethingUrgentIsNeededAsSoonAsPossible(String words, int number) {
        firm.anna
                .says(words)
                .isTold("R-%d: change needed by to “as soon as possible”?".formatted(number))
                .presses("Yes");
        assertThat(firm.referral(number).neededBy()).isEqualTo(new NeededBy.Urgent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    R-3 is urgent, they called again    | R-3: note, R-3 is urgent, they called again?
                    R-3 is urgent because of the move   | R-3: note, R-3 is urgent because of the move?
                    R-3 isn't urgent                    | R-3: note, R-3 isn't urgent?
                    harbor dental will pay monthly from now on | R-2: note
                    R-2 is urgent                       | R-2: note, R-2 is urgent?
                    lake hotel wants to pay monthly     | R-1: note, lake hotel wants to pay monthly?
                    Harbor Dental would like to pay in instalments | R-2: note
                    acme asked if they can pay quarterly | R-4: note
                    R-1 prefers to pay by card          | R-1: note
                    """)
    void moreIsANote(String words, String card) {
        firm.anna.says(words).isTold(card, "[Yes]");
        assertThat(firm.testFirm.referrals.find(TestFirm.FIRM, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I logged acme twice",
                "oops, acme is logged twice",
                "we have Acme in twice",
                "i entered the acme referral two times"
            })
    void whichOfTwoIsWithdrawnIsAsked(String words) {
        firm.anna.says("refer Acme needs a phone system");
        firm.anna.says(words).isTold("R-7: withdraw, logged twice", "R-4: withdraw, logged twice");
        assertThat(firm.referral(7).stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void theOneThatIsNamedIsWithdrawn() {
        firm.anna.says("refer Acme needs a phone system");
        firm.anna
                .says("R-7 is a duplicate of R-4")
                .isTold("R-7: withdraw, duplicate of R-4?")
                .presses("Yes");
        assertThat(firm.referral(7).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void theOnlyOneIsShown() {
        firm.anna
                .says("I logged acme twice")
                .isTold("Only this one of “acme” is open.", "R-4: Acme")
                .isNotTold("[Yes]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we got acme by mistake          | R-4: withdraw, logged by mistake?
                    R-4 was a mistake               | R-4: withdraw, logged by mistake?
                    old mill was logged by mistake  | R-3: withdraw, logged by mistake?
                    """)
    void whatShouldNotBeThereIsWithdrawn(String words, String card) {
        firm.anna.says(words).isTold(card, "[Yes]");
    }

    @Test
    void whatAPartnerBroughtIsTurnedDown() {
        firm.anna.says("refer from RingPros: Lantern Hotels needs wifi");
        firm.anna
                .says("we got lantern by mistake")
                .isTold("R-7: turn down, logged by mistake?")
                .presses("Yes");
        assertThat(firm.referral(7).stage()).isEqualTo(Stage.LOGGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we got lantern by mistake",
                "I logged lantern twice",
                "lantern wants to pay monthly"
            })
    void withoutAReferralItIsAsked(String words) {
        firm.anna
                .says(words)
                .isTold("I know no open referral of “lantern”.", "with its number")
                .isNotTold("[Log it]");
    }

    @Test
    void whoPaysIsAsked() {
        firm.anna.says("they want to pay monthly").isTold("Which referral?", "note R-6");
    }

    @Test
    void aPaymentThatIsUnknownIsNotRecorded() {
        firm.anna
                .says("the payment was 3k not 5k")
                .isTold("I know no payment of $5,000, so I changed nothing.", "paid R-6 $3,000")
                .isNotTold("[Yes]");
        firm.anna
                .says("the payment from acme was 3k not 5k")
                .isTold("I know no payment of $5,000, so I changed nothing.");
        firm.anna.says("refer paid R-2 $5,000");
        firm.testFirm.advanceClock(Duration.ofHours(1));
        firm.anna
                .says("the payment from harbor dental was 3k not 5k")
                .isTold("R-2: reverse $2,000 of what they paid?");
        firm.anna.says("the invoice was 7k, not 5k").isTold("R-2: paid, $2,000?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake hotel wants to pay less for their internet",
                "Cedar Ltd needs an urgent backup",
                "Acme needs backups twice a day"
            })
    void aNeedIsStillLogged(String words) {
        firm.anna.says(words).isTold("Log this referral?");
    }
}
