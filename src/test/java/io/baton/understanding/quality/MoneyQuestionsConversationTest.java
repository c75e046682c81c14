package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about what the firm and its partners owe each other, in a person's own words, read by
/// the engine as it's shipped. CloudNine owes $12,000 for R-2.
class MoneyQuestionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private TestFirm testFirm;

    @SuppressWarnings("NullAway.Init")
    private Actor anna;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        firm = OwnWordsFirm.withMoney(setup);
        testFirm = firm.testFirm;
        anna = firm.anna;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owes us money?",
                "who hasn't paid",
                "who hasn’t paid us yet?",
                "what does everyone owe us?",
                "who owes us",
                "any outstanding fees?",
                "which partners haven't paid yet",
                "is anyone late with paying us?",
                "how much are we owed",
                "who still has to pay",
                "open balances",
                "has everyone paid?",
                "how much do partners owe us?",
                "which partners are in debt to us",
                "find out who owes us money",
                "find who owes us"
            })
    void aQuestionAboutWhatIsOwedGetsTheOpenBalances(String question) {
        anna.says(question).isTold("They owe Northwind:", "- CloudNine: $12,000");
        assertNothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who do we owe?",
                "who do we owe money to?",
                "what do we owe our partners?",
                "do we owe anyone anything",
                "how much do we owe"
            })
    void theOtherDirectionIsAnsweredToo(String question) {
        anna.says("partner paid RingPros $300");
        anna.says("partner received NetSix $70");
        anna.says(question)
                .isTold("Northwind owes them:", "- NetSix: $70", "They owe Northwind:")
                .isTold("- CloudNine: $12,000", "- RingPros: $300");
        assertNothingIsStored();
    }

    /// No press means that it searches for a partner.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owes us money?",
                "who pays the lowest commission?",
                "which partner charges the least",
                "who is the keeper?",
                "who can see this channel",
                "who do we pay a fee",
                "do we have anyone for laser engraving?",
                "which partner does SAP?",
                "anyone around for lunch?"
            })
    void nothingThatWasAskedInOwnWordsIsAGapWithoutAPress(String question) {
        anna.says(question);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aNeedThatNoPartnerCanMeetIsAGapOncePressed() {
        anna.says("do we have anyone for laser engraving?")
                .isTold("None of your partners fits this need.")
                .isNotTold("I've added");
        var add = anna.button("Add to your gaps");
        anna.presses("one", add).isTold("I've added laser engraving to your gaps");
        anna.presses("two", add);

        assertThat(gaps()).containsExactly("laser engraving");
    }

    @Test
    void aSearchWithTheCommandIsAGapAtOnce() {
        anna.says("partner find laser engraving").isTold("I've added it to your gaps");
        assertThat(gaps()).containsExactly("laser engraving");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what does CloudNine owe us?           | CloudNine owes Northwind $12,000
                    what do we owe CloudNine?             | CloudNine owes Northwind $12,000
                    does cloudnine owe us anything        | CloudNine owes Northwind $12,000
                    has CloudNine paid their fees         | CloudNine owes Northwind $12,000
                    statement for cloudnine please        | CloudNine owes Northwind $12,000
                    did CloudNine pay us?                 | CloudNine owes Northwind $12,000
                    how much commission do we owe cloudnine | CloudNine owes Northwind $12,000
                    what's the balance with CloudNine     | CloudNine owes Northwind $12,000
                    what does CloudSeven owe us?          | You have no partner called “CloudSeven”.
                    what did CloudNine owe us in October? | There's no statement with CloudNine for October 2026
                    """)
    void aQuestionAboutOnePartnerGetsItsStatement(String question, String answer) {
        anna.says(question).isTold(answer);
        assertNothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what's the fee with CloudNine          | Terms with CloudNine
                    what fee does cloudnine pay            | Terms with CloudNine
                    which commission did we agree with RingPros? | Terms with RingPros
                    what is CloudNine's fee                | Terms with CloudNine
                    how many percent do we get from NetSix | Terms with NetSix
                    tell me the fee we get from CloudNine  | Terms with CloudNine
                    what does RingPros pay us              | Terms with RingPros
                    what's our deal with RingPros?         | Terms with RingPros
                    what's the fee                         | Which partner?
                    what are our terms                     | Which partner?
                    """)
    void aQuestionAboutAFeeGetsTheTerms(String question, String answer) {
        anna.says(question).isTold(answer);
        assertNothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what percent of our revenue comes from partners  | Partner revenue
                    what's the fee for Lake Hotel                    | R-1: Lake Hotel
                    what's the deal with Old Mill                    | R-3: Old Mill
                    what percent did CloudNine earn us last year     | CloudNine earned you nothing in 2025
                    """)
    void otherQuestionsWithThatWordGetTheirOwnAnswers(String question, String answer) {
        anna.says(question).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    who paid us this month?                 | Partners paid Northwind $500 in November 2026 so far:
                    which partners paid us this year?       | - CloudNine: $500 on Tue 3 Nov 2026
                    what did we get paid in November?       | Partners paid Northwind $500
                    did cloudnine pay us?                   | CloudNine paid Northwind $500, the last on Tue 3 Nov 2026:
                    when did cloudnine last pay us?         | CloudNine paid Northwind $500, the last on Tue 3 Nov 2026:
                    what did we pay cloudnine this year?    | No payment from Northwind to CloudNine is recorded in 2026
                    when did the last payment from CloudNine come in | - Tue 3 Nov 2026: $500
                    so what have we paid to partners so far | - RingPros: $80 on Tue 3 Nov 2026
                    """)
    void aQuestionAboutPaymentsGetsThoseThatWereRecorded(String question, String answer) {
        anna.says("partner received CloudNine $500").says("partner paid RingPros $80");
        anna.says(question).isTold(answer);
        assertNothingIsStored();
    }

    /// What a client paid is the result of a referral.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "did Harbor Dental pay us?",
                "did Harbor Dental pay?",
                "has Lake Hotel paid us?",
                "when did harbor dental last pay us?",
                "who paid for lunch?",
                "Harbor Dental paid us 120k",
                "payment terms with CloudNine",
                "who pays the best fee?"
            })
    void otherMessagesAboutPayingAreNotAboutPartnersPayments(String message) {
        anna.says(message)
                .isNotTold("is recorded")
                .isNotTold("Payments")
                .isNotTold("You have no partner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what do we owe you?     | Northwind hasn't sent a statement to CloudNine
                    who owes you money?     | Northwind hasn't sent a statement to CloudNine
                    how much do you owe us  | Northwind hasn't sent a statement to CloudNine
                    statement please        | Northwind hasn't sent a statement to CloudNine
                    what's the fee?         | Terms between CloudNine and Northwind
                    """)
    void aContactIsAnsweredAboutTheirOwnFirm(String question, String answer) {
        firm.kim.says(question).isTold(answer).isNotTold("RingPros");
        assertNothingIsStored();
    }

    private void assertNothingIsStored() {
        assertThat(gaps()).isEmpty();
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }

    private List<String> gaps() {
        return testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH).stream()
                .map(gap -> gap.need())
                .toList();
    }
}
