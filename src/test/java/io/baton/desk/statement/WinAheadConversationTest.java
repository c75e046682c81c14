package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// They signed today, and the first month that they pay is still to come.
class WinAheadConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void accepted() {
        scene.anna.says("refer Acme needs backup to CloudNine");
        scene.anna.presses("Send it to CloudNine");
        scene.rita.presses("Accept");
    }

    private LocalDate on() {
        var state = scene.firm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
        return ((State.Won) state).on();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $200/month for 36 months on 2026-12-01 | 2026-12-01
                    $200/month from 1 December             | 2026-12-01
                    $200/month, starting in January        | 2027-01-01
                    $200/month from next month             | 2026-12-01
                    $2,000/year from 3 Nov 2027            | 2027-11-03
                    """)
    void whatIsPaidPerMonthMayBeginLater(String line, LocalDate day) {
        scene.anna.says("refer won R-1 " + line).isTold("R-1 (Acme) is won, $2", ", from ");
        assertThat(on()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $4,500 on 2026-12-01     | Tue 1 Dec 2026 is in the future. What is paid once counts on the day of the win
                    $200/month on 2027-11-04 | Thu 4 Nov 2027 is in the future. The first month can begin until Wed 3 Nov 2027.
                    """)
    void otherDaysToComeAreRefusedWithWhatToDo(String line, String answer) {
        scene.anna.says("refer won R-1 " + line).isTold(answer);
        assertThat(scene.firm.storyOf("R-1")).doesNotContain("Won");
    }

    @Test
    void theFormTakesItToo() {
        scene.anna.says("refer show R-1").presses("Won");
        scene.anna.fillsIn("How much?", "$200/month", "On which day?", "2026-12-01");
        assertThat(on()).isEqualTo("2026-12-01");
    }

    @Test
    void nothingCountsBeforeTheFirstMonthAndAllDoFromThenOn() {
        scene.anna.says("refer won R-1 $200/month for 36 months from 1 December");
        scene.anna.says("partner statement CloudNine").isTold("no fee fell due");
        scene.anna.says("refer show R-1").isTold("Tue 1 Dec 2026: $20", "then each month until");
        assertThat(digest()).contains("Partner digest").doesNotContain("$20");

        scene.moveTo("2026-12-03T10:00:00Z");
        scene.anna.says("partner statement CloudNine").isTold("R-1 Acme, Tue 1 Dec 2026: ", "$20");
        scene.anna.says("refer show R-1").isTold("Tue 1 Dec 2026: $20, for $200");
        assertThat(digest()).contains("This week: $20", "December 2026: $20");

        scene.moveTo("2027-01-20T10:00:00Z");
        scene.anna.says("partner statement CloudNine January").isTold("Fri 1 Jan 2027", "$40");
    }

    private String digest() {
        scene.anna.says("revenue digest now");
        return PostedCards.textOf(scene.anna.directMessages().getLast());
    }
}
