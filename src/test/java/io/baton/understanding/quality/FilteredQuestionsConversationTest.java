package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A question about one client, partner or period is answered for that one, or says that it isn't.
class FilteredQuestionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm();
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
        OwnWordsFirm.reads(testFirm, setup);
        anna.says("refer Oakfield needs phones to RingPros").presses("Send it to RingPros");
        anna.says("refer Oakfield needs backup");
        anna.says("refer Beacon Media needs backup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What happened with Beacon Media?    | R-3: Beacon Media needs backup
                    how is Beacon Media going           | R-3: Beacon Media needs backup
                    how are the Oakfield phones going   | R-1: Oakfield needs phones
                    refer list Oakfield                 | Referrals for Oakfield (2)
                    list everything for oakfield        | Referrals for Oakfield (2)
                    refer list beacon media             | Referrals for Beacon Media (1)
                    refer list Oakfeld                  | Referrals for Oakfield (2)
                    refer list anna                     | Referrals of Anna (3)
                    search for backup                   | Referrals with “backup” (2)
                    find the referral about phones      | R-1
                    whats the fee with cloudnine        | Terms with CloudNine
                    list all we have with RingPros      | Referrals with RingPros (1)
                    which referrals do i have           | Your referrals (3)
                    show me all referrals               | Referrals (3)
                    """)
    void whatCanBeFilteredIs(String question, String answer) {
        anna.says(question).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer list Foo Bar                  | There's no client, partner or member called “Foo Bar”.
                    list zoe                            | There's no client, partner or member called “zoe”.
                    list Marigold                       | There's no client, partner or member called “Marigold”.
                    list the ones that smell            | Referrals (3)
                    list the ones we won last month     | I can't pick a period yet
                    which are open with RingPros        | I can only filter by one thing at a time: RingPros.
                    """)
    void whatCannotIsSaidFirst(String question, String answer) {
        anna.says(question).isTold(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show me those of CloudNine", "refer list CloudNine", "list CloudNine"})
    void aPartnersPersonIsToldToo(String line) {
        rita.says(line).isTold("“CloudNine”").isNotTold("CloudNine (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer list CloudNine", "list CloudNine"})
    void aListThatShowsNothingSaysWhatItLookedFor(String line) {
        rita.says(line)
                .isTold("I can't find “CloudNine” among your referrals.")
                .isNotTold("Oakfield");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hello, can't do Oakfield, too busy       | R-1: turn down, too busy?
                    we turned down Oakfield                  | Why do you turn R-1 down?
                    we'll have to decline the Oakfield phones | Why do you turn R-1 down?
                    """)
    void aPartnersPersonDeclinesAndSaysWhy(String line, String card) {
        rita.says(line).isTold(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is in our team?",
                "which clients do we have?",
                "how many clients do we have?",
                "where do I see the settings?"
            })
    void aQuestionWordIsNoNeedAndNoGap(String question) {
        anna.says(question);
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.MIN))
                .extracting(Gap::need)
                .containsOnly("backup");
    }
}
