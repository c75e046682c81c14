package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// *Log again* opens the form with the values of a referral that is over.
class LogAgainConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void logged() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme (sue@acme.example) needs VoIP for 20 to RingPros $4k");
    }

    private Referral referral(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow();
    }

    @Test
    void afterUndoingThatItWasLogged() {
        anna.presses("Undo").isTold("Undone: R-1 is withdrawn.", "[Log again]");
        anna.presses("Log again").fillsIn("What does the client need?", "VoIP for 50");

        var again = referral(2);
        assertThat(again.wanted().client()).isEqualTo(referral(1).client());
        assertThat(again.wanted().clientContact()).isEqualTo(referral(1).clientContact());
        assertThat(again.wanted().estimate()).isEqualTo(referral(1).wanted().estimate());
        assertThat(again.need()).isEqualTo("VoIP for 50");
        assertThat(again.stage()).isEqualTo(Stage.LOGGED);
        assertThat(referral(1).stage()).isEqualTo(Stage.WITHDRAWN);
        anna.sees("[Send it to RingPros]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw R-1", "lost R-1 too dear"})
    void afterItEnded(String end) {
        anna.presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
        anna.says(end).says("show R-1").presses("Log again").fillsIn();
        assertThat(referral(2).need()).isEqualTo("VoIP for 20");
    }

    @Test
    void oneThatAPartnerBrought() {
        anna.says("refer from RingPros: Lake Hotel needs a network").presses("Undo");
        anna.presses("Log again").fillsIn();
        assertThat(referral(3).direction()).isEqualTo(Direction.IN);
        assertThat(referral(3).client()).isEqualTo("Lake Hotel");
    }

    @Test
    void aPartnersPersonMayNot() {
        anna.presses("Undo");
        var button = anna.button("Log again");
        testFirm.outsider("Rita").presses("theirs", button).isTold("Only members of Northwind");
    }
}
