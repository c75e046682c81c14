package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.NeededBy;
import io.baton.understanding.Intent;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInOwnWordsConversationTest {
    private static final String PHONES = "Acme needs help with their phones, maybe RingPros?";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        testFirm.reader = reader;
        reader.reads(
                PHONES,
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need("help with their phones")
                        .partner("RingPros", "RingPros"));
    }

    @Test
    void whatWasUnderstoodIsShownAndNothingIsStored() {
        anna.says(PHONES)
                .isTold(
                        "Log this referral?\nClient: Acme\nNeed: help with their phones\nPartner: RingPros\n",
                        "[Log and send to RingPros] [Log only] [Change] [No]");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void eachFieldHasItsLine() {
        reader.reads(
                "all of it",
                meaning(Intent.LOG_OUTBOUND)
                        .knownClient("Lake Hotel Ltd", "lake hotl")
                        .need("wifi")
                        .partner("RingPros", "ring pros")
                        .amount("USD 4500")
                        .contact("Sue Patel", "+12125550100")
                        .neededBy(new NeededBy.Date(LocalDate.parse("2026-11-06")))
                        .notUnderstood("of it"));

        anna.says("all of it")
                .isTold(
                        "Client: Lake Hotel Ltd (you wrote “lake hotl”)\nNeed: wifi\nPartner: RingPros (you wrote “ring pros”)\nWorth: $4,500\nContact: Sue Patel, +12125550100\nNeeded by: Fri 6 Nov 2026\n",
                        "I didn't use: “of it”.");
    }

    @Test
    void logOnlyLogsItAndSendsNothing() {
        anna.says(PHONES).presses("Log only").isTold("R-1 is logged", "RingPros hasn't been asked");

        assertThat(anna.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void logAndSendAsksThePartnerAtOnce() {
        anna.says(PHONES).presses("Log and send to RingPros").isTold("R-1 is offered to RingPros");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
    }

    @Test
    void pressingTwiceHasOneEffectAndShowsTheSameResult() {
        anna.says(PHONES);
        var send = anna.button("Log and send to RingPros");
        var only = anna.button("Log only");
        anna.presses("p1", send);
        anna.presses("p2", send).isTold("offered to RingPros");
        anna.presses("p3", only).isTold("offered to RingPros");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void noStoresNothingAndTheOtherButtonsThenSayTheSame() {
        anna.says(PHONES);
        var log = anna.button("Log only");
        anna.presses("No").isTold("OK. Nothing was saved.");
        anna.presses("p2", log).isTold("OK. Nothing was saved.");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void onlyThePersonWhoTypedCanPress() {
        anna.says(PHONES);
        testFirm.member("Ben")
                .presses("p2", anna.button("Log only"))
                .isTold("Only Anna can answer this.");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void theSameTurnDeliveredTwiceMakesOneDraft() {
        anna.says("t1", PHONES).says("t1", PHONES).isTold("Log this referral?");

        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void aDayLaterItHasExpired() {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofDays(1));
        anna.presses("Log only").isTold("This has expired, so nothing was saved.");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aMissingClientIsAskedForAndTheFormIsPrefilled() {
        reader.reads("they need wifi", meaning(Intent.LOG_OUTBOUND).need("wifi"));
        anna.says("they need wifi")
                .isTold("Log this referral?\nNeed: wifi\nWho is the client?\n[Change] [No]");
        anna.presses("Change").fillsIn("Client", "Acme").sees("Acme needs wifi");
        anna.says("yes").isNotTold("logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void changeCorrectsBeforeLogging() {
        anna.says(PHONES);
        var log = anna.button("Log only");
        anna.presses("Change").fillsIn("Client", "Acme Dental").sees("R-1 is logged");
        anna.presses("p2", log).isTold("Acme Dental needs help with their phones");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void anUnknownPartnerIsAskedAbout() {
        reader.reads(
                "Zed needs wifi, ask CablePeople",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Zed")
                        .need("wifi")
                        .unknownPartner("CablePeople"));
        anna.says("Zed needs wifi, ask CablePeople")
                .isTold(
                        "You have no partner called “CablePeople”. Add it, or leave it out.",
                        "[Log it] [Change] [No] [Add a partner]")
                .isNotTold("Partner:");
        anna.presses("Log it").isTold("R-1 is logged", "Zed needs wifi");
    }

    @Test
    void aPartnerWhoIsNotWantedIsNotProposed() {
        reader.reads(
                "Acme needs VoIP, not RingPros this time",
                meaning(Intent.LOG_OUTBOUND).client("Acme").need("VoIP").not("RingPros"));
        testFirm.partner("Telco", "Theo", "VoIP");
        anna.says("Acme needs VoIP, not RingPros this time").isTold("Partner: not RingPros");
        anna.presses("Log it").isTold("[Offer to Telco]").isNotTold("Offer to RingPros");
    }

    @Test
    void aPartnerNamedByOneOfItsPeopleIsShownByItsName() {
        reader.reads(
                "Acme needs VoIP, tell Rita",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need("VoIP")
                        .partner("ringpros", "Rita"));
        anna.says("Acme needs VoIP, tell Rita").isTold("Partner: RingPros (you wrote “Rita”)");
    }

    @Test
    void aPartnerWhoBringsAClientIsInTheTitle() {
        reader.reads(
                "CloudNine brought us Lake Hotel, they want a faster network",
                meaning(Intent.LOG_INBOUND)
                        .client("Lake Hotel")
                        .need("a faster network")
                        .partner("CloudNine", "CloudNine"));
        anna.says("CloudNine brought us Lake Hotel, they want a faster network")
                .isTold("Log this referral from CloudNine?", "[Log it] [Change] [No]");
        anna.presses("Log it").isTold("R-1 from CloudNine is logged and offered to the team");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
    }

    @Test
    void severalNeedsBecomeSeveralReferrals() {
        reader.reads(
                "Adlon needs phones and a chef",
                meaning(Intent.LOG_OUTBOUND).client("Adlon").need("phones", "a chef"));
        anna.says("Adlon needs phones and a chef")
                .isTold("Log these referrals?", "[Log it] [Change] [No]");
        anna.presses("Log it").isTold("R-1 is logged", "R-2 is logged");
        anna.says("refer show R-2").isTold("Adlon needs a chef");
    }
}
