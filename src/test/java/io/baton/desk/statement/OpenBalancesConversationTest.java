package io.baton.desk.statement;

import org.junit.jupiter.api.Test;

/// `partner statement` without a partner lists what is open with each.
class OpenBalancesConversationTest {
    private final StatementScene scene = new StatementScene();

    @Test
    void nothingIsOpenInTheBeginning() {
        scene.anna
                .says("partner statement")
                .isTold(
                        "no partner owes Northwind anything, and Northwind owes no partner anything");
    }

    @Test
    void eachSideIsListedWithTheMostFirst() {
        scene.firm.partner("RingPros", "Kim", "cabling");
        scene.firm.partner("NetSix", "Nina", "wifi");
        scene.wins("Acme", "$12,500");
        scene.anna.says("partner paid RingPros $2,000").says("partner received NetSix $70.50");
        scene.anna
                .says("partner statement")
                .isTold(
                        """
                        They owe Northwind:
                        - RingPros: $2,000
                        - CloudNine: $1,250
                        Northwind owes them:
                        - NetSix: $70.50
                        """
                                .strip(),
                        "To see one line by line, type partner statement RingPros.")
                .presses("Statement: CloudNine")
                .isTold("Closing: CloudNine owes Northwind $1,250");
    }

    @Test
    void whatIsSettledIsOpenNoMore() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send").says("partner statement").isTold("- CloudNine: $1,250");
        scene.anna.says("partner received CloudNine $1,250");
        scene.anna.says("partner statement").isTold("no partner owes Northwind anything");
    }

    @Test
    void aFeeThatFallsDueLaterIsNotOpenYet() {
        scene.anna.says("partner terms CloudNine they pay us $100 a month for 12 months");
        scene.wins("Acme", "$200/month");
        scene.anna.says("partner statement").isTold("- CloudNine: $100");
        scene.moveTo("2026-12-02T09:00:00Z");
        scene.anna.says("partner statement").isTold("- CloudNine: $100\n");
        scene.moveTo("2026-12-04T09:00:00Z");
        scene.anna.says("partner statement").isTold("- CloudNine: $200");
    }

    @Test
    void otherCurrenciesAreListedByThemselves() {
        scene.wins("Acme", "$12,500");
        scene.anna.says("partner paid CloudNine 300 EUR");
        scene.anna.says("partner statement").isTold("- CloudNine: $1,250\n- CloudNine: €300");
    }

    @Test
    void atMostTenAreListed() {
        for (int i = 1; i <= 12; i++) {
            scene.firm.partner("Firm " + (char) ('A' + i), "Person " + i, "cabling");
            scene.anna.says("partner paid Firm " + (char) ('A' + i) + " $" + (100 + i));
        }
        scene.anna
                .says("partner statement")
                .isTold("- Firm M: $112", "- Firm D: $103", "and 2 more.")
                .isNotTold("Firm C:");
    }
}
