package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.TestFirm;
import io.baton.statement.SentStatement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A month's statement, from the draft to the partner's answer.
class StatementConversationTest {
    private static final String DECEMBER = "2026-12-01T09:00:00Z";

    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void aWin() {
        scene.wins("Acme", "$12,500");
    }

    private void sent() {
        scene.moveTo(DECEMBER);
        scene.anna.presses("Send");
    }

    private List<SentStatement> stored() {
        return scene.statements.of(TestFirm.FIRM, List.of(scene.partner().id()));
    }

    @Test
    void theKeeperIsToldOnceWhichStatementsAreReady() {
        scene.moveTo("2026-11-30T22:00:00Z");
        scene.anna.doesNotSee("Statements for");
        scene.moveTo("2026-12-01T05:00:00Z");
        scene.anna.doesNotSee("Statements for");
        scene.moveTo("2026-12-04T09:00:00Z");
        scene.runJob();
        scene.newInstance().run(scene.firm.now());
        scene.firm.postedCards.deliverAll();
        scene.anna
                .sees("1 statement for November 2026 is ready. No partner has seen them yet.")
                .sees("CloudNine S-2026-11-USD: CloudNine owes Northwind $1,250.");
        assertThat(scene.anna.visibleText()).containsOnlyOnce("Statements for November 2026");
        scene.rita.doesNotSee("Statement");
    }

    @Test
    void aMonthWithoutFeesAndPaymentsHasNoStatement() {
        sent();
        scene.moveTo("2027-01-04T09:00:00Z");
        assertThat(scene.anna.visibleText()).doesNotContain("Statements for December 2026");
        scene.anna
                .says("partner statement CloudNine December")
                .isTold(
                        "There's no statement with CloudNine for December 2026: no fee fell due, and nothing was paid.");
    }

    @Test
    void aMemberSeesTheDraftAndSendsIt() {
        scene.moveTo(DECEMBER);
        scene.anna
                .presses("Show")
                .isTold(
                        "Draft. Rita at CloudNine gets it when you send it.",
                        "1. R-1 Acme, Tue 3 Nov 2026: CloudNine owes $1,250 (10% of what the client pays; basis $12,500)",
                        "Opening: nothing owed",
                        "Closing: CloudNine owes Northwind $1,250",
                        "Excludes tax; not an invoice.")
                .presses("Send to CloudNine")
                .isTold("CloudNine has it now. It can't be taken back");
        scene.rita
                .sees(
                        "Sent by Anna (Tue 1 Dec, 10:00). CloudNine can answer until Thu 31 Dec 2026.")
                .sees("1. R-1 Acme, Tue 3 Nov 2026: CloudNine owes $1,250");
        assertThat(scene.firm.postedCards.at(new Place.Channel("test:general"))).isEmpty();
    }

    @Test
    void theMonthThatRunsCanBeSeenButNotSent() {
        scene.anna
                .says("statement CloudNine")
                .isTold(
                        "So far this month. You can send it to Rita at CloudNine when the month is over.");
        assertThat(scene.anna.lastWhisper()).doesNotContain("[Send");
    }

    @Test
    void aMonthThatHasntStartedHasNoStatement() {
        scene.anna.says("statement CloudNine 2027-05").isTold("May 2027 hasn't started yet.");
    }

    @Test
    void theMonthThatRunsHasNoFeesThatAreStillToCome() {
        scene.anna.says("refer Zed needs backup to CloudNine");
        scene.anna.presses("Send it to CloudNine");
        scene.rita.presses("Accept");
        scene.anna.says("refer won R-2 $200/month on 2026-11-02");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send").says("statement CloudNine December");
        scene.anna.isTold("There's no statement with CloudNine for December 2026");
        scene.moveTo("2026-12-02T09:00:00Z");
        scene.anna
                .says("statement CloudNine December")
                .isTold("1. R-2 Zed, Wed 2 Dec 2026: CloudNine owes $20");
    }

    @Test
    void thePartnerAgreesOnce() {
        sent();
        scene.rita.presses("Agree").isTold("Agreed by Rita (Tue 1 Dec, 10:00).");
        scene.anna
                .sees("Rita agreed to this statement.")
                .says("statement CloudNine")
                .isTold("Agreed by Rita (Tue 1 Dec, 10:00).");
        assertThat(scene.rita.visibleText()).doesNotContain("[Agree]", "[Question]");
    }

