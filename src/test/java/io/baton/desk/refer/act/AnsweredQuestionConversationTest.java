package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What takes the place of an answered question says *you* to the one who answered.
class AnsweredQuestionConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @Test
    void theAnsweredCardSaysYouToTheOneWhoAnswered() {
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right");
        assertThat(PostedCards.textOf(rita.directMessages().getLast()))
                .startsWith("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.doesNotSee("Rita confirmed");
        anna.sees("Rita confirmed that R-1 (Acme) is won, $4,500.").doesNotSee("You confirmed");
    }

    @Test
    void theMemberWhoConfirmsReadsYouToo() {
        rita.says("refer won R-1 $4,500");
        anna.presses("That's right").sees("You confirmed that R-1 (Acme) is won, $4,500.");
        anna.doesNotSee("Anna confirmed");
        rita.sees("Anna confirmed that R-1 (Acme) is won, $4,500.");
    }

    @Test
    void theOneWhoReopensReadsYou() {
        rita.says("refer won R-1 $4,500");
        anna.says("refer reopen R-1").sees("You reopened R-1 (Acme). Rita holds the baton.");
        rita.sees("Anna reopened R-1 (Acme).");
    }
}
