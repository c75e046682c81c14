package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The settings say on which day of the month the keeper is told about statements.
class StatementDayConversationTest {
    private static final String READY = "1 statement for November 2026 is ready.";

    private static final String READY_IN_DECEMBER = "1 statement for December 2026 is ready.";

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
    void withoutAKeeperTheOneWhoSentTheLastStatementIsTold() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        var ben = scene.firm.member("Ben").directly();
        ben.says("statement CloudNine").presses("Send to CloudNine");
        scene.wins("Lake Hotel", "$990");
        dismissKeeper();
        scene.moveTo("2027-01-04T09:00:00Z");
        ben.sees(READY_IN_DECEMBER);
        scene.anna.doesNotSee(READY_IN_DECEMBER);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "OUTSIDER"})
    void ifTheKeeperIsNoMemberAnyMoreAnotherOneIsTold(Standing keeper) {
        var ben = scene.firm.member("Ben").directly();
        scene.wins("Acme", "$12,500");
        ben.says("refer note R-1 they like it");
        scene.firm.becomes(scene.anna, keeper);
        scene.firm.becomes(ben, Standing.MEMBER);
        scene.moveTo("2026-12-01T09:00:00Z");
        ben.sees(READY);
        scene.anna.doesNotSee(READY);
        scene.rita.doesNotSee(READY);
    }

    /// They may be a contact of a partner's who isn't one any more.
    @Test
    void someoneThatThePlatformDoesNotKnowIsNotTold() {
        var rita = scene.rita;
        scene.wins("Acme", "$12,500");
        var partners = scene.firm.partners;
        var cloudNine = partners.ofContact(TestFirm.FIRM, rita.person().id()).getFirst();
        partners.write(cloudNine.withContacts(List.of()), "removed", List.of());
        assertThat(partners.ofContact(TestFirm.FIRM, rita.person().id())).isEmpty();
        scene.firm.becomes(scene.anna, Standing.LEFT);
        scene.moveTo("2026-12-01T09:00:00Z");
        rita.doesNotSee(READY);
    }

    @Test
    void ifNoOneIsThereItWaitsForSomeone() {
        scene.wins("Acme", "$12,500");
        scene.firm.becomes(scene.anna, Standing.LEFT);
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.rita.doesNotSee(READY);
        scene.firm.becomes(scene.anna, Standing.MEMBER);
        scene.moveTo("2026-12-01T11:00:00Z");
        scene.anna.sees(READY);
        scene.moveTo("2026-12-01T13:00:00Z");
        assertThat(
                        scene.anna.directMessages().stream()
                                .map(PostedCards::textOf)
                                .filter(text -> text.contains(READY)))
                .hasSize(1);
    }

    private void dismissKeeper() {
        var firm = scene.firm.firms.find(TestFirm.FIRM).orElseThrow();
        scene.firm.firms.write(firm.withKeeper(null), "left", List.of());
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
