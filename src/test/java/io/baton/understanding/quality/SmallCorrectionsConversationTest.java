package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Another name of a client, the month in which something ends, and reasons.
class SmallCorrectionsConversationTest {
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
                "Acme is now called Acme Group",
                "the client is Acme Group, not Acme",
                "Acme was renamed to Acme Group",
                "Acme changed its name to Acme Group",
                "rename Acme to Acme Group",
                "R-4 is for Acme Group, not Acme"
            })
    void aClientIsRenamed(String words) {
        firm.anna.says(words).isTold("R-4: change client to “Acme Group”?", "[Yes]").presses("Yes");
        assertThat(firm.referral(4).client()).isEqualTo("Acme Group");
    }

    @Test
    void ifSeveralAreTheirsOneIsChosen() {
        firm.anna.says("refer Acme needs backup");
        firm.anna
                .says("Acme is now called Acme Group")
                .isTold("[R-7: change client to “Acme Group”] [R-4: change client to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zebra is now called Zebra Group", "the client is unhappy, not angry"})
    void whatNoReferralIsForIsNotRenamed(String words) {
        firm.anna.says(words);
        assertThat(firm.anna.visibleText()).doesNotContain("change client");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the harbor dental contract ended in march 2027 | R-2: ended on Wed 31 Mar 2027?
                    harbor dental ends in march 2027               | R-2: ended on Wed 31 Mar 2027?
                    ended R-2 in march 2027                        | R-2: ended on Wed 31 Mar 2027?
                    harbor dental stops at the end of January      | R-2: ended on Sun 31 Jan 2027?
                    harbor dental ended on 30 november 2026        | R-2: ended on Mon 30 Nov 2026?
                    """)
    void somethingEndsWithItsMonth(String words, String card) {
        firm.anna.says("refer won R-2 $200/month");
        firm.anna.says(words).isTold(card).isNotTold("I didn't use").presses("Yes");
        firm.anna.isTold("R-2: $200 a month, ended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    withdraw R-4 please withdraw it because they have no budget | withdrawn: they have no budget
                    withdraw R-4 because they have no budget                    | withdrawn: they have no budget
                    lost R-1 because lost on price                              | lost: lost on price
                    handback R-1 please hand it back because Rita is ill        | handed back (RingPros): Rita is ill
                    """)
    void aReasonDoesNotRepeatTheStep(String command, String history) {
        firm.anna.says("refer " + command);
        firm.anna.says("refer show " + command.split(" ")[1]).isTold(history + ", by you");
    }
}
