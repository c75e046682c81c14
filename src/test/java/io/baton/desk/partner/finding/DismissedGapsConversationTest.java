package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.PartnerButtons;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Members take gaps off the list.
class DismissedGapsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void someGaps() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.sense
                .pointing("pen test", "Penetration testing")
                .pointing("hackers", "Penetration testing");
        anna.says("partner find a pen test of our web shop");
        testFirm.advanceClock(Duration.ofMinutes(1));
        ben.says("partner find test our web shop before hackers do");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("partner find a wedding cake");
        testFirm.advanceClock(Duration.ofMinutes(1));
    }

    @Test
    void allNeedsOfTheGroupAreTakenOff() {
        anna.says("partner gaps").isTold("could meet (2)");
        anna.presses("t1", dismiss(0))
                .isTold("Dismissed: “test our web shop before hackers do”.", "could meet (1)")
                .isNotTold("Penetration testing");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).hasSize(1);
    }

    @Test
    void aSecondPressSaysSo() {
        anna.says("partner gaps");
        var dismiss = dismiss(1);
        anna.presses("t1", dismiss).isTold("Dismissed: “a wedding cake”.");
        ben.presses("t2", dismiss).isTold("This gap was dismissed before.", "could meet (1)");
    }

    @Test
    void theLastOneLeavesAnEmptyList() {
        anna.says("partner gaps").presses("t1", dismiss(0));
        anna.presses("t2", dismiss(0))
                .isTold("Dismissed: “a wedding cake”.", "No gaps in the last");
    }

    @Test
    void aNeedAskedForSinceStays() {
        anna.says("partner gaps");
        var dismiss = dismiss(0);
        ben.says("partner find a pen test of our app");
        anna.presses("t1", dismiss)
                .isTold(
                        "could meet (2)",
                        "Penetration testing: asked once",
                        "a pen test of our app");
    }

    @Test
    void aNeedAskedForLaterIsListedAgain() {
        anna.says("partner gaps").presses("t1", dismiss(1)).isNotTold("- “a wedding cake”");
        anna.says("partner find a wedding cake");
        anna.says("partner gaps").isTold("“a wedding cake”: asked once");
    }

    @Test
    void theLastGapOfAPageLeadsToThePageBefore() {
        for (int i = 10; i < 19; i++) {
            anna.says("partner find thing" + i);
        }
        anna.says("partner gaps page 2").presses("t1", dismiss(0)).isTold("could meet (10)");
    }

    @Test
    void onlyMembersDismiss() {
        anna.says("partner gaps");
        rita.presses("t1", dismiss(0)).isTold("Only members of Northwind");
        anna.presses("t2", Button.plain("x", PartnerButtons.DISMISS_GAP, "1"))
                .presses("t3", Button.plain("x", PartnerButtons.DISMISS_GAP, "1 unknown"));
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).hasSize(3);
    }

    /// The button below the line with this number.
    private Button dismiss(int line) {
        var card =
                switch (anna.reply()) {
                    case Reply.Whisper(var shown) -> shown;
                    case Reply.Replace(var shown) -> shown;
                    case Reply other -> throw new AssertionError(other);
                };
        return card.parts().stream()
                .filter(Card.Part.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                .filter(button -> button.label().equals("Dismiss"))
                .toList()
                .get(line);
    }
}
