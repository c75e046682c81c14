package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about revenue in a person's own words, read by the engine as it's shipped. Today is in
/// November 2026.
class RevenueQuestionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm(OwnWordsFirm::revenue);
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        testFirm.partner("2025 Systems", "Sven", "servers");
        OwnWordsFirm.reads(testFirm, setup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    how much did we make with CloudNine last year?     | CloudNine earned you nothing in 2025.
                    what did partners bring in March?                  | Partners earned you nothing in March 2026.
                    what did we earn with partners last month          | Partners earned you nothing in October 2026.
                    how much did partners bring in last month          | Partners earned you nothing in October 2026.
                    how much has RingPros brought in this year?        | RingPros earned you nothing in 2026 so far.
                    revenue through CloudNine since June               | CloudNine earned you nothing from Jun 2026 to Nov 2026 so far.
                    how did we do in Q3                                | Partners earned you nothing from Jul 2026 to Sep 2026.
                    did we reach the target in 2025?                   | Revenue 2025
                    October figures please                             | Partners earned you nothing in October 2026.
                    how much have we made through RingPros             | RingPros earned you nothing since
                    how far are we from the target                     | there's no share yet
                    what's our share                                   | there's no share yet
                    which partner earned us the most                   | Partners earned you nothing from Nov 2025 to Nov 2026 so far.
                    how much did 2025 Systems bring us                 | 2025 Systems earned you nothing since
                    what will partners bring in next year?             | hasn't started yet
                    how much did we earn with partners last week?      | I keep figures by month.
                    last month's numbers                               | Partners earned you nothing in October 2026.
                    give me the figures for 2025 please                | Partners earned you nothing in 2025.
                    how much did we make with CloudSeven last year     | You have no partner called
                    total earned via cloudnine last year vs this year? | one time after the other
                    """)
    void questionsAreAnsweredForTheirPartnerAndTime(String question, String answer) {
        anna.says(question).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    revenue Nobody       | I don't know “Nobody” after revenue.
                    revenue 1800         | I don't know “1800” after revenue.
                    /revenue from Big Blue | I don't know “from Big Blue” after revenue.
                    revenue xyz 2025     | I don't know “xyz 2025” after revenue.
                    revenue from partners | there's no share yet
                    revenue what did we make with the cloud people last year | Partners earned you nothing in 2025.
                    """)
    void whatIsNotUnderstoodAfterTheCommandIsSaid(String line, String answer) {
        anna.says(line).isTold(answer);
    }

    @Test
    void theNearestPartnerIsAButton() {
        anna.says("revenue ClodNin")
                .isTold("I don't know “ClodNin” after revenue.")
                .presses("CloudNine")
                .isTold("CloudNine earned you nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"revenue Northwind", "revenue with you", "revenue with Northwind please"})
    void aContactMayNameTheFirm(String line) {
        rita.says(line).isTold("RingPros with Northwind");
    }

    @Test
    void aContactIsAnsweredFromTheirSide() {
        rita.says("how much did we make with you last year?")
                .isTold("RingPros with", "in 2025:")
                .isNotTold("CloudNine");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
