package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.PartnerRef;
import io.baton.partner.PartnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Buttons on older cards about partners.
class PartnerButtonsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");

    @BeforeEach
    void aBench() {
        anna.says("partner add Telco: VoIP");
    }

    @Test
    void aStaleCardDoesNotPauseAndShowsTheCurrentPartner() {
        var stale = anna.button("Pause");
        ben.says("partner edit Telco: skills Azure");

        anna.presses("t1", stale)
                .isTold("Telco has changed since this card was shown", "Skills: Azure")
                .isNotTold("is paused");
        assertThat(telcoIsActive()).isTrue();
        anna.presses("Pause").isTold("Telco is paused");
        assertThat(telcoIsActive()).isFalse();
    }

    @Test
    void aCardFromBeforeAResumeDoesNotPauseAgain() {
        var pause = anna.button("Pause");
        anna.presses("t1", pause).presses("Resume").isTold("Telco is active");

        anna.presses("t2", pause).isTold("has changed since this card was shown");
        assertThat(telcoIsActive()).isTrue();
    }

    @Test
    void aSecondPressGetsTheSameAnswer() {
        var pause = anna.button("Pause");
        anna.presses("t1", pause).isTold("Telco is paused");
        anna.presses("t1", pause).isTold("Telco is paused");
        ben.presses("t2", pause).isTold("Telco is paused");
    }

    @Test
    void aCardAfterAWriteHasButtonsForThatVersion() {
        anna.presses("Pause").isTold("Telco is paused");
        anna.presses("Resume").isTold("Telco is active");
        anna.says("partner edit Telco: regions Berlin");
        anna.presses("Pause").isTold("Telco is paused");
    }

    @Test
    void anEditButtonWorksAfterARename() {
        var edit = anna.button("Edit");
        ben.says("partner edit Telco: name Telefonia");

        anna.presses("t1", edit);
        assertThat(anna.form().subject()).isEqualTo("telco");
        anna.fillsIn("Skills", "Azure").sees("Telefonia was updated").sees("Skills: Azure");
    }

    @Test
    void forgedAndOutdatedButtonsDoNothing() {
        anna.presses("t1", Button.plain("x", "partner.pause", "telco"))
                .presses("t2", Button.plain("x", "partner.edit", ""))
                .presses("t3", Button.plain("x", "partner.list", "page two"))
                .presses("t4", Button.plain("x", "partner.invite", "unknown"))
                .isTold("no longer exists");
        anna.presses("t5", Button.plain("x", "partner.resume", "99999999999999999999 telco"));
        anna.presses("t6", Button.plain("x", "partner.pause", "1 unknown"))
                .isTold("no longer exists");
        testFirm.outsider("Zoe")
                .presses("t7", Button.plain("x", "partner.pause", "1 telco"))
                .isNotTold("Telco");
        assertThat(telcoIsActive()).isTrue();
    }

    @Test
    void aButtonOpensTheNextPage() {
        for (int i = 0; i < 12; i++) {
            anna.says("partner add Partner %02d: VoIP".formatted(i));
        }
        anna.says("partner list").isTold("1–10 of 13");
        anna.presses("More").isTold("11–13 of 13");
    }

    @Test
    void aPartnersReferralsAreListedAfterARename() {
        for (int i = 0; i < 6; i++) {
            anna.says("refer from Telco: Client%d needs VoIP".formatted(i));
        }
        anna.says("partner show Telco");
        var open = anna.button("All 6 open");
        anna.says("partner edit Telco: name Telefonia");

        anna.presses("t1", open).isTold("Client0", "Client5");
        anna.presses("t2", earlier("refer list Telefonia")).isTold("Client0", "Client5");
    }

    @Test
    void buttonsOfAnEarlierVersionStillWork() {
        anna.presses("t1", earlier("partner pause Telco")).isTold("Telco is paused");
        anna.presses("t2", earlier("partner resume Telco")).isTold("Telco is active");
        anna.presses("t3", earlier("partner invite Telco")).isTold("A code for Telco");
        anna.presses("t4", earlier("partner list page 2")).isTold("The list ends at page 1");
        anna.presses("t5", earlier("partner gaps page 2")).isTold("No gaps in the last 12 months");
        anna.presses("t6", earlier("partner edit Telco"));
        assertThat(anna.form().subject()).isEqualTo("telco");
        anna.presses("t7", earlier("partner add"));
        assertThat(anna.form().title()).isEqualTo("Add a partner");
        anna.presses("t8", earlier("partner find"));
        assertThat(anna.form().title()).isEqualTo("Find a partner");
    }

    @Test
    void aButtonOfAnEarlierVersionFailsAfterARename() {
        anna.says("partner edit Telco: name Telefonia");
        anna.presses("t1", earlier("partner pause Telco")).isTold("no partner called");
    }

    @Test
    void aButtonValueIsDecodedAsEncoded() {
        var spaced = new PartnerRef(12, new PartnerId("blue sky / it\nnorth"));
        assertThat(PartnerRef.decode(spaced.encode())).contains(spaced);
        assertThat(PartnerRef.decode("12")).isEmpty();
        assertThat(PartnerRef.decode("-1 telco")).isEmpty();
    }

    private static Button earlier(String sentence) {
        return Button.plain("x", "say", sentence);
    }

    private boolean telcoIsActive() {
        return testFirm.partners.find(TestFirm.FIRM, new PartnerId("telco")).orElseThrow().active();
    }
}
