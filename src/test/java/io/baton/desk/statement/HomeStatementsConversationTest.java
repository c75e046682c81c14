package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The home page lists the statements that wait for an answer, and the questions about them.
class HomeStatementsConversationTest {
    private static final String QUESTION =
            "S-2026-11-USD with CloudNine, line 1: Rita asks since Tue 1 Dec 2026: “Not ours.”";

    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void sent() {
        scene.wins("Acme", "$12,500");
        scene.rita.presses("That's right");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send");
    }

    private void questioned() {
        scene.rita.presses("Question").fillsIn("What isn't right?", "Not ours.");
    }

    @Test
    void aStatementWaitsForThePartnersAgreement() {
        assertThat(home(scene.rita))
                .contains(
                        "Waiting for you\n- Statement S-2026-11-USD from Northwind: CloudNine owes Northwind $1,250. You can answer until Thu 31 Dec 2026.\n[Show the statement]")
                .doesNotContain("[Agree]");
        assertThat(home(scene.anna)).contains("You're all caught up.");
        scene.rita.presses("Show the statement").presses("Agree");
        assertThat(home(scene.rita)).contains("You're all caught up.");
    }

    @Test
    void afterTheDaysToAnswerItWaitsNoMore() {
        scene.moveTo("2027-01-02T09:00:00Z");
        assertThat(home(scene.rita)).contains("You're all caught up.");
    }

    @Test
    void aQuestionWaitsForTheOneWhoIsAsked() {
        questioned();
        assertThat(home(scene.anna)).contains("Waiting for you\n- " + QUESTION);
        assertThat(home(scene.rita)).contains("You're all caught up.");
        scene.anna.presses("Show the statement").presses("It's corrected");
        assertThat(home(scene.anna)).contains("You're all caught up.");
        assertThat(home(scene.rita))
                .contains("line 1: Rita asks", "Anna says it's corrected. Do you agree?");
        scene.rita.presses("Show the statement").presses("It's right");
        assertThat(home(scene.anna)).contains(QUESTION + " Rita says it's right. Do you agree?");
        scene.anna.presses("Show the statement").presses("It's right");
        assertThat(home(scene.anna)).contains("You're all caught up.");
        assertThat(home(scene.rita)).contains("Statement S-2026-11-USD from Northwind");
    }

    @Test
    void othersAreNotBothered() {
        questioned();
        assertThat(home(scene.firm.member("Ben"))).doesNotContain("S-2026");
        assertThat(home(scene.firm.outsider("Sam"))).doesNotContain("S-2026");
        scene.firm.partner("RingPros", "Kim", "VoIP");
        assertThat(home(scene.firm.outsider("Kim"))).doesNotContain("S-2026");
    }

    @Test
    void theKeeperAnswersForAMemberWhoHasLeft() {
        var ben = scene.firm.member("Ben").directly();
        questioned();
        becomesKeeper(ben);
        assertThat(home(ben)).doesNotContain("S-2026");
        scene.firm.becomes(scene.anna, Standing.LEFT);
        assertThat(home(ben)).contains("Waiting for you\n- " + QUESTION);
    }

    @Test
    void fiveAreShown() {
        for (int i = 1; i <= 6; i++) {
            scene.wins("Client " + i, "$100");
        }
        scene.moveTo("2027-01-05T09:00:00Z");
        scene.anna.presses("Send");
        for (int i = 1; i <= 6; i++) {
            scene.rita.says("statement").presses("Question");
            scene.rita.fillsIn("What isn't right?", "Not " + i);
        }
        assertThat(home(scene.anna))
                .contains("line 2: ", "line 6: ", "And 1 more. Type partner statement")
                .doesNotContain("line 1: ");
    }

    private void becomesKeeper(Actor who) {
        var firm = scene.firm.firms.find(TestFirm.FIRM).orElseThrow();
        var keeper = new Individual(who.person().id(), who.person().name());
        scene.firm.firms.write(firm.withKeeper(keeper), "keeper", List.of());
    }

    private static String home(Actor who) {
        return who.looksHome().lastWhisper();
    }
}
