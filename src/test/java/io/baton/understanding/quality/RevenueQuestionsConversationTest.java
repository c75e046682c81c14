package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryTallies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions about revenue in a person's own words, read by the engine as it's shipped. Today is in
/// November 2026.
class RevenueQuestionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm(RevenueQuestionsConversationTest::revenue);
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    private static Handlers revenue(TestFirm testFirm) {
        var totals = new InMemoryMonthTotals(testFirm.outbox);
        return new RevenueHandlers(
                        new BooksLoader(
                                new InMemoryTallies(testFirm.referrals), testFirm.partners, totals),
                        testFirm.firms,
                        totals)
                .handlers();
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

    @Test
    void aContactIsAnsweredFromTheirSide() {
        rita.says("how much did we make with you last year?")
                .isTold("RingPros with", "in 2025:")
                .isNotTold("CloudNine");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
