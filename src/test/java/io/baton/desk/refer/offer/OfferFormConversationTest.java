package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// *Offer to a partner* on an old card.
class OfferFormConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void logged() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP");
    }

    private Button button() {
        return ActButton.of(Verb.OFFER, testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow());
    }

    @Test
    void itAsksWhichPartner() {
        anna.presses("t1", button());
        assertThat(anna.form().title()).isEqualTo("Offer R-1");
    }

    @Test
    void whatIsOnOfferIsRefusedAtOnce() {
        var old = button();
        anna.says("refer offer R-1 to CloudNine");

        anna.presses("t1", old).isTold("R-1 wasn't offered again", "CloudNine");
        assertThat(anna.reply()).isInstanceOf(Reply.Whisper.class);
    }

    @Test
    void whatWasAcceptedIsRefusedAtOnce() {
        var old = button();
        anna.says("refer offer R-1 to CloudNine");
        rita.presses("Accept");

        anna.presses("t1", old).isTold("R-1 was already accepted by Rita");
    }

    @Test
    void whatWasTakenBackNeedsTheNewButton() {
        var old = button();
        anna.says("refer offer R-1 to CloudNine");
        anna.says("takeback R-1");

        anna.presses("t1", old).isTold("R-1 was taken back by Anna", "out of date");
    }
}
