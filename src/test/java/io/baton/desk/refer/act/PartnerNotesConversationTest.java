package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnerNotesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Button button(Verb verb) {
        return ActButton.of(verb, testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow());
    }

    @Test
    void theFirmReadsWhatThePartnersPersonNotes() {
        rita.says("refer note R-1 visiting them on Monday")
                .isTold("Note added to R-1. Northwind can read it.");
        anna.sees("Rita at RingPros added a note to R-1 (Acme): visiting them on Monday");
        rita.says("refer show R-1").isTold("visiting them on Monday, by you");
        anna.says("refer show R-1").isTold("visiting them on Monday, by Rita");
    }

    @Test
    void aMemberSharesANoteWithThePartner() {
        anna.says("refer note R-1 they pay late").isTold("Note added to R-1.");
        anna.says("refer note R-1 for partner: ask for Sue")
                .isTold("Note added to R-1. RingPros can read it.");
        rita.sees("Anna at Northwind added a note to R-1 (Acme): ask for Sue");
        rita.says("refer show R-1").isTold("ask for Sue").isNotTold("they pay late");
        rita.says("refer search sue").isTold("R-1");
        rita.says("refer search late").isNotTold("R-1");
    }

    @Test
    void aSharedNoteShowsNoContactDetailsBeforeAcceptance() {
        anna.says("refer Zed needs VoIP").says("offer R-2 to CloudNine");
        anna.says("refer note R-2 for partner: Tom is at tom@zed.example");
        kim.sees("added a note to R-2 (Zed)").doesNotSee("tom@zed.example");
        kim.says("refer show R-2").isNotTold("tom@zed.example");
    }

    @Test
    void thereMustBeAPartnerToShareItWith() {
        anna.says("refer Zed needs VoIP").says("refer note R-2 for partner: hello");
        anna.isTold("R-2 isn't with a partner, so there's no one to share the note with.");
        assertThat(testFirm.storyOf("R-2")).doesNotContain("Noted");
    }

    @Test
    void theButtonAsksAMemberWhoMayReadIt() {
        anna.presses("n", button(Verb.NOTE))
                .fillsIn("Note", "call Sue first", "Who may read it?", "both");
        rita.sees("added a note to R-1 (Acme): call Sue first");
        anna.presses("o", button(Verb.NOTE)).fillsIn("Note", "slow payers");
        rita.doesNotSee("slow payers");

        rita.presses("p", button(Verb.NOTE)).fillsIn("Note", "");
        rita.getsFieldError("Write a note.");
        rita.presses("q", button(Verb.NOTE)).fillsIn("Note", "met Sue");
        anna.sees("added a note to R-1 (Acme): met Sue");
    }

    @Test
    void onlyTheHolderNotesForThePartner() {
        kim.says("refer note R-1 hello").isTold("Only members of Northwind and the baton holder");
        kim.presses("k", button(Verb.NOTE)).isTold("Only members of Northwind and");
        anna.says("refer Zed needs VoIP").says("offer R-2 to CloudNine");
        kim.says("refer note R-2 hello").isTold("Anna holds the baton for R-2");
        assertThat(testFirm.storyOf("R-2")).doesNotContain("Noted");
    }

    @Test
    void stillOnItCountsAsAStep() {
        rita.says("refer still R-1").isTold("Good to know: you're still on R-1 (Acme).");
        rita.presses("s", button(Verb.STILL_ON_IT)).isTold("you're still on R-1");
        rita.says("refer still on it R-1").isTold("you're still on R-1");
        anna.says("refer show R-1").isTold("still on it, by Rita");
        anna.says("refer still R-1").isTold("Rita holds the baton for R-1");
        kim.says("refer still R-1").isTold("Only members of Northwind and");
        rita.says("refer won R-1 $5").says("refer still R-1").isTold("R-1 was already won by Rita");
    }
}
