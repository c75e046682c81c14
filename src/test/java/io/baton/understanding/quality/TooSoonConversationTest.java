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

/// What was said too soon is taken back: undone while that's possible, reopened or handed back
/// later.
class TooSoonConversationTest {
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

    private Stage stage(int number) {
        return firm.referral(number).stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasn't signed yet",
                "R-1 isn't won yet, I spoke too soon",
                "I spoke too soon, lake hotel hasn't signed",
                "oh wait, they haven't signed yet",
                "spoke too soon",
                "sorry, too soon, lake hotel is still thinking"
            })
    void aWinOfAMomentAgoIsUndone(String words) {
        firm.anna.says("refer won R-1 $5,000");
        firm.anna.says(words).isTold("R-1: undo “won, $5,000”?", "[Yes] [No]");
        assertThat(stage(1)).isEqualTo(Stage.WON);
        firm.anna.presses("Yes").isTold("Undone");
        assertThat(stage(1)).isEqualTo(Stage.ACCEPTED);
        assertThat(firm.referral(1).history().standing()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-2 isn't won yet, I spoke too soon",
                "harbor dental hasn't signed yet",
                "I was too quick with harbor dental",
                "harbor dental isn't final yet",
                "we celebrated too early, harbor dental is still thinking",
                "harbor dental haven't signed the contract yet"
            })
    void anEarlierWinIsReopened(String words) {
        firm.anna.says(words).isTold("R-2: reopen?", "[Yes] [No]").presses("Yes");
        assertThat(stage(2)).isEqualTo(Stage.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that wasn't a yes, Rita only said they'd look",
                "R-6 wasn't a yes, Rita only said they'd have a look",
                "Rita only said she'd look at R-6",
                "beacon media: Rita was only asking, not saying yes"
            })
    void anEarlierYesIsHandedBack(String words) {
        firm.anna.says(words).isTold("R-6: hand back, " + words + "?", "[Yes]").presses("Yes");
        assertThat(stage(6)).isEqualTo(Stage.LOGGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that wasn't a yes, Kim only said they'd look",
                "Kim only said she would look at it",
                "I was too quick"
            })
    void aYesOfAMomentAgoIsUndone(String words) {
        firm.anna.says("refer accepted R-3 by Kim on the phone");
        firm.anna.says(words).isTold("R-3: undo “accepted by Kim on the phone”?").presses("Yes");
        assertThat(stage(3)).isEqualTo(Stage.OFFERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-1 isn't lost, I was too quick",
                "they're still thinking about it, not lost yet",
                "jumped the gun there"
            })
    void aLossOfAMomentAgoIsUndone(String words) {
        firm.anna.says("refer lost R-1 too expensive");
        firm.anna.says(words).isTold("R-1: undo “lost: too expensive”?").presses("Yes");
        assertThat(stage(1)).isEqualTo(Stage.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasn't signed yet", "sorry, too soon, lake hotel hasn't signed yet"})
    void aContactTakesTheirReportBack(String words) {
        firm.rita.says("won R-1 $4,000");
        firm.rita.says(words).isTold("R-1: undo “won, $4,000”?").presses("No");
        firm.testFirm.advanceClock(Duration.ofMinutes(11));
        firm.rita.says(words).isTold("R-1: reopen?").presses("Yes");
        assertThat(stage(1)).isEqualTo(Stage.ACCEPTED);
        firm.anna.sees("Rita reopened R-1 (Lake Hotel).");
    }

    @Test
    void aContactSeesTheYesThatIsNotTheirs() {
        firm.rita.says("that wasn't a yes").isTold("R-6: Beacon Media", "[Not so]");
    }

    @Test
    void tooEarlyToSayTakesNothingBack() {
        firm.anna.says("refer won R-1 $5,000");
        firm.anna.says("it's too early to say for harbor dental");
        assertThat(firm.anna.visibleText()).doesNotContain("reopen?", "undo “");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | lake hotel hasn't signed yet                 | R-1: note, hasn't signed yet?
                    Anna | note on harbor dental: they haven't paid yet | R-2: note, they haven't paid yet?
                    Rita | we won lake hotel, 3000                      | R-1: won, $3,000?
                    """)
    void whatTakesNothingBackIsReadAsItIs(String who, String words, String card) {
        firm.person(who).says(words).isTold(card).isNotTold("reopen").isNotTold("undo “");
    }
}
