package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.PartnerButtons;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Members look at the gaps in the bench.
class GapsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.sense
                .pointing("pen test", "Penetration testing")
                .pointing("hackers", "Penetration testing")
                .pointing("sap", "SAP consulting");
    }

    private void someGaps() {
        anna.says("partner find a pen test of our web shop");
        testFirm.advanceClock(Duration.ofDays(20));
        anna.says("partner find SAP");
        ben.says("partner find test our web shop before hackers do");
        anna.says("partner find a wedding cake");
    }

    @Test
    void similarNeedsAreGroupedByServiceAndSortedByCount() {
        someGaps();
        anna.says("/partner gaps")
                .isTold(
                        "Needs that no partner could meet (3)",
                        "From the last 12 months:\n"
                                + "- Penetration testing: asked 2 times by 2 people, last on Mon 23"
                                + " Nov 2026: “test our web shop before hackers do”\n",
                        "- “a wedding cake”: asked once, on Mon 23 Nov 2026\n",
                        "- SAP consulting: asked once, on Mon 23 Nov 2026: “SAP”\n");
    }

    @Test
    void theAddButtonFillsInTheServiceAsASkill() {
        someGaps();
        anna.says("partner gaps").presses("Add a partner for Penetration testing");
        anna.fillsIn("Name", "Redteam").sees("Skills: Penetration testing");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
    }

    @Test
    void aGapThatIsClosedIsMarked() {
        someGaps();
        anna.says("partner add Redteam: hackers, red teaming");
        anna.says("partner own wedding cake");
        anna.says("partner gaps")
                .isTold(
                        "hackers do”. Redteam does this now.",
                        "on Mon 23 Nov 2026. Northwind does this now.",
                        "[Add a partner for SAP consulting]")
                .isNotTold("[Add a partner for Penetration testing]");
        anna.says("partner pause Redteam").says("partner gaps").isNotTold("Redteam does this now");
    }

    @Test
    void withoutAServiceTheAddFormIsEmpty() {
        anna.says("partner find a wedding cake");
        anna.says("partner gaps").isTold("[Add a partner]").presses("Add a partner");
        assertThat(anna.form().title()).isEqualTo("Add a partner");
    }

    @Test
    void theListHasPages() {
        for (int i = 10; i < 22; i++) {
            anna.says("partner find thing" + i);
            testFirm.advanceClock(Duration.ofMinutes(1));
        }
        anna.says("partner gaps").isTold("1–10 of 12", "thing21").isNotTold("thing11");
        anna.presses("More").isTold("11–12 of 12", "thing11", "thing10").isNotTold("[More]");
        anna.says("partner gaps page 3").isTold("ends at page 2");
        anna.says("partner gaps everything").isTold("only list gaps by page");
    }

    @Test
    void aGapIsListedForTwelveMonths() {
        anna.says("partner gaps").isTold("No gaps in the last 12 months");
        anna.says("partner find a wedding cake");
        testFirm.advanceClock(Duration.ofDays(365));
        anna.says("partner gaps").isTold("a wedding cake");
        testFirm.advanceClock(Duration.ofSeconds(1));
        anna.says("partner gaps").isTold("No gaps in the last 12 months");
    }

    @Test
    void withoutTheModelEqualWordsAreGrouped() {
        testFirm.sense.becomeUnavailable();
        someGaps();
        testFirm.advanceClock(Duration.ofMinutes(1));
        ben.says("partner find A wedding cake!");
        anna.says("partner gaps").isTold("(4)", "- “A wedding cake!”: asked 2 times by 2 people");
    }

    @Test
    void aNeedIsShortenedAndStaysPlainText() {
        anna.says("partner find <!channel> *bold*\n\n" + "and more ".repeat(50));
        anna.says("partner gaps").isTold("“<!channel> bold and more and more");
        assertThat(anna.lastWhisper().length()).isLessThan(300);
    }

    @Test
    void onlyMembersSeeGaps() {
        someGaps();
        rita.says("partner gaps").isTold("Only members of Northwind").isNotTold("Penetration");
        rita.presses("x", Button.plain("x", PartnerButtons.ADD_FOR, "SAP"))
                .isTold("Only members of Northwind");
        ben.doesNotSee("Needs that no partner could meet");
    }

    @Test
    void aForgedButtonOnlyFillsInText() {
        anna.presses(
                "x", Button.plain("x", PartnerButtons.ADD_FOR, "a\nb\u0000" + "c".repeat(5_000)));
        assertThat(anna.form().title()).isEqualTo("Add a partner");
    }

    @Test
    void helpListsTheCommand() {
        anna.says("help partner").isTold("partner gaps [page 2]");
        anna.says("partner gasp").isTold("Write it like this: partner gaps");
    }
}
