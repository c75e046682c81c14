package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.terms.FeeRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Other terms on the home page: the old and the new fee are read above *Agree*.
class HomeTermsConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor ben = firm.member("Ben");
    private final Actor rita = firm.outsider("Rita");

    @BeforeEach
    void accepted() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP phones to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private void confirmedWin() {
        anna.says("refer won R-1 $4,500");
        rita.presses("That's right");
    }

    @Test
    void whoHoldsTheBatonReadsBothFees() {
        anna.says("refer terms R-1 25%");
        assertThat(home(rita))
                .contains(
                        "Waiting for you\n- R-1 Acme",
                        "Anna at Northwind proposes other terms for R-1 (Acme): you owe Northwind 25%",
                        "Now it's: you owe Northwind 10% of what the client pays.\n[Agree] [Don't agree]");
        assertThat(home(anna)).contains("You're all caught up.").doesNotContain("[Agree]");
    }

    @Test
    void theMemberInChargeReadsThemToo() {
        rita.says("refer terms R-1 5%");
        assertThat(home(anna))
                .contains(
                        "Waiting for you\n- R-1 Acme",
                        "RingPros owes you 5% of what the client pays. Now it's: RingPros owes you 10%");
        assertThat(home(ben)).doesNotContain("R-1");
    }

    @Test
    void theyWaitForTheContactAfterAConfirmedWin() {
        confirmedWin();
        assertThat(home(rita)).contains("You're all caught up.").doesNotContain("R-1");
        anna.says("refer terms R-1 25%");
        assertThat(home(rita))
                .contains("Waiting for you\n- R-1 Acme", "you owe Northwind 25%", "[Agree]");
        rita.presses("Don't agree");
        assertThat(home(rita)).contains("You're all caught up.");
    }

    @Test
    void theyWaitForTheMemberAfterAConfirmedWin() {
        confirmedWin();
        rita.says("refer terms R-1 $50 per win");
        assertThat(home(anna))
                .contains("Waiting for you\n- R-1 Acme", "RingPros owes you $50 for each win");
        anna.presses("Agree");
        assertThat(home(anna)).contains("You're all caught up.");
    }

    @Test
    void whoseClientItIsMakesNoDifference() {
        anna.says("refer from RingPros: Lake Hotel needs a network").presses("Take it");
        rita.says("refer terms R-2 12%");
        assertThat(home(anna))
                .contains("Waiting for you\n- R-2 Lake Hotel", "you owe RingPros 12%", "[Agree]");
    }

    @Test
    void aLatePressAgreesToNothingElse() {
        anna.says("refer terms R-1 12%");
        home(rita);
        var late = rita.button("Agree");
        anna.says("refer terms R-1 25%");
        rita.presses("late", late).isTold("there's nothing to confirm");
        assertThat(firm.frozenTerms("R-1").rule().orElseThrow())
                .isEqualTo(FeeRule.percent(Percentage.of("10")));
    }

    @Test
    void whatIsLostAsksNoMore() {
        anna.says("refer terms R-1 25%").says("refer lost R-1 too late");
        assertThat(home(rita)).doesNotContain("[Agree]");
        rita.says("refer show R-1");
        assertThat(rita.lastWhisper()).contains("R-1: Acme").doesNotContain("[Agree]");
    }

    private static String home(Actor who) {
        return who.looksHome().lastWhisper();
    }
}
