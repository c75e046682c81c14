package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.NeededBy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An exact line's deadline is *Needed by*, as in one's own words.
class ExactDeadlineConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    private io.baton.referral.Referral logged() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer Acme needs phones by Friday                     | phones       | 2026-11-06
                    refer Acme needs phones by Friday to RingPros         | phones       | 2026-11-06
                    refer Acme needs phones to RingPros by Friday         | phones       | 2026-11-06
                    refer Acme needs phones to RingPros $4k by 20 Nov     | phones       | 2026-11-20
                    refer Acme needs phones by Friday $4k                 | phones       | 2026-11-06
                    refer Acme needs phones, before 1 December.           | phones       | 2026-12-01
                    refer from RingPros: Acme needs wi-fi by tomorrow     | wi-fi        | 2026-11-04
                    refer Acme needs a sign by the door by Friday         | a sign by the door | 2026-11-06
                    """)
    void aDateIsNeededBy(String line, String need, LocalDate day) {
        testFirm.partner("RingPros", "Rita", "phones");
        anna.says(line).isTold("R-1");
        assertThat(logged().need()).isEqualTo(need);
        assertThat(logged().neededBy()).isEqualTo(new NeededBy.Date(day));
        anna.says("refer show R-1").isTold("Needed by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asap", "as soon as possible", "urgently", "ASAP!"})
    void urgentIsUrgent(String when) {
        anna.says("refer Acme needs phones " + when).isTold("Needed by: as soon as possible.");
        assertThat(logged().need()).isEqualTo("phones");
        assertThat(logged().neededBy()).isEqualTo(new NeededBy.Urgent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sign by the door",
                "phones by RingCentral",
                "a backup before the move",
                "an audit by yesterday"
            })
    void whatIsNoDeadlineStaysInTheNeed(String need) {
        anna.says("refer Acme needs " + need).isTold("R-1 is logged");
        assertThat(logged().need()).isEqualTo(need);
        assertThat(logged().neededBy()).isNull();
    }

    @Test
    void twoDatesAreAskedAbout() {
        anna.says("refer Acme needs phones by Friday by Monday").isTold("I read two dates.");
    }
}
