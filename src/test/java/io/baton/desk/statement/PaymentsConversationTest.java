package io.baton.desk.statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `partner payments` and questions in own words list what the firm and its partners paid each
/// other. Today is 3 November 2026.
class PaymentsConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void payments() {
        scene.firm.partner("RingPros", "Kim", "cabling");
        scene.firm.partner("NetSix", "Nina", "wifi");
        scene.firm.partner("Studio 54", "Sam", "design");
        scene.wins("Acme", "$12,500");
        scene.anna
                .says("partner received CloudNine $300 on 2026-10-05")
                .says("partner received CloudNine $200 on 2026-11-02")
                .says("partner received CloudNine $50 on 2026-11-03")
                .says("partner received RingPros 900 EUR on 2026-11-02")
                .says("partner received RingPros $100 on 2025-06-02")
                .says("partner received Studio 54 $40 on 2026-10-06")
                .says("partner paid CloudNine $70 on 2026-11-01")
                .says("partner paid NetSix $30 on 2026-09-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who paid us this month?",
                "who has paid us in November",
                "which partners paid us this month?",
                "what did we get paid in November?",
                "what did our partners pay us this month",
                "how much have we been paid in November 2026?",
                "did any partner pay us this month?",
                "show me the payments from partners in November",
                "which payments did we receive this month",
                "partner payments received this month",
                "payments received November"
            })
    void thoseWhoPaidInAMonthAreListedWithTheirSums(String question) {
        scene.anna
                .says(question)
                .isTold("Payments: November 2026 so far")
                .isTold("Partners paid Northwind €900, $250 in November 2026 so far:")
                .isTold("- CloudNine: $250 in 2 payments, the last on Tue 3 Nov 2026")
                .isTold("- RingPros: €900 on Mon 2 Nov 2026")
                .isNotTold("Studio 54")
                .isNotTold("$70");
        scene.anna.presses("Statement: CloudNine").isTold("CloudNine paid Northwind $50 on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    which partners paid us this year?     | Partners paid Northwind €900, $590 in 2026 so far
                    who paid us in October?               | Partners paid Northwind $340 in October 2026:
                    who paid us last year                 | Partners paid Northwind $100 in 2025:
                    who paid us in 2024?                  | No payment from a partner is recorded in 2024.
                    who paid us from October to November  | from Oct 2026 to Nov 2026 so far:
                    who paid us?                          | Partners paid Northwind €900, $690:
                    who paid us this week?                | I list payments by month, so these are the last two.
                    who paid us in December 2027?         | December 2027 hasn't started yet.
                    who did we pay this year?             | Northwind paid partners $100 in 2026 so far:
                    what did we pay our partners in 2026  | - CloudNine: $70 on Sun 1 Nov 2026
                    payments to partners this year        | - NetSix: $30 on Tue 1 Sep 2026
                    partner payments                      | Partners paid Northwind €900, $690:
                    payments                              | Northwind paid partners $100:
                    """)
    void anyTimeAndBothDirectionsAreAnswered(String question, String answer) {
        scene.anna.says(question).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    did cloudnine pay us?                       | CloudNine paid Northwind $550, the last on Tue 3 Nov 2026:
                    when did cloudnine last pay us?             | CloudNine paid Northwind $550, the last on Tue 3 Nov 2026:
                    when did CloudNine pay                      | CloudNine paid Northwind $550, the last on Tue 3 Nov 2026:
                    has CloudNine paid us anything this month?  | CloudNine paid Northwind $250 in November 2026 so far, the last
                    when was the last payment from cloudnine    | - Mon 5 Oct 2026: $300
                    what was cloudnine's last payment?          | - Tue 3 Nov 2026: $50
                    did cloudnin pay us?                        | CloudNine paid Northwind $550, the last on
                    did we get a payment from CloudNine?        | CloudNine paid Northwind $550, the last on
                    what did we pay cloudnine this year?        | Northwind paid CloudNine $70 in 2026 so far
                    when did we last pay NetSix?                | Northwind paid NetSix $30, the last on Tue 1 Sep 2026:
                    did NetSix pay us?                          | No payment from NetSix to Northwind is recorded.
                    did RingPros pay us this year?              | RingPros paid Northwind €900 in 2026 so far
                    did CloudNine pay us in September?          | The last one was $50 on Tue 3 Nov 2026.
                    when did Studio 54 last pay us?             | Studio 54 paid Northwind $40, the last on Tue 6 Oct 2026:
                    partner payments Studio 54 October          | Studio 54 paid Northwind $40 in October 2026
                    partner payments CloudNine                  | Northwind paid CloudNine $70, the last on Sun 1 Nov 2026:
                    partner payments paid CloudNine last year   | No payment from Northwind to CloudNine is recorded in 2025.
                    partner payments Big Blue                   | You have no partner called “Big Blue”.
                    """)
    void thePaymentsOfOnePartnerAreListedOneByOne(String question, String answer) {
        scene.anna.says(question).isTold(answer);
    }

    @Test
    void whatIsStillOpenIsSaidToo() {
        scene.anna.says("did cloudnine pay us?").isTold("Now CloudNine owes Northwind $770.");
        scene.anna.presses("Statement: CloudNine").isTold("Closing: CloudNine owes Northwind $770");
    }

    @Test
    void whatWasTakenBackWasNeverPaid() {
        scene.anna.says("partner received NetSix $500").presses("Take back");
        scene.anna
                .says("did NetSix pay us?")
                .isTold("No payment from NetSix to Northwind is recorded.");
        scene.anna.says("who paid us this month?").isNotTold("NetSix");
    }

    @Test
    void atMostTenPartnersAndTenPaymentsAreListed() {
        for (int i = 1; i <= 12; i++) {
            scene.firm.partner("Firm " + (char) ('A' + i), "Person " + i, "cabling");
            scene.anna.says("partner received Firm " + (char) ('A' + i) + " $" + (1000 + i));
            scene.anna.says("partner paid NetSix $" + (10 + i));
        }
        scene.anna
                .says("who paid us this month?")
                .isTold("- Firm M: $1,012", "- Firm D: $1,003", "and 4 more")
                .isNotTold("Firm C:");
        scene.anna.says("what did we pay NetSix?").isTold("and 3 more");
    }

    @Test
    void whoOwesMoneyIsAnotherQuestion() {
        scene.anna.says("who owes us money?").isTold("They owe Northwind:", "- CloudNine: $770");
        scene.anna.says("who hasn't paid us?").isTold("They owe Northwind:");
        scene.anna.says("has everyone paid us?").isTold("They owe Northwind:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who paid you this month?",
                "who paid us this month?",
                "did RingPros pay you?",
                "did you pay us?",
                "what did we pay you this year?",
                "payments",
                "partner payments",
                "partner payments RingPros",
                "partner payments received this year",
                "partner payments CloudNine"
            })
    void aContactSeesNoPaymentsButOnTheirOwnStatements(String question) {
        scene.rita
                .says(question)
                .isNotTold("€900")
                .isNotTold("$250")
                .isNotTold("$590")
                .isNotTold("Studio 54");
    }

    @Test
    void aContactIsShownTheStatementThatWasSent() {
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.says("partner statement CloudNine 2026-11").presses("Send to CloudNine");
        scene.rita.says("did we pay you in November?").isTold("CloudNine paid Northwind");
        scene.rita
                .says("partner payments")
                .isTold(
                        "Payments are on your statements. To see the latest, type partner statement");
    }
}
