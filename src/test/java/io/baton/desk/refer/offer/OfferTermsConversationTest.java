package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.referral.Stage;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import io.baton.terms.Payer;
import java.time.Duration;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The person who accepts has read what they'll owe, and that is what's frozen.
class OfferTermsConversationTest {
    private static final AgreedTerms TEN =
            AgreedTerms.of(
                    FeeRule.percent(Percentage.of("10"))
                            .within(null, Money.of(CurrencyUnit.USD, 5000))
                            .due(Due.PAYMENT));
    private static final AgreedTerms TWELVE = AgreedTerms.of(FeeRule.percent(Percentage.of("12")));
    private static final String OWED =
            "If it becomes business, you owe Northwind 10% of what the client pays,"
                    + " at most $5,000, due when the client pays.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void agreed() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.agrees("RingPros", Payer.PARTNER, TEN);
    }

    private void offered() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Stage stage(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().stage();
    }

    @Test
    void theContactReadsThemOnTheCard() {
        offered();
        rita.sees(OWED).presses("Accept").sees(OWED);

        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TEN);
    }

    @Test
    void thatNothingWasAgreedIsSaidBefore() {
        testFirm.agrees("RingPros", Payer.PARTNER, AgreedTerms.NONE);
        offered();
        rita.sees("No fee agreed.").presses("Accept");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(AgreedTerms.NONE);
    }

    @Test
    void membersReadTheirsWhereTheyTakeIt() {
        testFirm.agrees("RingPros", Payer.FIRM, TWELVE);
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        var words = "If it becomes business, you owe RingPros 12% of what the client pays.";
        anna.sees(words);
        rita.doesNotSee("12%");

        ben.says("refer show R-1").isTold(words).presses("Take it").sees(words);
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TWELVE);
    }

    @Test
    void aPressOnEarlierTermsIsAskedAgain() {
        offered();
        var accept = rita.button("Accept");
        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);

        rita.presses("late", accept).isTold("The terms have changed. Check them and answer again.");
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);
        rita.sees("you owe Northwind 12% of what the client pays.");

        rita.presses("Accept");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TWELVE);
    }

    @Test
    void termsThatComeIntoForceMeanwhileAreAskedAgain() {
        testFirm.advanceClockOnly(Duration.ofDays(1));
        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);
        testFirm.advanceClockOnly(Duration.ofHours(-24));
        offered();
        var accept = rita.sees(OWED).button("Accept");

        testFirm.advanceClockOnly(Duration.ofDays(1));
        rita.presses("late", accept).isTold("The terms have changed.");
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);
    }

    @Test
    void decliningNeedsNoTerms() {
        offered();
        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);
        rita.presses("Decline").fillsIn("Why?", "no time");
        assertThat(stage(1)).isEqualTo(Stage.LOGGED);
    }

    @Test
    void whatIsTypedIsAnsweredWithThem() {
        offered();
        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);
        rita.says("accept R-1").isTold("you owe Northwind 12% of what the client pays.");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TWELVE);
    }

    @Test
    void anEarlierBuildsCardIsAskedAgain() {
        offered();
        var accept = rita.button("Accept");
        var earlier = Button.primary("Accept", accept.action(), "R-1/1");
        rita.presses("earlier", earlier).isTold("The terms have changed.");
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);
    }

    @Test
    void whoSaidYesElsewhereReadsThemBeforeThatsRight() {
        anna.says("refer Acme needs VoIP");
        anna.says("refer accepted R-1 by Rita on the phone");
        testFirm.agrees("RingPros", Payer.PARTNER, TWELVE);

        rita.sees(OWED).presses("That's right");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TEN);
    }

    @Test
    void theClientIsToldWhatWasAgreed() {
        var told = new AgreedTerms(TEN.fee(), null, "RingPros pays us a fee.");
        testFirm.agrees("RingPros", Payer.PARTNER, told);
        offered();
        rita.sees("Tell the client: RingPros pays us a fee.").presses("Accept");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(told);
        rita.says("refer show R-1").isTold("Tell the client: RingPros pays us a fee.");
    }

    @Test
    void thePageBehindALinkShowsThem() {
        var scene = new LinkScene();
        scene.testFirm.agrees("Foo", Payer.PARTNER, TEN);
        scene.offer();
        var link = scene.link();
        var page = scene.open(link);
        assertThat(PostedCards.textOf(page.card())).contains(OWED);

        scene.testFirm.agrees("Foo", Payer.PARTNER, TWELVE);
        var jo = scene.guest(link);
        jo.presses("early", LinkScene.button(page.card(), "Accept"))
                .isTold("The terms have changed.", "you owe Northwind 12%");
        assertThat(PostedCards.textOf(scene.open(link).card())).contains("you owe Northwind 12%");

        scene.press(jo, link, "Accept").isTold("you owe Northwind 12% of what the client pays.");
        assertThat(scene.testFirm.frozenTerms("R-1")).isEqualTo(TWELVE);
    }

    @Test
    void inAChannelTheyAreShownToThePersonWhoAccepts() {
        var shared = testFirm.partnerNamed("RingPros").withChannel("test:shared");
        testFirm.partners.write(shared, "channel", List.of());
        testFirm.readers.share("test:shared");
        offered();
        var ritas = rita.in("test:shared");

        ritas.sees("You see the terms before you accept.").doesNotSee("10%");
        ritas.presses("Accept").isTold("Check the terms before you accept.", OWED);
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);
        anna.in("test:shared").doesNotSee("10%");

        ritas.presses("Accept");
        assertThat(testFirm.frozenTerms("R-1")).isEqualTo(TEN);
        anna.in("test:shared").doesNotSee("10%");
    }
}
