package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.figure.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A member records a win, and the partner's person confirms or corrects it, once.
class FigureConversationTest {
    private final FigureScene scene = new FigureScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = scene.rita;
    private final Actor kim = scene.kim;

    @Test
    void thePersonWhoHoldsTheBatonIsAskedOnceAndConfirmsWithOnePress() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.sees("R-1 (Acme) is won, $4,500. Thank you").sees("Is that right?");
        assertThat(scene.questions()).isOne();
        kim.doesNotSee("Acme");
        anna.says("refer show R-1").isTold("Figure: not confirmed by RingPros yet");

        rita.presses("That's right").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.doesNotSee("Is that right?");
        anna.sees("Rita confirmed that R-1 (Acme) is won, $4,500.");
        anna.says("refer show R-1")
                .isTold("Figure: agreed by you and Rita", "result confirmed, by Rita");
        rita.says("refer show R-1").isTold("Figure: agreed by Anna and you");
        anna.says("refer confirm R-1")
                .isTold("R-1 was confirmed by Rita", "so there's nothing to confirm");
    }

    @Test
    void thePersonWhoBroughtTheClientIsAskedToo() {
        scene.inbound();
        anna.says("refer won R-1 $900");
        rita.sees("Is that right?").presses("That's right");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
        rita.isTold("You confirmed that R-1 (Lake Hotel) is won, $900.");
    }

    @Test
    void aTypedCommandConfirmsIt() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer confirm R-1").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.doesNotSee("Is that right?");
    }

    @Test
    void statingTheSameFigureConfirmsIt() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,500").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void homeListsItUntilItIsAnswered() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("home")
                .isTold("Waiting for you")
                .isTold("R-1 Acme needs VoIP: won, $4,500")
                .isTold("[That's right] [It was another amount]");
        anna.says("home").isTold("You're all caught up.");
        rita.says("refer confirm R-1");
        rita.says("home").isTold("You're all caught up.");
    }

    @Test
    void noOtherPersonMayAnswer() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        kim.says("refer confirm R-1").isTold("Only members of Northwind").isNotTold("Acme");
        kim.presses("theirs", rita.button("That's right")).isNotTold("Acme");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Asked.class);
    }

    @Test
    void aRestatementAsksOnceMoreAndTheOldQuestionIsGone() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        var old = rita.button("That's right");
        anna.says("refer won R-1 $5,000").isTold("R-1 is won with $5,000, not $4,500.");
        assertThat(scene.questions()).isOne();
        rita.presses("late", old);
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Asked.class);
        rita.presses("That's right").isTold("You confirmed that R-1 (Acme) is won, $5,000.");
    }

    @Test
    void sayingTheSameTwiceAsksNoOneAgain() {
        scene.outbound();
        anna.says("refer won R-1 $4,500").says("refer won R-1 $4,500").isTold("Nothing changed");
        assertThat(scene.questions()).isOne();
    }

    @Test
    void undoingTheWinTakesTheQuestionBack() {
        scene.outbound();
        anna.says("refer won R-1 $4,500").presses("Undo");
        rita.doesNotSee("Is that right?");
        anna.says("refer won R-1 $4,600");
        rita.sees("R-1 (Acme) is won, $4,600.").sees("Is that right?");
    }

    @Test
    void undoingTheYesAsksAgainOnTheSameCard() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right").presses("Undo");
        assertThat(scene.questions()).isOne();
        rita.presses("That's right");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void reopeningEndsTheQuestion() {
        scene.outbound();
        anna.says("refer won R-1 $4,500").says("refer reopen R-1");
        rita.doesNotSee("Is that right?").sees("Anna reopened R-1 (Acme).");
        anna.says("refer won R-1 $7,000");
        assertThat(scene.questions()).isOne();
        rita.presses("That's right").isTold("is won, $7,000");
    }

    @Test
    void aPartnerWithoutContactsIsNotAsked() {
        testFirm.partners.write(
                Partner.named(new PartnerId("solo"), TestFirm.FIRM, "Solo"), "seed", List.of());
        anna.says("refer from Solo: Lake Hotel needs wifi").presses("Take it");
        anna.says("refer won R-1 $500");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Unasked.class);
        anna.says("refer show R-1").isTold("Figure: recorded by you only");
    }

    @Test
    void theContactWhoReplacedTheOneWhoHeldItAnswers() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        anna.says("partner edit RingPros: contact @Kim", kim);
        kim.says("home").isTold("R-1 Acme needs VoIP");
        kim.says("refer confirm R-1").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.says("refer won R-1 $1").isNotTold("Acme");
    }

    @Test
    void aMergedPartnersPersonStillAnswers() {
        scene.outbound();
        anna.says("refer won R-1 $4,500");
        var ringPros = testFirm.partners.find(TestFirm.FIRM, new PartnerId("ringpros"));
        anna.says("partner merge RingPros into CloudNine").presses("Merge");
        assertThat(ringPros).isPresent();
        rita.says("home").isTold("R-1 Acme needs VoIP");
        rita.presses("That's right").isTold("You confirmed that R-1");
    }

    @Test
    void aSharedChannelIsToldTheResultAndNotAsked() {
        scene.outbound();
        var shared =
                testFirm.partners.all(TestFirm.FIRM).stream()
                        .filter(each -> each.name().equals("RingPros"))
                        .findFirst()
                        .orElseThrow()
                        .withChannel("test:general");
        testFirm.partners.write(shared, "channel", List.of());
        ben.says("refer won R-1 $4,500");
        var channel =
                testFirm.postedCards.at(new io.baton.chat.Place.Channel("test:general")).stream()
                        .map(PostedCards::textOf)
                        .toList();
        assertThat(channel).noneMatch(text -> text.contains("Is that right?"));
        assertThat(scene.questions()).isOne();
    }
}
