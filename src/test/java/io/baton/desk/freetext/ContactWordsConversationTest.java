package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a partner's person says in their own words.
class ContactWordsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void twoReferrals() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "network");
        testFirm.reader = reader;
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer Zed needs a network to CloudNine").presses("Send it to CloudNine");
    }

    private ReferralId id(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().id();
    }

    @Test
    void aWinIsShownBackAndReportedOnceConfirmed() {
        reader.reads("we got the deal, 4500", meaning(Intent.WON).amount("USD 4500.00"));
        rita.says("we got the deal, 4500").isTold("R-1: won, $4,500?", "Acme needs VoIP");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Won");
        rita.says("yes").isTold("R-1 (Acme) is won, $4,500. Northwind confirms it");
        anna.sees("Rita at RingPros says that R-1 (Acme) is won, $4,500.");
        rita.says("yes").isTold("There's nothing to answer with yes or no right now.");
    }

    @Test
    void whatAMemberRecordedIsConfirmedOrCorrectedInOwnWords() {
        anna.says("refer won R-1 $4,500");
        reader.reads("the Acme deal was 4000", meaning(Intent.WON).amount("USD 4000.00"));
        rita.says("the Acme deal was 4000").isTold("R-1: won, $4,000?");
        rita.says("yes").isTold("Northwind says $4,500", "RingPros says $4,000");
        reader.reads("it was 4500 in the end", meaning(Intent.WON).amount("USD 4500.00"));
        rita.says("it was 4500 in the end").isTold("R-1: won, $4,500?");
        rita.presses("Yes").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        kim.says("the Acme deal was 4000").isNotTold("R-1");
    }

    @Test
    void lostNoteAndHandBackAreConfirmedByButton() {
        reader.reads("they went elsewhere", meaning(Intent.LOST).words("they went elsewhere"));
        rita.says("they went elsewhere").isTold("R-1: lost, they went elsewhere?").presses("No");
        reader.reads("called them today", meaning(Intent.NOTE).words("called them today"));
        rita.says("called them today").isTold("R-1: note, called them today?").presses("Yes");
        anna.sees("Rita at RingPros added a note to R-1 (Acme): called them today");
        reader.reads("please take it back", meaning(Intent.HAND_BACK).words("no time"));
        rita.says("please take it back").isTold("R-1: hand back, no time?").presses("Yes");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void anAcceptanceNeedsNoNumber() {
        reader.reads("we'll take it", meaning(Intent.ACCEPT));
        kim.says("we'll take it").isTold("R-2: accepted?").presses("Yes");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Kim");
        kim.says("we'll take it").isTold("Press Accept on the offer.");
    }

    @Test
    void stillOnItIsConfirmed() {
        rita.says("still working on it").isTold("R-1: still on it?").presses("Yes");
        anna.says("refer show R-1").isTold("still on it, by Rita");
        kim.says("we're still on it").isTold("Which referral?");
        anna.says("still working on it").isTold("R-2: still on it?");
    }

    @Test
    void othersReferralsAreNeverMeant() {
        reader.reads("won it", meaning(Intent.WON).referral(id(1)).amount("USD 5.00"));
        kim.says("won it").isTold("Which referral?").isNotTold("Acme");
        kim.says("refer show R-1").isNotTold("Acme");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Won");
        testFirm.outsider("Zoe").says("won it").isTold("I didn't get that.");
    }

    @Test
    void aClientIsBroughtForTheirPartnerOnly() {
        reader.reads(
                "Lake Hotel needs a network, maybe CloudNine",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Lake Hotel")
                        .need("a network")
                        .unknownPartner("CloudNine"));
        rita.says("Lake Hotel needs a network, maybe CloudNine")
                .isTold("Log this referral from RingPros?", "Client: Lake Hotel")
                .isNotTold("CloudNine")
                .presses("Log it");
        anna.sees("RingPros has a client for you").sees("Lake Hotel needs a network");
        assertThat(testFirm.holderOf("R-3")).isEqualTo("Rita");
    }

    @Test
    void theFormOfTheDraftAsksForNoPartner() {
        reader.reads("Lake Hotel called", meaning(Intent.LOG_INBOUND).client("Lake Hotel"));
        rita.says("Lake Hotel called").isTold("What does Lake Hotel need?").presses("Change");
        assertThat(rita.form().fields()).noneMatch(field -> field.label().equals("Partner"));
        rita.fillsIn("What does the client need?", "wifi");
        anna.sees("Lake Hotel needs wifi");
    }

    @Test
    void aContactOfTwoPartnersChooses() {
        var netSix = testFirm.partner("NetSix", "Rita", "wifi");
        var person = List.<Contact>of(new Contact.InChat(new Individual("test:rita", "Rita")));
        testFirm.partners.write(netSix.written().withContacts(person), "again", List.of());
        reader.reads(
                "Lake Hotel needs wifi",
                meaning(Intent.LOG_OUTBOUND).client("Lake Hotel").need("wifi"));
        rita.says("Lake Hotel needs wifi")
                .isTold("Which one do you mean?")
                .presses("NetSix: Log a referral for Lake Hotel")
                .isTold("Log this referral from NetSix?")
                .presses("Log it");
        rita.says("refer Old Mill needs phones").isTold("Which one do you mean?");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow().partner())
                .isEqualTo(new PartnerId("netsix"));
    }

    @Test
    void whatIsForMembersIsNotOffered() {
        reader.reads("withdraw it", meaning(Intent.WITHDRAW));
        rita.says("withdraw it").isTold("Only members of Northwind can do this.");
        var won = meaning(Intent.WON).amount("USD 5.00").of("five");
        var withdrawn = meaning(Intent.WITHDRAW).of("five");
        reader.reads("five", new Reading.Ambiguous(List.of(won, withdrawn)));
        rita.says("five").isTold("R-1: won, $5?");
        kim.says("refer won R-2 $5").isTold("Anna holds the baton for R-2");
    }
}
