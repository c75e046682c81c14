package io.baton.desk.refer.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Anna has the form open while something happens to the baton.
class PassFormConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor cara = testFirm.member("Cara");

    @BeforeEach
    void anOfferIsOut() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        anna.says("refer show R-1");
    }

    private Actor picksCara(Form form) {
        return anna.fillsIn(
                form, Map.of(cara.person().id(), cara.person()), "Who gets the baton?", "@Cara");
    }

    @Test
    void whoTookTheBatonMeanwhileKeepsIt() {
        var annas = anna.presses("Pass on").form();
        ben.says("refer pass R-1 @Ben", ben);

        var _ = picksCara(annas).sees("R-1 was changed by Ben").sees("out of date");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
    }

    @Test
    void aReferralThatWasTakenBackMeanwhileIsNotPassed() {
        var annas = anna.presses("Pass on").form();
        ben.says("takeback R-1");

        var _ = picksCara(annas).sees("R-1 was taken back by Ben");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aNoteMeanwhileMakesNoDifference() {
        var annas = anna.presses("Pass on").form();
        ben.says("note R-1 called them");

        var _ = picksCara(annas);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Cara");
    }

    @Test
    void aPassThatWasUndoneMakesNoDifference() {
        var annas = anna.presses("Pass on").form();
        ben.says("refer pass R-1 @Ben", ben);
        ben.says("undo");

        var _ = picksCara(annas);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Cara");
    }
}
