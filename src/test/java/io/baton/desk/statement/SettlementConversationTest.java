package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one side pays the other is agreed on the statement.
class SettlementConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void sent() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send");
    }

    private int stored() {
        return scene.settlements.of(TestFirm.FIRM, List.of(scene.partner().id())).size();
    }

    @Test
    void aFeeIsSettledInParts() {
        scene.anna
                .says("received from CloudNine $500")
                .isTold(
                        "CloudNine paid Northwind $500 on Tue 1 Dec 2026.",
                        "CloudNine sees it on the next statement. Now CloudNine owes Northwind $750.");
        scene.firm.advanceClockOnly(Duration.ofMinutes(1));
        scene.anna.says("partner received CloudNine $700").isTold("owes Northwind $50.");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna.presses("Show");
        scene.anna
                .isTold(
                        "1. CloudNine paid Northwind $500 on Tue 1 Dec 2026",
                        "2. CloudNine paid Northwind $700 on Tue 1 Dec 2026",
                        "Opening: CloudNine owes Northwind $1,250",
                        "Settled: CloudNine paid Northwind $1,200",
                        "Closing: CloudNine owes Northwind $50")
                .presses("Send to CloudNine");
        scene.rita.sees("Closing: CloudNine owes Northwind $50");
        scene.rita.presses("Question").fillsIn("What isn't right?", "We paid $750.");
        scene.anna.sees("Rita asks about line 2 of this statement.");
    }

    @Test
    void whatEachSidePaidIsSaidAsItWasPaid() {
        scene.anna.says("received from CloudNine $500").says("paid CloudNine $300");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold(
                        "Settled: CloudNine paid Northwind $500, Northwind paid CloudNine $300",
                        "Closing: CloudNine owes Northwind $1,050");
    }

    @Test
    void whatTheFirmPaysCountsTheOtherWay() {
        scene.anna
                .says("paid CloudNine $300 on 2026-11-30")
                .isTold(
                        "Northwind paid CloudNine $300 on Mon 30 Nov 2026.",
                        "Now CloudNine owes Northwind $1,550.");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold("1. Northwind paid CloudNine $300 on Mon 30 Nov 2026");
    }

    @Test
    void aPaymentIsTakenBackOnce() {
        scene.anna.says("received from CloudNine $500");
        var back = scene.anna.button("Take back");
        scene.anna
                .presses("one", back)
                .isTold(
                        "Taken back: CloudNine paid Northwind $500",
                        "No statement lists it. Now CloudNine owes Northwind $1,250.");
        scene.anna.presses("two", back);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackBeforeAStatementListedItWasNeverPaid() {
        scene.anna.says("received from CloudNine $500").presses("Take back");
        scene.anna.says("received from CloudNine $70 on 2026-11-30").says("paid CloudNine $500");
        scene.anna
                .says("received from CloudNine -$70")
                .isTold("Taken back: CloudNine paid Northwind $70", "No statement lists it.");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold(
                        "1. Northwind paid CloudNine $500 on Tue 1 Dec 2026",
                        "Settled: Northwind paid CloudNine $500",
                        "Closing: CloudNine owes Northwind $1,750")
                .isNotTold("taken back");
        scene.anna.isNotTold("2. ");
    }

    @Test
    void withNothingElseThereIsNoStatement() {
        scene.anna.says("received from CloudNine $500").presses("Take back");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna.doesNotSee("Statements for December");
        scene.anna.says("statement CloudNine December").isTold("There's no statement");
    }

    @Test
    void whatAStatementListedIsTakenBackOnTheNextOneInOneLine() {
        scene.anna.says("received from CloudNine $500");
        var back = scene.anna.button("Take back");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna.says("statement CloudNine December").presses("Send to CloudNine");
        scene.anna
                .presses("back", back)
                .isTold("CloudNine sees it on the next statement.", "owes Northwind $1,250.");
        scene.anna.says("received from CloudNine $500 on 2027-01-03");
        scene.moveTo("2027-02-01T09:00:00Z");
        scene.anna
                .says("statement CloudNine January")
                .isTold(
                        "1. Payment taken back: CloudNine paid Northwind $500 on Tue 1 Dec 2026",
                        "2. CloudNine paid Northwind $500 on Sun 3 Jan 2027",
                        "Closing: CloudNine owes Northwind $750");
    }

    @Test
    void twoEqualPaymentsOfWhichOneIsTakenBackAreOne() {
        scene.anna.says("received from CloudNine $500");
        scene.anna.says("received from CloudNine $500").presses("Take back");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold(
                        "1. CloudNine paid Northwind $500",
                        "Closing: CloudNine owes Northwind $750")
                .isNotTold("2. ");
    }

    @Test
    void aPartTakenBackStaysALine() {
        scene.anna.says("received from CloudNine $500");
        scene.firm.advanceClockOnly(Duration.ofMinutes(1));
        scene.anna.says("received from CloudNine -$200").isTold("sees it on the next statement");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold("2. Payment taken back: CloudNine paid Northwind $200");
    }

    @Test
    void noMoreIsTakenBackThanWasPaid() {
        scene.anna
                .says("partner received CloudNine -$10")
                .isTold("You can take back no more than was paid: $0. Nothing was saved.");
        assertThat(stored()).isZero();
    }

    @Test
    void aPaymentThatLooksLikeAnotherIsPointedOut() {
        scene.anna.says("paid CloudNine $300");
        scene.anna.says("paid CloudNine $300").isTold("The same payment was recorded before.");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aRepeatedTurnCountsOnce() {
        scene.anna.says("t1", "received from CloudNine $500");
        scene.anna.says("t1", "received from CloudNine $500").isTold("owes Northwind $750.");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theFormOfTheStatementRecordsAPaymentToo() {
        scene.anna
                .says("statement CloudNine")
                .presses("Record a payment")
                .fillsIn("How much?", "$1,250")
                .sees("Now nothing owed.");
        scene.anna.presses("Record a payment").fillsIn("How much?", "a lot");
        scene.anna.getsFieldError("isn't an amount");
    }

    @Test
    void whatCantBeReadIsNotSaved() {
        scene.anna.says("partner paid CloudNine").isTold("The amount is missing.");
        scene.anna.says("partner paid CloudNine $300 on 2027-05-01").isTold("in the future");
        scene.anna.says("partner paid Nobody $300").isNotTold("paid Nobody $300 on");
        scene.anna.says("partner paid CloudNine $0").isTold("An amount of zero settles nothing.");
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsReceivedMayBeSomethingElse() {
        scene.anna.says("received from CloudNine the signed contract").isNotTold("amount");
        assertThat(stored()).isZero();
    }

    @Test
    void contactsReadWhoRecordsPaymentsAndWhatTheyCanDo() {
        for (var typed :
                List.of(
                        "partner paid CloudNine $300",
                        "partner received CloudNine $300",
                        "partner received $300",
                        "partner paid")) {
            scene.rita
                    .says(typed)
                    .isTold(
                            "Only members of Northwind record payments. Is one missing or wrong?",
                            "Open the statement with partner statement and press Question on a line.");
        }
        assertThat(stored()).isZero();
        scene.rita.says("partner statement").presses("Question");
        scene.rita.fillsIn("What isn't right?", "We paid $300.");
        scene.anna.sees("Rita asks about line 1 of this statement.");
    }

    @Test
    void aStrangerReadsNothingAboutStatements() {
        scene.firm
                .outsider("Sam")
                .directly()
                .says("partner paid CloudNine $300")
                .isTold("Only members of Northwind can do this.")
                .isNotTold("statement");
    }
}
