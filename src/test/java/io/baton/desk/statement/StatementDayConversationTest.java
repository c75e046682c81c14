package io.baton.desk.statement;

import io.baton.desk.TestFirm;
import io.baton.firm.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The settings say on which day of the month the keeper is told about statements.
class StatementDayConversationTest {
    private static final String READY = "1 statement for November 2026 is ready.";

    private final StatementScene scene = new StatementScene();

    private void statementDay(int day) {
        var firm = scene.firm.firms.find(TestFirm.FIRM).orElseThrow();
        scene.firm.firms.write(
                firm.withRules(new Rules(firm.rules().protectionDays(), day)), "day", List.of());
    }

    @Test
    void theKeeperIsToldOnTheStatementDay() {
        scene.wins("Acme", "$12,500");
        statementDay(10);
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.doesNotSee(READY);
        scene.moveTo("2026-12-10T05:00:00Z");
        scene.anna.doesNotSee(READY);
        scene.moveTo("2026-12-10T09:00:00Z");
        scene.anna.sees(READY);
    }

    @Test
    void aStatementDayOnAWeekendIsTheNextWorkingMorning() {
        scene.wins("Acme", "$12,500");
        statementDay(5);
        scene.moveTo("2026-12-05T09:00:00Z");
        scene.anna.doesNotSee(READY);
        scene.moveTo("2026-12-07T09:00:00Z");
        scene.anna.sees(READY);
    }
}
