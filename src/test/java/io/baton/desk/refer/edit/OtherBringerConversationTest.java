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

/// A member logged a client as brought by one partner, and it was another one who brought it.
class OtherBringerConversationTest {
    private static final String NEED = "What does the client need?";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    @BeforeEach
    void loggedAsFromRingPros() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "network");
        anna.says("refer from RingPros: Lake Hotel needs a faster network");
    }

    private Referral lakeHotel() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private boolean formHasPartner(Actor who) {
        return who.form().fields().stream().anyMatch(field -> field.label().equals("Partner"));
    }

    @Test
    void theFormChangesItAndTheirPersonHoldsTheBaton() {
        rita.sees("R-1 is offered to Northwind").sees("Lake Hotel needs");
        anna.says("refer show R-1").presses("Change");
        anna.fillsIn("Partner", "cloudnine", NEED, "wifi");

        anna.sees("R-1 is from CloudNine now. Kim holds the baton until someone takes it.")
                .sees("partner RingPros → CloudNine")
                .sees("need “a faster network” → “wifi”");
        assertThat(lakeHotel().partner()).isEqualTo(new PartnerId("cloudnine"));
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
        assertThat(lakeHotel().sender().name()).isEqualTo("Kim");
        assertThat(lakeHotel().stage()).isEqualTo(Stage.OFFERED);
        kim.sees("R-1 is offered to Northwind")
                .sees("Lake Hotel needs wifi")
                .doesNotSee("RingPros")
                .doesNotSee("Rita");
    }

    @Test
    void theOtherFirmNoLongerSeesIt() {
        anna.says("refer edit R-1 partner CloudNine").isTold("R-1 is from CloudNine now.");

        rita.sees("R-1 isn't from RingPros: corrected by Anna.")
                .sees("Anna says that RingPros didn't bring R-1 (Lake Hotel).")
                .sees("there's nothing for you to do")
                .doesNotSee("a faster network")
                .doesNotSee("CloudNine")
                .doesNotSee("Kim");
        rita.says("refer show R-1").isTold("I can't find R-1 among the referrals you can see.");
        rita.says("refer list").isNotTold("Lake Hotel");
        rita.says("refer search Lake").isNotTold("R-1");
        kim.says("refer list").isTold("Lake Hotel");
    }

    @Test
    void theRightFirmDoesNotSeeWhatTheOtherOneChanged() {
        rita.says("refer edit R-1 need wifi, ask Rita for the floor plan");
        rita.says("refer pass R-1 Rita");
        anna.says("refer edit R-1 need wifi");
        anna.says("refer edit R-1 partner CloudNine");

        kim.sees("Lake Hotel needs wifi").doesNotSee("Rita").doesNotSee("changed: need");
        ben.says("refer edit R-1 need wifi in the lobby");
        kim.sees("Ben changed: need “wifi” → “wifi in the lobby”").doesNotSee("Rita");
        anna.says("refer accept R-1");
        kim.sees("R-1: Northwind took it").sees("Ben changed").doesNotSee("Rita");
    }

    @Test
    void theFirmThatBroughtItAfterAllSeesItsOwnChangesAgain() {
        rita.says("refer edit R-1 need wifi");
        anna.says("refer edit R-1 partner CloudNine").presses("Undo");
        rita.sees("changed: need “a faster network” → “wifi”");
    }

    @Test
    void theFirmsCardSaysWhoBroughtIt() {
        anna.sees("RingPros has a client for you");
        anna.says("refer edit R-1 partner CloudNine");
        anna.sees("CloudNine has a client for you").doesNotSee("RingPros has a client for you");
        anna.presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        kim.sees("R-1: Northwind took it");
        rita.doesNotSee("took it");
    }

    @Test
    void theHistoryKeepsBothForMembersOnly() {
        anna.says("refer edit R-1 partner CloudNine");
        anna.says("refer show R-1").isTold("brought by CloudNine, not RingPros, by you");
        kim.says("refer show R-1")
                .isTold("logged, by Anna")
                .isNotTold("brought by")
                .isNotTold("RingPros");
    }

    @Test
    void itIsUndone() {
        anna.says("refer edit R-1 partner CloudNine").presses("Undo");

        assertThat(lakeHotel().partner()).isEqualTo(new PartnerId("ringpros"));
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        rita.sees("R-1 is offered to Northwind").sees("a faster network");
        kim.sees("undone by Anna").doesNotSee("Lake Hotel");
        anna.sees("RingPros has a client for you").presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void correctedTwiceItIsWhereItWas() {
        anna.says("refer edit R-1 partner CloudNine");
        ben.says("refer edit R-1 partner RingPros").isTold("R-1 is from RingPros now.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        rita.sees("R-1 is offered to Northwind");
        kim.sees("R-1 isn't from CloudNine").doesNotSee("Lake Hotel needs");
    }

    @Test
    void whatTheirPersonBroughtThemselvesStays() {
        rita.says("refer Zed needs VoIP");
        anna.says("refer edit R-2 partner CloudNine")
                .isTold(
                        "Rita at RingPros brought R-2 themselves, so its partner can't be changed.");
        anna.says("refer edit R-2");
        assertThat(formHasPartner(anna)).isFalse();
        rita.says("refer edit R-2 partner CloudNine")
                .isTold("The partner can't be changed. If it isn't your client, withdraw it.");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }

    @Test
    void whatAMemberTookStays() {
        anna.says("refer edit R-1");
        var form = anna.form();
        ben.says("refer accept R-1");

        anna.fillsIn(form, Map.of(), "Partner", "CloudNine")
                .sees("R-1 was already accepted by Ben");
        anna.says("refer edit R-1 partner CloudNine").isTold("R-1 was already accepted by Ben");
        anna.says("refer edit R-1");
        assertThat(formHasPartner(anna)).isFalse();
        assertThat(lakeHotel().partner()).isEqualTo(new PartnerId("ringpros"));
    }

    @Test
    void handedBackItCanBeCorrectedAgain() {
        anna.says("refer accept R-1");
        anna.says("refer handback R-1 not ours");
        anna.says("refer edit R-1 partner CloudNine").isTold("R-1 is from CloudNine now.");
        kim.sees("Anna says that you brought R-1 (Lake Hotel). You hold the baton.");
    }

    @Test
    void theSamePartnerOrAnUnknownOneChangesNothing() {
        anna.says("refer edit R-1 partner RingPros").isTold("Nothing changed");
        anna.says("refer edit R-1 partner Nobody").isTold("You have no partner called “Nobody”.");
        anna.says("refer edit R-1").fillsIn("Partner", "").getsFieldError("Which partner");
        anna.says("refer edit R-1").fillsIn("Partner", "RINGPROS", NEED, "wifi");
        anna.sees("R-1 is changed.");
        assertThat(lakeHotel().need()).isEqualTo("wifi");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void aRepeatedTurnCorrectsItOnce() {
        anna.says("t1", "refer edit R-1 partner CloudNine");
        anna.says("t1", "refer edit R-1 partner CloudNine").isTold("R-1 is from CloudNine now.");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "BringerCorrected");
    }

    @Test
    void twoMembersDoNotCorrectItUnseen() {
        anna.says("refer edit R-1");
        var annas = anna.form();
        ben.says("refer edit R-1 partner CloudNine");
        anna.fillsIn(annas, Map.of(), NEED, "wifi", "Partner", "CloudNine")
                .sees("R-1 was changed by Ben");
        assertThat(lakeHotel().need()).isEqualTo("a faster network");
    }

    @Test
    void withoutAContactTheMemberHoldsTheBaton() {
        var netSix = testFirm.partner("NetSix", "Zoe", "VoIP");
        testFirm.partners.write(netSix.written().withContacts(List.of()), "none", List.of());
        ben.says("refer edit R-1 partner NetSix").isTold("Anna holds the baton");
        anna.says("refer edit R-1 worth $5k").isTold("R-1 is changed.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void thePartnersChannelWhereItWasLoggedSeesNothingOfTheOther() {
        var ringPros =
                testFirm.partners
                        .find(TestFirm.FIRM, new PartnerId("ringpros"))
                        .orElseThrow()
                        .withChannel("test:shared");
        testFirm.partners.write(ringPros, "channel", List.of());
        testFirm.member("Anna").in("test:shared").says("refer from RingPros: Zed needs VoIP");
        anna.says("refer edit R-2 partner CloudNine");

        assertThat(shownAt("test:shared")).contains("R-2").doesNotContain("CloudNine", "[Take it]");
        anna.sees("CloudNine has a client for you").sees("Zed needs VoIP");
    }

    private String shownAt(String channel) {
        return testFirm.postedCards.at(new Place.Channel(channel)).stream()
                .map(PostedCards::textOf)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whoGaveAndReceivedFollows() {
        anna.says("refer edit R-1 partner CloudNine");
        anna.says("refer accept R-1");
        anna.says("refer won R-1 $4,000");
        anna.says("partner show CloudNine").isTold("$4,000");
        anna.says("partner show RingPros").isNotTold("$4,000");
    }
}
