package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages about a result, and refusals, have buttons for what a member can do next.
class ResultButtonsConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor ben = firm.member("Ben").directly();
    private final Actor rita = firm.outsider("Rita").directly();

    @BeforeEach
    void aReferralThatIsAccepted() {
        firm.partner("RingPros", "Rita", "VoIP");
        ben.says("refer Acme needs VoIP phones to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private static String newest(Actor who) {
        return PostedCards.textOf(who.directMessages().getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer won R-1 $4,500 | is won, $4,500 | [Add a payment] [Change the amount] [Reopen]
                    refer lost R-1 price | was lost: price | [Reopen] [Log again] [Note] [Change]
                    refer withdraw R-1   | withdrew R-1     | [Reopen] [Log again] [Note] [Change]
                    """)
    void theSenderIsOfferedWhatComesNext(String line, String said, String buttons) {
        anna.says(line);
        assertThat(newest(ben)).contains(said, buttons);
        assertThat(newest(rita)).doesNotContain("[Reopen]");
    }

    @Test
    void theButtonsWork() {
        anna.says("refer won R-1 $4,500");
        ben.presses("Add a payment").fillsIn("How much?", "$500").sees("Paid: $500");
        ben.presses("Reopen").sees("R-1 is open again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer offer R-1 to RingPros | was already accepted | [Won] [Lost]
                    refer paid R-1 $500         | it isn't won yet     | [Won]
                    refer reopen R-1            | is still open        | [Won]
                    refer show R-9              | R-9                  | [Show all]
                    refer note R-9 hello        | There's no referral R-9 | [Show all]
                    """)
    void refusalsOfferWhatIsPossible(String line, String said, String button) {
        anna.says(line).isTold(said, button).isNotTold("refer won R-1").isNotTold("refer list");
    }

    @Test
    void aPausedPartnerIsResumedFromThere() {
        anna.says("partner pause RingPros").says("refer Mill needs VoIP");
        anna.says("refer offer R-2 to RingPros")
                .isTold("RingPros is paused. Resume it first.")
                .presses("Resume RingPros")
                .isTold("RingPros is active");
    }
}
