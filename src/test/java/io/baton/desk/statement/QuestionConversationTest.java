package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A line that the partner questions stays open until both sides press the same.
class QuestionConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void sent() {
        scene.wins("Acme", "$12,500");
        scene.wins("Zed", "$900");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send");
    }

    private void questioned() {
        scene.rita.presses("Question").fillsIn("What isn't right?", "They paid only $500.");
    }

    private int open() {
        return scene.statements.questioned(TestFirm.FIRM).size();
    }

    @Test
    void aQuestionNamesAPersonOnEachSide() {
        questioned();
        scene.rita
                .sees("You asked Anna. It stays open until you both press the same.")
                .sees("1 question is open.");
        scene.anna
                .sees("Rita asks about line 2 of this statement.")
                .sees("Question by Rita to Anna (Tue 1 Dec, 10:00): “They paid only $500.”");
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void theDigestListsItWithoutAmountsUntilItIsSettled() {
        questioned();
        scene.anna
                .says("revenue digest now")
                .sees("Questions about statements")
                .sees("S-2026-11-USD with CloudNine, line 2: Rita asks Anna, since Tue 1 Dec 2026");
        scene.rita.presses("It's right");
        scene.anna.presses("It's right").says("revenue digest now");
        assertThat(PostedCards.textOf(scene.anna.directMessages().getLast()))
                .contains("Partner digest")
                .doesNotContain("Questions about statements");
    }

    @Test
    void theNextStatementListsWhatIsStillOpen() {
        questioned();
        scene.wins("Late", "$100");
        scene.moveTo("2027-01-04T09:00:00Z");
        scene.anna
                .says("statement CloudNine")
                .isTold("Still open: S-2026-11-USD, line 2: Rita asks Anna, since Tue 1 Dec 2026")
                .presses("Send to CloudNine");
        scene.rita.sees("Still open: S-2026-11-USD, line 2: Rita asks Anna");
    }

    @Test
    void bothSidesHaveToPressTheSame() {
        questioned();
        scene.rita.presses("It's right").isTold("Rita says it's right.");
        assertThat(open()).isEqualTo(1);
        scene.anna.presses("It's corrected").isTold("Anna says it's corrected.");
        assertThat(open()).isEqualTo(1);
        scene.anna.presses("It's right").isTold("Settled.");
        assertThat(open()).isZero();
        scene.rita.presses("Agree").isTold("Agreed by Rita");
    }

    @Test
    void theSecondPressSaysThatTheQuestionIsSettledAndAsksNoMore() {
        questioned();
        scene.rita.presses("It's right");
        scene.anna.sees("Rita says that line 2 is right. Do you agree?").presses("It's right");
        scene.rita
                .sees("Anna says so too: line 2 is right. The question is settled.")
                .doesNotSee("Anna says that line 2 is right. Do you agree?");
    }

    @Test
    void oneSideCantSettleItAlone() {
        questioned();
        scene.anna.presses("It's corrected");
        scene.anna
                .presses("It's corrected")
                .isTold("Your side has said that already. Now the other side has to press it.");
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aStatementWithAnOpenQuestionIsNeitherAgreedNorUndisputed() {
        var agree = scene.rita.button("Agree");
        questioned();
        scene.rita.doesNotSee("[Agree]").sees("CloudNine can agree once it's settled.");
        scene.rita.presses("x", agree).isTold("1 question is open. Settle it first.");
        scene.moveTo("2027-03-01T09:00:00Z");
        scene.rita.says("statement CloudNine November").isTold("1 question is open.");
    }

    @Test
    void twoOpenQuestionsHaveToBeSettledBeforeAgreement() {
        questioned();
        scene.rita.presses("Question").fillsIn("What isn't right?", "Nor is this.");
        scene.rita
                .says("statement")
                .isTold("2 questions are open. CloudNine can agree once they're settled.")
                .isNotTold("[Agree]");
        settled();
        scene.rita.says("statement").isTold("1 question is open.").isNotTold("[Agree]");
        settled();
        scene.rita.says("statement").isTold("[Agree]").presses("Agree").isTold("Agreed by Rita");
    }

    private void settled() {
        scene.rita.says("statement").presses("It's right");
        scene.anna.says("statement CloudNine November").presses("It's right");
    }

    @Test
    void afterTheLastQuestionIsSettledTheDaysToAnswerBeginAnew() {
        questioned();
        scene.moveTo("2027-01-10T09:00:00Z");
        scene.rita.presses("It's right");
        scene.anna.presses("It's right");
        scene.rita
                .says("statement CloudNine November")
                .isTold("CloudNine can answer until Tue 9 Feb 2027.");
        scene.moveTo("2027-02-10T09:00:00Z");
        scene.rita.says("statement CloudNine November").isTold("Undisputed since Wed 10 Feb 2027");
    }

    @Test
    void aLineIsQuestionedOnceAtATime() {
        var question = scene.rita.button("Question");
        questioned();
        scene.rita
                .presses("x", question)
                .fillsIn("What isn't right?", "Again")
                .sees("Rita has asked about this line already. Anna answers.");
    }

    @Test
    void aQuestionNeedsWords() {
        scene.rita.presses("Question").fillsIn("What isn't right?", " ");
        scene.rita.getsFieldError("What isn't right?");
        assertThat(open()).isZero();
    }

    @Test
    void membersDontAnswerForThePartner() {
        scene.anna.presses("x", scene.rita.button("Agree")).isTold("Only the partner can agree.");
        scene.anna
                .presses("y", scene.rita.button("Question"))
                .isTold("Only the partner can question a line.");
        assertThat(scene.statements.of(TestFirm.FIRM, List.of(scene.partner().id())))
                .allMatch(each -> each.agreed() == null);
    }

    @Test
    void aLatePressOnOneQuestionSaysNothingAboutTheNextOneOnTheSameLine() {
        questioned();
        var late = scene.anna.button("It's right");
        scene.rita.presses("It's right");
        scene.anna.presses("It's right");
        assertThat(open()).isZero();
        scene.rita.says("statement").presses("Question");
        scene.rita.fillsIn("What isn't right?", "They paid nothing at all.");
        assertThat(open()).isEqualTo(1);
        scene.anna.presses("late", late).isTold("This question isn't open any more.");
        scene.rita.says("statement").presses("It's right");
        assertThat(open()).isEqualTo(1);
        scene.anna.says("statement CloudNine November").presses("It's right");
        assertThat(open()).isZero();
    }
}
