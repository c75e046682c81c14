package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoEditConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    @Test
    void anUndoneEditIsGoneFromTheCardsToo() {
        anna.says("refer edit R-1 need VoIP for 50");
        var changed = rita.button("Accept");
        anna.says("undo");

        assertThat(referral().need()).isEqualTo("VoIP");
        rita.sees("Acme needs VoIP").doesNotSee("VoIP for 50");
        rita.presses("late", changed).isTold("while you read", "Acme needs VoIP");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void anUndoneMoveAsksTheFirstPartnerAgain() {
        anna.says("refer edit R-1 partner CloudNine");
        anna.says("undo");

        kim.doesNotSee("[Accept]");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }
}
