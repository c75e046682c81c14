package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A message with a "not" never proposes the step that it denies.
class DeniedStepsConversationTest {
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
                    R-2 is not won                       | R-2: reopen?
                    R-2 isn't signed yet                 | R-2: reopen?
                    harbor dental wasn't won after all   | R-2: reopen?
                    that's not a win for harbor dental   | R-2: reopen?
                    zed isn't lost after all             | R-5: reopen?
                    R-5 was never lost                   | R-5: reopen?
                    don't offer old mill to CloudNine    | R-3: take back?
                    that wasn't a yes from RingPros      | R-6: hand back, that wasn't a yes from RingPros?
                    Rita never said yes to beacon media  | R-6: hand back, Rita never said yes to beacon media?
                    no one accepted R-6                  | R-6: hand back, no one accepted R-6?
                    """)
    void whatStandsIsCorrected(String words, String proposal) {
        firm.anna.says(words).isTold(proposal, "[Yes]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | lake hotel isn't lost          | R-1: Lake Hotel | accepted by RingPros
                    Anna | lake hotel didn't say no       | R-1: Lake Hotel | accepted by RingPros
                    Anna | R-3 isn't won yet              | R-3: Old Mill   | offered to CloudNine
                    Anna | we haven't won lake hotel yet  | R-1: Lake Hotel | accepted by RingPros
                    Anna | lake hotel hasn't paid         | R-1: Lake Hotel | accepted by RingPros
                    Anna | harbor dental never paid 5k    | R-2: Harbor     | won, $120,000
                    Anna | don't offer acme to RingPros   | R-4: Acme       | not offered yet
                    Anna | R-4 shouldn't go to CloudNine  | R-4: Acme       | not offered yet
                    Anna | don't withdraw acme            | R-4: Acme       | not offered yet
                    Anna | don't take old mill back       | R-3: Old Mill   | offered to CloudNine
                    Rita | lake hotel isn't lost          | R-1: Lake Hotel | accepted by RingPros
                    Rita | we haven't won lake hotel yet  | R-1: Lake Hotel | accepted by RingPros
                    Rita | I didn't accept R-6            | R-6: Beacon     | [Not so]
                    Kim  | we never said yes to old mill  | R-3: Old Mill   | [Accept]
                    """)
    void whatIsDeniedIsShownAsItIs(String who, String words, String referral, String state) {
        firm.person(who).says(words).isTold(referral, state).isNotTold("[Yes]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CloudNine can't do old mill             | R-3: take back?
                    CloudNine turned old mill down          | R-3: take back?
                    CloudNine declined R-3, no time         | R-3: take back?
                    Kim says they can't take old mill       | R-3: take back?
                    RingPros can't do lake hotel after all  | R-1: hand back, RingPros can't do lake hotel after all?
                    beacon media: Rita never confirmed      | R-6: hand back
                    lake hotel turned down RingPros, too expensive | R-1: lost, too expensive?
                    lake hotel never accepted our price     | R-1: lost, never accepted our price?
                    NetSix isn't interested in acme         | R-4: Acme needs phones
                    """)
    void aPartnersNoReportedByAMemberIsNoYes(String words, String card) {
        firm.anna.says(words).isTold(card).isNotTold("accepted?");
    }

    @Test
    void aPaymentIsReversed() {
        firm.anna.says("refer paid R-2 $5,000");
        firm.anna
                .says("harbor dental didn't pay 5k")
                .isTold("R-2: reverse $5,000 of what they paid?")
                .presses("Yes")
                .isTold("Payment reversed: $5,000");
        firm.anna.says("harbor dental never paid 9k").isTold("OK, I changed nothing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    R-1 didn't sign, they chose a cousin           | R-1: lost, they chose a cousin?
                    lake hotel won't sign, too expensive           | R-1: lost, too expensive?
                    lake hotel isn't going ahead, they chose a cousin | R-1: lost
                    note on lake hotel: they haven't signed yet    | R-1: note, they haven't signed yet?
                    """)
    void aNotThatReportsALossOrStandsInANoteDeniesNothing(String words, String proposal) {
        firm.anna.says(words).isTold(proposal);
    }

    @Test
    void whoSaidYesIsNoDenial() {
        firm.anna.says("R-6 it was Jo, not Marco, who said yes").isTold("Baton holder: Rita");
        assertThat(firm.referral(6).stage()).isEqualTo(Stage.ACCEPTED);
    }
}
