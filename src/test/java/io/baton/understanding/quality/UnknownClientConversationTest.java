package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.referral.Direction;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A step with a client that no referral is for is never taken for one with another client.
class UnknownClientConversationTest {
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
                    Anna | Zebra Ltd signed, 4k                           | Zebra Ltd
                    Anna | zebra signed for 3000                          | zebra
                    Anna | Zebra Ltd is lost, too expensive               | Zebra Ltd
                    Anna | Globex went with someone cheaper               | Globex
                    Anna | Zebra Ltd paid 3k                              | Zebra Ltd
                    Anna | note on Zebra Ltd: call them Monday            | Zebra Ltd
                    Anna | take back Zebra Ltd from CloudNine             | Zebra Ltd
                    Anna | withdraw Zebra Ltd                             | Zebra Ltd
                    Anna | pass Zebra Ltd to Ben                          | Zebra Ltd
                    Anna | still working on Zebra                         | Zebra
                    Rita | Zebra Ltd signed, 4k                           | Zebra Ltd
                    Rita | Zebra Ltd is lost, too expensive               | Zebra Ltd
                    Rita | we hand back Zebra Ltd, no capacity            | Zebra Ltd
                    Rita | can't do Zebra Ltd, we're full                 | Zebra Ltd
                    Kim  | decline Zebra Ltd, too far                     | Zebra Ltd
                    Kim  | we can't take Zebra, we're full                | Zebra
                    Kim  | lake hotel signed, 3000                        | lake hotel
                    """)
    void theClientIsNamedAndCanBeLogged(String who, String words, String client) {
        firm.person(who)
                .says(words)
                .isTold("You have no referral for " + client + ".")
                .isTold("Log a referral for " + client + "]")
                .isNotTold("R-");
    }

    @Test
    void itIsLoggedFromThere() {
        firm.anna.says("Zebra Ltd signed, 4k").presses("Log a referral for Zebra Ltd");
        firm.anna.isTold("Client: Zebra Ltd", "What does Zebra Ltd need?").presses("Change");
        firm.anna.fillsIn("What does the client need?", "backup");
        assertThat(firm.referral(7).client()).isEqualTo("Zebra Ltd");
    }

    @Test
    void aContactBringsIt() {
        firm.rita.says("Zebra Ltd signed, 4k").presses("RingPros: Log a referral for Zebra Ltd");
        firm.rita.isTold("Log this referral from RingPros?").presses("Change");
        firm.rita.fillsIn("What does the client need?", "phones");
        assertThat(firm.referral(7).direction()).isEqualTo(Direction.IN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna | they signed, 4k                   | [R-6: won, $4,000] [R-1: won, $4,000]
                    Anna | harbor paid 3k                    | R-2: paid, $3,000?
                    Anna | the client signed, 4k             | [R-6: won, $4,000] [R-1: won, $4,000]
                    Kim  | we can't take it, we're full      | R-3: turn down
                    """)
    void withoutAnUnknownNameNothingChanges(String who, String words, String card) {
        firm.person(who).says(words).isTold(card).isNotTold("You have no referral");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rita | can't do R-1 until Friday                     | R-1: note, can't do R-1 until Friday?
                    Rita | can't start lake hotel before March           | R-1: note, can't start lake hotel before March?
                    Rita | we can't do lake hotel this week              | R-1: note, we can't do lake hotel this week?
                    Rita | I can't get to R-1 before Monday              | R-1: note, I can't get to R-1 before Monday?
                    Rita | can't do R-1 until Friday, then we start      | R-1: note, can't do R-1 until Friday, then we start?
                    Rita | lake hotel won't sign before March            | R-1: note, lake hotel won't sign before March?
                    Anna | RingPros can't do lake hotel until Friday     | R-1: note, RingPros can't do lake hotel until Friday?
                    Anna | CloudNine can't do old mill until January     | R-3: note, CloudNine can't do old mill until January?
                    Kim  | can't do R-3 until Friday                     | R-3: Old Mill needs Azure
                    Kim  | can't start before March                      | R-3: Old Mill needs Azure
                    """)
    void aDelayIsNoHandBackAndNoAnswer(String who, String words, String card) {
        firm.person(who).says(words).isTold(card).isNotTold("hand back,").isNotTold("turn down");
        assertThat(firm.referral(1).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(firm.testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow().stage())
                .isEqualTo(Stage.OFFERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rita | can't do lake hotel after all, my engineer left     | R-1: hand back
                    Rita | hand back lake hotel, I can't do it before March    | R-1: hand back
                    Kim  | decline old mill, we're away until the 9th          | R-3: turn down
                    Kim  | no capacity for old mill this month, sorry          | R-3: turn down
                    """)
    void aNoWithATimeIsANo(String who, String words, String card) {
        firm.person(who).says(words).isTold(card);
    }
}
