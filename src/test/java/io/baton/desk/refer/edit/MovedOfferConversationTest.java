package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The partner can be changed while the offer waits.
class MovedOfferConversationTest {
    private static final String NEED = "What does the client need?";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
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
    void theOtherPartnerIsAskedAndTheFirstOneIsTold() {
        anna.says("refer edit R-1").fillsIn("Partner", "CloudNine", NEED, "VoIP for 50");

        anna.sees("R-1 is offered to CloudNine. Anna holds the baton until they accept.")
                .sees("partner RingPros → CloudNine")
                .sees("need “VoIP” → “VoIP for 50”");
        rita.sees("R-1: taken back")
                .sees("Anna took back R-1 (Acme).")
                .doesNotSee("VoIP for 50")
                .doesNotSee("CloudNine")
                .doesNotSee("[Accept]");
        kim.sees("Acme needs VoIP for 50").doesNotSee("RingPros").doesNotSee("Anna changed");
        kim.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "TakenBack", "Edited", "Offered", "Accepted");
    }

    @Test
    void itCanBeTyped() {
        anna.says("refer edit R-1 partner CloudNine").isTold("R-1 is offered to CloudNine.");
        assertThat(referral().rounds()).isEqualTo(2);
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "TakenBack", "Offered");
    }

    @Test
    void aRepeatedTurnMovesItOnce() {
        anna.says("t1", "refer edit R-1 partner CloudNine");
        anna.says("t1", "refer edit R-1 partner CloudNine").isTold("R-1 is offered to CloudNine.");
        assertThat(referral().rounds()).isEqualTo(2);
    }

    @Test
    void whatSomeoneElseTookBackWasNotMoved() {
        anna.says("takeback R-1");
        anna.says("refer offer R-1 to RingPros");
        ben.says("takeback R-1");
        anna.says("refer offer R-1 to CloudNine");

        anna.says("refer edit R-1 partner CloudNine")
                .isTold("Nothing changed")
                .isNotTold("RingPros → CloudNine");
    }

    @Test
    void theSamePartnerKeepsTheOffer() {
        anna.says("refer edit R-1 partner RingPros").isTold("Nothing changed");
        anna.says("refer edit R-1").fillsIn("Partner", "ringpros", NEED, "VoIP for 5");
        assertThat(referral().rounds()).isEqualTo(1);
        rita.sees("Anna changed: need “VoIP” → “VoIP for 5”.");
    }

    @Test
    void noOneIsAskedTwiceAtOnce() {
        var annas = anna.says("refer edit R-1").form();
        ben.says("refer edit R-1 need VoIP for 7");

        anna.fillsIn(annas, Map.of(), "Partner", "CloudNine").sees("R-1 was changed by Ben");
        kim.doesNotSee("Acme");
        assertThat(referral().rounds()).isEqualTo(1);
    }

    @Test
    void onceItIsAcceptedThePartnerStays() {
        var annas = anna.says("refer edit R-1").form();
        rita.presses("Accept");

        anna.says("refer edit R-1");
        assertThat(anna.form().fields()).noneMatch(field -> field.label().equals("Partner"));
        anna.fillsIn(annas, Map.of(), "Partner", "CloudNine").sees("R-1 was already accepted");
        anna.says("refer edit R-1 partner CloudNine").isTold("R-1 was already accepted");
        anna.fillsIn(annas, Map.of(), NEED, "VoIP for 5").sees("R-1 is changed.");
        assertThat(referral().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aPartnerWhoCannotBeAskedIsRefused() {
        anna.says("partner pause CloudNine");

        anna.says("refer edit R-1 partner CloudNine").isTold("CloudNine is paused.");
        anna.says("refer edit R-1 partner Nobody").isTold("You have no partner called “Nobody”.");
        anna.says("refer edit R-1").fillsIn("Partner", "Nobody").getsFieldError("no partner");
        assertThat(referral().rounds()).isEqualTo(1);
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void whatIsNotOnOfferHasNoPartnerToChange() {
        anna.says("refer Zed needs VoIP");
        anna.says("refer edit R-2 partner CloudNine").isTold("R-2 wasn't offered again");
        anna.says("refer edit R-2");
        assertThat(anna.form().fields()).noneMatch(field -> field.label().equals("Partner"));
    }

    @Test
    void theFirstPartnersChannelSeesNothingOfTheOther() {
        var ringPros =
                testFirm.partners
                        .find(TestFirm.FIRM, new PartnerId("ringpros"))
                        .orElseThrow()
                        .withChannel("test:shared");
        testFirm.partners.write(ringPros, "channel", List.of());
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer edit R-2").fillsIn("Partner", "CloudNine", NEED, "VoIP for Zoe");

        var shown =
                testFirm.postedCards.at(new Place.Channel("test:shared")).stream()
                        .map(PostedCards::textOf)
                        .collect(Collectors.joining("\n"));
        assertThat(shown)
                .contains("R-2: taken back", "Anna took back R-2 (Zed).")
                .doesNotContain("CloudNine", "Zoe", "[Accept]");
        anna.sees("R-2 is offered to CloudNine").sees("[Take back] [Change]");
    }
}
