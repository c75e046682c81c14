package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nonsense gets a clear answer and loses nothing; the same turn twice has one effect.
class BadInputConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
    }

    @Test
    void aSlipOfTheFingersIsMetWithTheNearestCommand() {
        anna.says("refr list").isTold("Did you mean", "refer list");
        anna.says("/REFER List").isTold("No referral is logged yet");
        anna.says("what is this").isTold("I didn't get that", "[Log a referral]");
        anna.says("").isTold("Commands", "refer CLIENT needs NEED");
        anna.says("help").isTold("Commands", "refer offer R-12 to PARTNER");
    }

    @Test
    void aReferralThatCannotBeReadIsGivenBackWithItsWords() {
        anna.says("refer Acme wants phones")
                .isTold("I miss the word “needs”", "You wrote: Acme wants phones");
        anna.says("refer " + "x".repeat(200) + " needs VoIP").isTold("1 to 120 characters");
        anna.says("refer Acme needs " + "x".repeat(4001))
                .isTold("1 to 4,000 characters; this has 4,001");
        anna.says("refer Acme needs VoIP to CloudNin").isTold("Did you mean “CloudNine”?");
        anna.says("refer from Nobody: Acme needs VoIP").isTold("no partner called “Nobody”");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aNeedOfFourThousandCharactersIsKeptWhole() {
        var need = "VoIP " + "x".repeat(3995);
        anna.says("refer Acme needs " + need).isTold("R-1 is logged");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need()).isEqualTo(need);
    }

    @Test
    void anUnknownNumberOrPartnerIsNamed() {
        anna.says("refer show R-7").isTold("no referral R-7");
        anna.says("refer offer R-7 to CloudNine").isTold("No referral is logged yet");
        anna.says("refer Acme needs VoIP");
        anna.says("refer offer R-7 to CloudNine").isTold("the newest is R-1");
        anna.says("refer won soon").isTold("refer won R-12");
        anna.says("refer won R-1 plenty").isTold("refer won R-1 $12,500");
        anna.says("refer won R-1 $5").isTold("It must be accepted first");
    }

    @Test
    void wordsAfterToThatNameNoPartnerBelongToTheNeed() {
        anna.says("refer Acme needs help to move to VoIP");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("help to move to VoIP");
    }

    @Test
    void aNumberInTheNeedIsNoAmount() {
        anna.says("refer Acme needs phones for 20 seats");
        anna.says("refer Acme needs phones for 20 seats $12.5k");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().estimate()).isNull();
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().estimate())
                .hasToString("USD 12500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help with ISO 27001",
                "an audit for SOC 2",
                "a way off SQL 2012",
                "somebody to replace all 27",
                "storage for 40 TBs"
            })
    void aNumberThatIsPartOfANameIsNoAmount(String need) {
        anna.says("refer Acme needs " + need).isTold("R-1 is logged");

        var logged = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        assertThat(logged.need()).isEqualTo(need);
        assertThat(logged.estimate()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VoIP $12k | USD 12000.00 | Worth about $12,000",
                "VoIP 5000 USD | USD 5000.00 | Worth about $5,000",
                "VoIP usd 5000 | USD 5000.00 | Worth about $5,000",
                "VoIP CHF 12'500 | CHF 12500.00 | Worth about CHF 12,500",
                "VoIP $500 CAD | CAD 500.00 | Worth about",
                "VoIP to CloudNine 5000 | USD 5000.00 | Send it to CloudNine",
                "VoIP to cloudnine $5k | USD 5000.00 | Send it to CloudNine",
                "VoIP $5k to cloudnine | USD 5000.00 | Send it to CloudNine"
            })
    void anAmountIsReadWhereverItStandsAndSaidBack(String words, String amount, String said) {
        anna.says("refer Acme needs " + words).isTold(said);

        var logged = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        assertThat(logged.need()).isEqualTo("VoIP");
        assertThat(logged.estimate()).hasToString(amount);
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItIsTakenApart() {
        anna.says("refer Acme" + " ".repeat(8000) + "x").isTold("at most 8,000 characters");
        anna.says("refer Acme" + " ".repeat(7900) + "x").isTold("I miss the word “needs”");
    }

    @Test
    void directionMarksAndControlCharactersAreLeftOut() {
        anna.says("refer Acme needs \u202eVoIP\u0000 and\u200b phones\nfor two \u0007offices");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("VoIP and phones\nfor two offices");
        anna.says("refer list").isTold("Acme needs VoIP and phones for two offices: logged");
    }

    @Test
    void aPartnerMayBeNamedByTheContact() {
        var rita = testFirm.outsider("Rita");
        var zoe = testFirm.outsider("Zoe");
        anna.says("refer Acme needs VoIP");
        anna.says("refer offer R 1 to @Zoe", zoe)
                .isTold("That person isn't a contact of any partner");
        anna.says("refer list @Rita", rita).isTold("No referral is with CloudNine");
        anna.says("refer offer R 1 to @Rita", rita);

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state())
                .isInstanceOf(State.Offered.class);
        anna.says("refer list @Rita", rita).isTold("Referrals with CloudNine: 1 to 1 of 1");
    }

    @Test
    void whatCannotBeAnAmountOrAClientIsRefused() {
        anna.says("refer Acme needs VoIP -$500").isTold("cannot be “-$500”");
        anna.says("refer Acme needs VoIP to CloudNin 5000").isTold("Did you mean “CloudNine”?");
        anna.says("refer from: Acme needs VoIP").isTold("refer from PARTNER: CLIENT needs NEED");
        anna.says("refer from CloudNine: Acme").isTold("refer from PARTNER: CLIENT needs NEED");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aButtonThatCarriesNothingReadableIsNoLongerValid() {
        for (var action :
                List.of(
                        "offer.accept",
                        "offer.decline",
                        "offer.take",
                        "offer.turndown",
                        "offer.link",
                        "offer.withdraw",
                        "referral.offer",
                        "referral.offerteam",
                        "referral.list",
                        "refer.send")) {
            anna.presses("turn-" + action, Button.plain("Accept", action, "R-15/"))
                    .isTold("This button is no longer valid");
        }
        anna.presses("turn-none", Button.plain("None", "partner.nonefits", "turn"))
                .isTold("This button is no longer valid");
    }

    @Test
    void aForgedPressNamesNobodyWhomThePresserMayNotSee() {
        testFirm.partner("Telco", "Marco", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        anna.says("refer Bolt needs a chef");

        for (var who : List.of(testFirm.outsider("Marco"), testFirm.outsider("Zoe"))) {
            for (var offer : List.of("R-1/1", "R-2/1", "R-77/1")) {
                for (var action : List.of("offer.accept", "offer.decline")) {
                    var turn = who.person().id() + offer + action;
                    who.presses(turn, Button.plain("Accept", action, offer))
                            .isTold("not yours to answer", "Northwind")
                            .isNotTold("CloudNine")
                            .isNotTold("Rita")
                            .isNotTold("Anna")
                            .isNotTold("R-2");
                }
            }
        }
        anna.presses("turn-anna", Button.plain("Accept", "offer.accept", "R-1/1"))
                .isTold("Only the contacts of CloudNine", "Rita");
    }

    @Test
    void aPartnerIsNamedByTheContactAlsoWhereAReferralIsLogged() {
        var rita = testFirm.outsider("Rita");
        var zoe = testFirm.outsider("Zoe");
        anna.says("refer from @Rita: Acme needs VoIP $5k", rita)
                .isTold("R-1 from CloudNine is logged");
        anna.says("refer Bolt needs VoIP to @Rita $5k", rita).isTold("Send it to CloudNine");
        anna.says("refer Zed needs VoIP to @Rita 5000", rita).isTold("Send it to CloudNine");
        anna.says("refer from @Zoe: Acme needs VoIP", zoe)
                .isTold("That person isn't a contact of any partner", "You wrote: @Zoe: Acme");
        anna.says("refer Zed needs an introduction to @Zoe", zoe);

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("VoIP");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().need())
                .isEqualTo("VoIP");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow().estimate())
                .hasToString("USD 5000.00");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 4).orElseThrow().need())
                .isEqualTo("an introduction to @Zoe");
    }

    @Test
    void theNumberOfAReferralLeadsToWhatShowsReferrals() {
        anna.says("show R-15").isTold("Did you mean refer show R-15?").isNotTold("partner");
        anna.says("partner show R-15").isTold("Did you mean refer show R-15?");
        anna.says("partner r-15").isTold("Did you mean refer show R-15?");
        anna.says("refer show soon")
                .isTold("“soon” isn't a referral number. Please write it as: refer show R-12")
                .isNotTold("like R-12");
    }

    @Test
    void aReferralIsShownWithItsNeedOnce() {
        anna.says("refer Acme needs phones").says("refer show R-1").isTold("phones");

        assertThat(anna.lastWhisper().split("phones", -1)).hasSize(2);
    }

    @Test
    void theSameTurnTwiceIsOneReferralAndOneAnswer() {
        anna.says("turn-1", "refer Acme needs VoIP").isTold("R-1 is logged");
        anna.says("turn-1", "refer Acme needs VoIP").isTold("R-1 is logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void aNeedThatNobodyServesIsKeptAsAGap() {
        anna.says("turn-1", "refer Acme needs a chef")
                .isTold("Nobody on the bench fits", "partner add");
        anna.says("turn-1", "refer Acme needs a chef");

        assertThat(testFirm.gaps.since(TestFirm.FIRM, testFirm.now())).hasSize(1);
    }

    @Test
    void strangersGetAPrivateRefusalThatSaysWhoCan() {
        testFirm.outsider("Zoe")
                .says("refer Acme needs VoIP")
                .isTold("Only members of Northwind can do this");
    }
}
