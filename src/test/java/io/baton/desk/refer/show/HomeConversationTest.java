package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The home page: what waits for a person, what they hold, and what to do with it.
class HomeConversationTest {
    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna");
    private final Actor ben = firm.member("Ben");
    private final Actor rita = firm.outsider("Rita");

    @BeforeEach
    void aPartner() {
        firm.partner("RingPros", "Rita", "VoIP");
    }

    @Test
    void nothingWaitsAtFirst() {
        assertThat(home(anna))
                .contains(
                        """
                        Waiting for you
                        - You're all caught up.
                        What you hold
                        - Nothing.
                        """)
                .contains("[Log a referral] [Find a partner] [Search] [Settings] [Notices]")
                .doesNotContain("What you sent");
    }

    @Test
    void aLoggedReferralWaitsWithTheBestPartners() {
        anna.says("refer Acme needs VoIP phones");
        assertThat(home(anna)).contains("[Offer to RingPros] [They said yes]");
        anna.presses("Offer to RingPros");
        assertThat(home(anna))
                .contains("- You're all caught up.\nWhat you hold\n- R-1 Acme needs VoIP")
                .contains("[Take back] [They said yes]");
        assertThat(home(rita)).contains("Waiting for you\n- R-1 Acme", "[Accept] [Decline]");
    }

    @Test
    void whatThePartnerHoldsIsAmongWhatWasSent() {
        anna.says("refer Acme needs VoIP phones").says("refer offer R-1 to RingPros");
        rita.presses("Accept");
        assertThat(home(anna)).contains("What you sent\n- R-1 Acme needs VoIP");
        assertThat(home(rita)).contains("What you hold\n- R-1 Acme").contains("[Won] [Lost]");
        assertThat(home(ben)).doesNotContain("R-1");
    }

    @Test
    void aTakenReferralIsClosedFromHome() {
        anna.says("refer from RingPros: Lake Hotel needs a network");
        assertThat(home(ben)).contains("Waiting for you\n- R-1 Lake Hotel", "[Take it]");
        ben.presses("Take it");
        assertThat(home(ben)).contains("What you hold\n- R-1 Lake Hotel", "[Won] [Lost]\n");
        ben.presses("Won").fillsIn("How much?", "$900").sees("R-1 (Lake Hotel) is won, $900");
        assertThat(home(ben)).doesNotContain("R-1");
    }

    @Test
    void aYesOnThePhoneWaitsForItsContact() {
        anna.says("refer Acme needs VoIP phones").says("refer accepted R-1 by Rita on the phone");
        assertThat(home(rita)).contains("Waiting for you\n- R-1", "[That's right] [Not so]");
    }

    @Test
    void searchAsksForWords() {
        anna.says("refer Acme needs VoIP phones").says("refer Lake Hotel needs a network");
        home(anna);
        anna.presses("Search").fillsIn("Words", " - ").getsFieldError("Write a client");
        home(anna);
        anna.presses("Search").fillsIn("Words", "lake").sees("R-2 Lake Hotel needs a network");
    }

    @Test
    void tenAreShown() {
        for (int i = 0; i < 12; i++) {
            anna.says("refer Acme needs VoIP phones");
        }
        assertThat(home(anna)).contains("R-12", "R-3 ", "And 2 more").doesNotContain("R-2 ");
    }

    private static String home(Actor who) {
        return who.looksHome().lastWhisper();
    }
}
