package io.baton.desk.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Right after something was stored, a line that says what was wrong corrects it, or offers its
/// *Undo*.
class LastActConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aFirmWithPartners() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.partner("CloudNine", "Kim", "azure");
        testFirm.reader = new ScriptedReader();
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private void offered() {
        anna.says("refer contoso needs phones to RingPros").presses("Send it to RingPros");
    }

    private void won() {
        offered();
        rita.presses("Accept");
        anna.says("refer won R-1 $8,400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oh no, that was for Fabrikam not Contoso",
                "sorry, I meant Fabrikam",
                "not contoso, Fabrikam",
                "oh no, the client is Fabrikam",
                "no wait it's Fabrikam, not Contoso"
            })
    void anotherClientIsRenamed(String line) {
        offered();
        anna.says(line).isTold("R-1: change client to “Fabrikam”?", "[Yes]");
        anna.says("yes");
        assertThat(referral().client()).isEqualTo("Fabrikam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry wrong partner, should go to cloudnine",
                "oh no, should go to cloudnine",
                "it's cloudnine not ringpros",
                "that was for CloudNine, not RingPros"
            })
    void anotherPartnerIsAsked(String line) {
        offered();
        anna.says(line).isTold("R-1: change partner to “CloudNine”?");
        anna.says("yes").isTold("CloudNine");
    }

    @Test
    void whatWasOnlyLoggedIsOfferedToTheRightPartner() {
        anna.says("refer contoso needs phones to RingPros");
        anna.says("sorry wrong partner, should go to cloudnine").isTold("R-1: offer to CloudNine?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's a switch, not phones", "oh no, a switch not phones"})
    void anotherNeedIsChanged(String line) {
        offered();
        anna.says(line).isTold("R-1: change need to “a switch”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oh wait it was 3,500", "oh no, 3500 not 8400", "hang on, 3.5k"})
    void anotherAmountCorrectsTheWin(String line) {
        won();
        anna.says(line).isTold("R-1: won, $3,500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was monday not tuesday",
                "sorry, on Monday, not today",
                "oh no it was 2 Nov not 3 Nov"
            })
    void anotherDayCorrectsTheWin(String line) {
        won();
        anna.says(line).isTold("R-1: won, $8,400, on Mon 2 Nov 2026?");
    }

    @Test
    void theDayOfACorrectedWinIsCorrectedToo() {
        won();
        anna.says("oh wait it was 3,500");
        anna.says("yes");
        anna.says("it was monday not tuesday").isTold("R-1: won, $3,500, on Mon 2 Nov 2026?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oops",
                "oh no",
                "oops wrong one",
                "cancel that",
                "remove that",
                "sorry, wrong one",
                "no wait, scrap that please"
            })
    void thatItWasWrongIsAnsweredWithItsUndo(String line) {
        offered();
        anna.says(line).isTold("R-1", "offered (RingPros)", "[Undo this on R-1]");
        anna.presses("Undo this on R-1").isTold("Undone: you hold the baton for R-1 again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oops", "remove that"})
    void whatCannotBeUndoneIsSaid(String line) {
        anna.says(line).isTold("You have no step to undo.");
        anna.says("partner terms RingPros they pay us 8%");
        anna.says(line).isTold("I can only undo steps with a referral, not changes to");
    }

    @Test
    void aWinForAnotherClientIsUndoneNotRenamed() {
        won();
        anna.says("oh no, that was for Fabrikam not Contoso")
                .isTold("won", "$8,400", "[Undo this on R-1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no wait, 11%",
                "actually it's 11%",
                "sorry, 11% not 10%",
                "oh no, it should be 11 percent"
            })
    void anotherPercentageChangesTheTermsThatWereJustSet(String line) {
        anna.says("partner terms RingPros they pay us 8%");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("partner terms CloudNine we pay them 10%");
        anna.says(line).isTold("Set these terms with CloudNine?", "10%", "11%");
        anna.says("yes").isTold("Terms with CloudNine", "11%");
    }

    @Test
    void anotherPercentageChangesTheTermsOnTheCard() {
        anna.says("cloudnine pays us 12%").isTold("Set these terms with CloudNine?");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("no wait, 11%").isTold("Set these terms with CloudNine?", "11%").isNotTold("12%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the firewall is for Fabrikam, not contoso",
                "they said phones is not what contoso wants",
                "Fabrikam signed, not contoso"
            })
    void aSentenceIsNoName(String line) {
        offered();
        anna.says(line).isNotTold("change client").isNotTold("change need");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oops",
                "oh no, that was for Fabrikam not Contoso",
                "no wait, 11%",
                "oh wait it was 3,500"
            })
    void laterOrWithoutAnActNothingIsCorrected(String line) {
        offered();
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says(line).isNotTold("R-1");
    }
}
