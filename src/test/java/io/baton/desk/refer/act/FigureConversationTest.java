package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.State;
import io.baton.referral.figure.Agreement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member records a win, and the partner's person confirms or corrects it, once.
class FigureConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    @BeforeEach
    void partners() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "backup");
    }

    private void outbound() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private void inbound() {
        anna.says("refer from RingPros: Lake Hotel needs wifi").presses("Take it");
    }

    private State.Won win() {
        return (State.Won) testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
    }

    private static long questions(Actor who) {
        return who.directMessages().stream()
                .map(PostedCards::textOf)
                .filter(text -> text.contains("It was another amount"))
                .count();
    }

    @Test
    void thePersonWhoHoldsTheBatonIsAskedOnceAndConfirmsWithOnePress() {
        outbound();
        anna.says("refer won R-1 $4,500");
        rita.sees("R-1 (Acme) is won, $4,500. Thank you").sees("Is that right?");
        assertThat(questions(rita)).isOne();
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
        inbound();
        anna.says("refer won R-1 $900");
        rita.sees("Is that right?").presses("That's right");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
        rita.isTold("You confirmed that R-1 (Lake Hotel) is won, $900.");
    }

    @Test
    void aTypedCommandConfirmsIt() {
        outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer confirm R-1").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.doesNotSee("Is that right?");
    }

    @Test
    void statingTheSameFigureConfirmsIt() {
        outbound();
        anna.says("refer won R-1 $4,500");
        rita.says("refer won R-1 $4,500").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void homeListsItUntilItIsAnswered() {
        outbound();
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
        outbound();
        anna.says("refer won R-1 $4,500");
        kim.says("refer confirm R-1").isTold("Only members of Northwind").isNotTold("Acme");
        kim.presses("theirs", rita.button("That's right")).isNotTold("Acme");
        assertThat(win().agreement()).isInstanceOf(Agreement.Asked.class);
    }

    @Test
    void aRestatementAsksOnceMoreAndTheOldQuestionIsGone() {
        outbound();
        anna.says("refer won R-1 $4,500");
        var old = rita.button("That's right");
        anna.says("refer won R-1 $5,000").isTold("R-1 is won with $5,000, not $4,500.");
        assertThat(questions(rita)).isOne();
        rita.presses("late", old);
        assertThat(win().agreement()).isInstanceOf(Agreement.Asked.class);
        rita.presses("That's right").isTold("You confirmed that R-1 (Acme) is won, $5,000.");
    }

    @Test
    void sayingTheSameTwiceAsksNoOneAgain() {
        outbound();
        anna.says("refer won R-1 $4,500").says("refer won R-1 $4,500").isTold("Nothing changed");
        assertThat(questions(rita)).isOne();
    }

    @Test
    void undoingTheWinTakesTheQuestionBack() {
        outbound();
        anna.says("refer won R-1 $4,500").presses("Undo");
        rita.doesNotSee("Is that right?");
        anna.says("refer won R-1 $4,600");
        rita.sees("R-1 (Acme) is won, $4,600.").sees("Is that right?");
    }

    @Test
    void undoingTheYesAsksAgainOnTheSameCard() {
        outbound();
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right").presses("Undo");
        assertThat(questions(rita)).isOne();
        rita.presses("That's right");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void reopeningEndsTheQuestion() {
        outbound();
        anna.says("refer won R-1 $4,500").says("refer reopen R-1");
        rita.doesNotSee("Is that right?").sees("Anna reopened R-1 (Acme).");
        anna.says("refer won R-1 $7,000");
        assertThat(questions(rita)).isOne();
        rita.presses("That's right").isTold("is won, $7,000");
    }

    @Test
    void aPartnerWithoutContactsIsNotAsked() {
        testFirm.partners.write(
                Partner.named(new PartnerId("solo"), TestFirm.FIRM, "Solo"), "seed", List.of());
        anna.says("refer from Solo: Lake Hotel needs wifi").presses("Take it");
        anna.says("refer won R-1 $500");
        assertThat(win().agreement()).isInstanceOf(Agreement.Unasked.class);
        anna.says("refer show R-1").isTold("Figure: recorded by you only");
    }

    @Test
    void theContactWhoReplacedTheOneWhoHeldItAnswers() {
        outbound();
        anna.says("refer won R-1 $4,500");
        anna.says("partner edit RingPros: contact @Kim", kim);
        kim.says("home").isTold("R-1 Acme needs VoIP");
        kim.says("refer confirm R-1").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        rita.says("refer won R-1 $1").isNotTold("Acme");
    }

    @Test
    void aMergedPartnersPersonStillAnswers() {
        outbound();
        anna.says("refer won R-1 $4,500");
        var ringPros = testFirm.partners.find(TestFirm.FIRM, new PartnerId("ringpros"));
        anna.says("partner merge RingPros into CloudNine").presses("Merge");
        assertThat(ringPros).isPresent();
        rita.says("home").isTold("R-1 Acme needs VoIP");
        rita.presses("That's right").isTold("You confirmed that R-1");
    }

    @Test
    void anEndingIsConfirmedLikeAnyOtherFigure() {
        outbound();
        anna.says("refer won R-1 $200/month");
        rita.presses("That's right");
        anna.says("refer ended R-1")
                .isTold("Northwind says $200 a month, ended", "RingPros says $200 a month")
                .isTold("The figure of RingPros counts until both agree");
        rita.presses("Theirs is right").isTold("is won, $200 a month, ended");
        assertThat(win().amount().endedOn()).isNotNull();
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void anotherPriceIsConfirmedToo() {
        inbound();
        anna.says("refer won R-1 $200/month");
        rita.presses("That's right");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        assertThat(win().amount().prices()).hasSize(1);
        rita.sees("Northwind says").presses("Theirs is right");
        assertThat(win().agreement()).isInstanceOf(Agreement.Agreed.class);
        assertThat(win().amount().prices()).hasSize(1);
    }

    @Test
    void theDayOfAWinIsToldFromTheDayOfAPrice() {
        inbound();
        anna.says("refer won R-1 $200/month on 2026-09-15");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        rita.presses("It was another amount")
                .fillsIn("How much?", "$240/month", "On which day?", "2026-10-01");
        anna.sees("$250 a month from Fri 1 Jan 2027, won on Tue 15 Sep 2026 (Anna")
                .sees("$240 a month, won on Thu 1 Oct 2026 (Rita");
    }

    @Test
    void outboundAnotherPriceCountsOnceThePartnerAgrees() {
        outbound();
        anna.says("refer won R-1 $200/month");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        rita.sees("Anna changed R-1 (Acme): $250 a month from").sees("Is that right?");
        assertThat(questions(rita)).isOne();
        rita.presses("That's right");
        anna.says("refer price R-1 $300/month from 2027-06-01").isTold("counts until both agree");
        assertThat(win().amount().prices()).hasSize(1);
        rita.presses("Theirs is right");
        assertThat(win().amount().prices()).hasSize(2);
    }

    @Test
    void aSharedChannelIsToldTheResultAndNotAsked() {
        outbound();
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
        assertThat(questions(rita)).isOne();
    }
}