    @Test
    void aSecondSendHasNoEffect() {
        scene.moveTo(DECEMBER);
        var send = scene.anna.button("Send");
        scene.anna.presses("one", send);
        scene.anna.presses("one", send).isTold("This statement was sent already.");
        var ben = scene.firm.member("Ben").directly();
        ben.presses("two", send).isTold("This statement was sent already.");
        assertThat(stored()).hasSize(1);
        assertThat(scene.rita.visibleText()).containsOnlyOnce("Statement S-2026-11-USD");
    }

    @Test
    void sendingCantBeUndone() {
        sent();
        scene.anna.says("undo").isTold("not changes to a statement.");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aDraftThatHasChangedIsShownAgainInsteadOfSent() {
        scene.moveTo(DECEMBER);
        scene.anna.says("refer won R-1 $10,000 on 2026-11-03");
        scene.anna
                .presses("Send")
                .isTold("The figures have changed since, so nothing was sent.", "$1,000");
        assertThat(stored()).isEmpty();
        scene.anna.presses("Send to CloudNine").isTold("CloudNine has it now.");
    }

    @Test
    void aLaterCorrectionIsALineOfTheNextStatement() {
        sent();
        var frozen = stored().getFirst().frozen();
        scene.anna.says("refer won R-1 $10,000 on 2026-11-03");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold(
                        "1. R-1 Acme, Tue 3 Nov 2026: $250 less owed by CloudNine (10% of what the client pays; basis $10,000; corrects S-2026-11-USD)",
                        "Opening: CloudNine owes Northwind $1,250",
                        "Closing: CloudNine owes Northwind $1,000");
        assertThat(stored().getFirst().frozen()).isEqualTo(frozen);
        scene.anna.says("statement CloudNine November").isTold("basis $12,500");
    }

    @Test
    void noAnswerIsUndisputedAndNeverAgreed() {
        sent();
        scene.moveTo("2026-12-31T09:00:00Z");
        scene.rita.says("statement").isTold("can answer until Thu 31 Dec 2026");
        scene.moveTo("2027-01-01T09:00:00Z");
        var words = "Undisputed since Fri 1 Jan 2027: CloudNine didn't answer within 30 days.";
        scene.rita.says("statement CloudNine November").isTold(words);
        scene.anna.says("statement CloudNine November").isTold(words).isNotTold("Agreed");
    }

    @Test
    void aPartnerSeesItsOwnStatementsOnly() {
        scene.firm.partner("RingPros", "Omar", "VoIP");
        var omar = scene.firm.outsider("Omar").directly();
        sent();
        omar.says("statement CloudNine").isTold("You can only see your own firm here.");
        omar.presses("x", scene.rita.button("Agree"));
        omar.isTold("This button is no longer valid");
        omar.doesNotSee("$1,250");
        assertThat(stored().getFirst().agreed()).isNull();
        scene.firm.outsider("Eve").directly().says("statement CloudNine").isNotTold("$1,250");
    }

    @Test
    void aContactOfOnePartnerNeedsOnlyTheMonth() {
        sent();
        for (var words :
                List.of(
                        "statement November",
                        "partner statement for November",
                        "partner statement 2026-11")) {
            scene.rita.says(words).isTold("Statement S-2026-11-USD");
        }
        scene.rita
                .says("partner statement December")
                .isTold("Northwind hasn't sent a statement to CloudNine for December 2026.");
    }

    @Test
    void aDraftIsForMembersOnly() {
        scene.moveTo(DECEMBER);
        scene.rita
                .says("statement CloudNine")
                .isTold("Northwind hasn't sent a statement to CloudNine for December 2026.");
        scene.rita
                .says("statement CloudNine November")
                .isTold("Northwind hasn't sent a statement to CloudNine for November 2026.");
        scene.rita.presses("x", scene.anna.button("Send")).isTold("Only members of Northwind");
        scene.rita.presses("y", scene.anna.button("Show")).isTold("Northwind hasn't sent");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsStoredNamesNoClient() {
        sent();
        assertThat(stored().getFirst().frozen().text())
                .contains("S-2026-11-USD,1,fee,2026-11-03,R-1,partner,12500.00,")
                .doesNotContain("Acme");
    }

    @Test
    void aMisspelledPartnerIsSuggested() {
        scene.anna.says("partner statement ClowdNine").isTold("CloudNine");
    }
}
