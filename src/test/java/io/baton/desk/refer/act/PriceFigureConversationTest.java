package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.referral.figure.Agreement;
import org.junit.jupiter.api.Test;

/// The two sides agree on a recurring amount's other price, or its end, as on any figure.
class PriceFigureConversationTest {
    private final FigureScene scene = new FigureScene();
    private final Actor anna = scene.anna;
    private final Actor rita = scene.rita;

    @Test
    void anEndingIsConfirmedLikeAnyOtherFigure() {
        scene.outbound();
        anna.says("refer won R-1 $200/month");
        rita.presses("That's right");
        anna.says("refer ended R-1")
                .isTold("Northwind says $200 a month, ended", "RingPros says $200 a month")
                .isTold("The figure of RingPros counts until both agree");
        rita.presses("Theirs is right").isTold("is won, $200 a month, ended");
        assertThat(scene.win().amount().endedOn()).isNotNull();
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
    }

    @Test
    void anotherPriceIsConfirmedToo() {
        scene.inbound();
        anna.says("refer won R-1 $200/month");
        rita.presses("That's right");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        assertThat(scene.win().amount().prices()).hasSize(1);
        rita.sees("Northwind says").presses("Theirs is right");
        assertThat(scene.win().agreement()).isInstanceOf(Agreement.Agreed.class);
        assertThat(scene.win().amount().prices()).hasSize(1);
    }

    @Test
    void theDayOfAWinIsToldFromTheDayOfAPrice() {
        scene.inbound();
        anna.says("refer won R-1 $200/month on 2026-09-15");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        rita.presses("It was another amount")
                .fillsIn("How much?", "$240/month", "On which day?", "2026-10-01");
        anna.sees("$250 a month from Fri 1 Jan 2027, won on Tue 15 Sep 2026 (Anna")
                .sees("$240 a month, won on Thu 1 Oct 2026 (Rita");
    }

    @Test
    void outboundAnotherPriceCountsOnceThePartnerAgrees() {
        scene.outbound();
        anna.says("refer won R-1 $200/month");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        rita.sees("Anna changed R-1 (Acme): $250 a month from").sees("Is that right?");
        assertThat(scene.questions()).isOne();
        rita.presses("That's right");
        anna.says("refer price R-1 $300/month from 2027-06-01").isTold("counts until both agree");
        assertThat(scene.win().amount().prices()).hasSize(1);
        rita.presses("Theirs is right");
        assertThat(scene.win().amount().prices()).hasSize(2);
    }
}
