package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the person who took an offer can do next, on the card that says that they took it.
class HolderCardConversationTest {
    private static final String STEPS = "[Won] [Lost] [Still on it] [Note] [Hand back]";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aPartner() {
        testFirm.partner("RingPros", "Rita", "VoIP");
    }

    private void offered() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private static String offerCard(Actor who) {
        return PostedCards.textOf(who.directMessages().getFirst());
    }

    @Test
    void theCardOfTheOneWhoTookItOffersTheNextStep() {
        offered();
        rita.directly().presses("Accept").isTold("You hold the baton now", STEPS);

        assertThat(offerCard(rita)).contains("RingPros took it", STEPS);
        assertThat(offerCard(anna)).contains("RingPros took it").doesNotContain("[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won", "Lost", "Still on it", "Note", "Hand back"})
    void noneOfTheStepsIsRefused(String step) {
        offered();
        var there = rita.directly();
        there.presses("Accept");
        var before = testFirm.storyOf("R-1").count();
        there.presses(step);
        if (!step.equals("Still on it")) {
            there.fillsIn(
                    there.form().fields().getFirst().label(), step.equals("Won") ? "$500" : "so");
        }
        assertThat(testFirm.storyOf("R-1").count()).isGreaterThan(before);
    }

    @Test
    void theStepsLeaveTheCardWhenTheBatonDoes() {
        offered();
        var there = rita.directly();
        there.presses("Accept");
        there.presses("Hand back").fillsIn("Why?", "no time");

        assertThat(offerCard(rita)).contains("handed back").doesNotContain("[");
    }

    @Test
    void theyAreThereAgainIfTheResultIsUndone() {
        offered();
        var there = rita.directly();
        there.presses("Accept");
        there.says("won R-1 $500");
        assertThat(offerCard(rita)).doesNotContain("[Won]");
        there.says("undo");

        assertThat(offerCard(rita)).contains(STEPS);
    }

    @Test
    void inAChannelOnlyTheHolderReadsThem() {
        var partner = testFirm.partners.all(TestFirm.FIRM).getFirst();
        testFirm.partners.write(partner.withChannel("test:general"), "channel", List.of());
        offered();
        rita.presses("Accept").isTold("Check the terms").presses("Accept");

        assertThat(rita.visibleText()).contains("You hold the baton for R-1 (Acme) now.", STEPS);
        assertThat(anna.visibleText()).contains("RingPros took it").doesNotContain("[Hand back]");
        rita.presses("Hand back").fillsIn("Why?", "no time");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aTypedAnswerOffersThemToo() {
        offered();
        rita.says("refer accept R-1")
                .isTold("You hold the baton now", "[Won] [Lost] [Still on it] [Note] [Undo]");
    }

    @Test
    void aMemberWhoTookWhatAPartnerBroughtReadsTheFirmsSteps() {
        var there = anna.directly();
        there.says("refer from RingPros: Lake Hotel needs wifi");
        there.presses("Take it").isTold("You hold the baton now", "[Won] [Lost] [Note]");
        assertThat(offerCard(anna)).contains("[Won]", "[Pass on]");

        var ben = testFirm.member("Ben");
        there.says("refer pass R-1 @Ben", ben);
        assertThat(offerCard(anna)).contains("took it").doesNotContain("[");
        assertThat(ben.visibleText()).contains("passed you the baton for R-1", "[Won]");
    }
}
