package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.LinkedOffer;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a contact with a link does after accepting.
class GuestWorkConversationTest {
    private final LinkScene scene = new LinkScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private String token = "";

    @BeforeEach
    void accepted() {
        anna.says("refer Acme needs VoIP for sue@x.com to Foo").presses("Send it to Foo");
        anna.says("refer note R-1 they pay late");
        var link = "";
        link = reissued();
        token = tokenOf(link);
        var accept = LinkScene.button(scene.open(link).card(), "Accept");
        scene.guest(link).presses("browser", accept);
    }

    private String reissued() {
        anna.presses("New link");
        return scene.link();
    }

    private static String tokenOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private LinkedOffer page(String browser) {
        return testFirm.linkedOffers.find(token, browser);
    }

    private String text(String browser) {
        return PostedCards.textOf(page(browser).card());
    }

    private Actor guest(String browser) {
        return testFirm.guest((LinkedOffer.Answerable) page(browser));
    }

    private Actor presses(String label) {
        return guest("browser")
                .presses("t" + label, LinkScene.button(page("browser").card(), label));
    }

    @Test
    void thePageKeepsWorkingInTheBrowserThatAccepted() {
        assertThat(page("browser")).isInstanceOf(LinkedOffer.Working.class);
        assertThat(text("browser"))
                .contains("Acme needs VoIP", "sue@x.com", "accepted, by you")
                .contains("[Won] [Lost] [Still on it] [Note] [Hand back]")
                .doesNotContain("they pay late")
                .doesNotContain("link made");
        assertThat(page("another")).isInstanceOf(LinkedOffer.Ended.class);
        assertThat(text("another")).doesNotContain("sue@x.com");
        assertThat(page("")).isInstanceOf(LinkedOffer.Ended.class);
    }

    @Test
    void theGuestReportsAWinAndTheFirmConfirmsIt() {
        presses("Won").fillsIn("How much?", "$4,500");
        anna.sees("Jo@foo.example at Foo says that R-1");
        assertThat(text("browser")).contains("won, $4,500, unconfirmed", "[Change the amount]");
        anna.presses("That's right").isTold("You confirmed that R-1");
        assertThat(text("browser")).contains("[Note]").doesNotContain("unconfirmed");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo@foo.example");
    }

    @Test
    void theGuestConfirmsOrCorrectsWhatAMemberRecorded() {
        anna.says("refer won R-1 $4,500");
        assertThat(text("browser"))
                .contains("not confirmed by you yet", "[That's right] [It was another amount]");
        presses("It was another amount").fillsIn("How much?", "$4,000");
        anna.sees("Foo says $4,000 (Jo@foo.example");
        assertThat(text("browser")).contains("$4,000 counts until both agree");
        anna.says("refer won R-1 $4,200");
        presses("Theirs is right");
        assertThat(text("browser")).contains("agreed by Anna and you", "won, $4,200");
    }

    @Test
    void notesStillOnItAndHandBack() {
        presses("Note").fillsIn("Note", "met Sue");
        anna.sees("Jo@foo.example at Foo added a note to R-1").sees("met Sue");
        presses("Still on it");
        assertThat(text("browser")).contains("met Sue", "still on it");
        anna.says("refer note R-1 for partner: ask for Sue");
        assertThat(text("browser")).contains("ask for Sue");
        presses("Hand back").fillsIn("Why?", "no time");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        assertThat(page("browser")).isInstanceOf(LinkedOffer.Ended.class);
        assertThat(text("browser")).doesNotContain("sue@x.com");
    }

    @Test
    void theLinkOfAFormerContactNoLongerWorks() {
        presses("Won").fillsIn("How much?", "$4,500");
        var note = LinkScene.button(page("browser").card(), "Note");
        var jo = guest("browser");
        anna.says("partner edit Foo: contact kim@foo.example");

        assertThat(page("browser")).isInstanceOf(LinkedOffer.Ended.class);
        assertThat(text("browser")).doesNotContain("sue@x.com").doesNotContain("Acme");
        jo.presses("late", note).isTold("Only members of Northwind");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("Noted");
    }

    @Test
    void aNewOrRevokedLinkIsNoStepToUndo() {
        anna.says("refer link R-1").presses("New link");
        anna.says("undo R-1").isTold("undo").isNotTold("Undone");
        anna.says("refer link R-1").presses("Revoke link");
        anna.says("undo R-1").isTold("undo").isNotTold("Undone");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Undone").contains("LinkRevoked");
    }

    @Test
    void aNewLinkAsksOnceToContinue() {
        anna.says("refer link R-1")
                .isTold("Jo@foo.example works with R-1 by a link.", "[New link] [Revoke link]");
        var old = token;
        token = tokenOf(reissued());
        assertThat(page("phone")).isInstanceOf(LinkedOffer.Open.class);
        assertThat(text("phone")).contains("[Continue on this device]").doesNotContain("Acme");

        var button = LinkScene.button(page("phone").card(), "Continue on this device");
        guest("phone").presses("phone", button);
        assertThat(text("phone")).contains("sue@x.com", "[Won]");
        assertThat(page("laptop")).isInstanceOf(LinkedOffer.Ended.class);
        anna.says("refer show R-1").isTold("link opened in another browser");
        token = old;
        assertThat(text("browser")).contains("There's a newer link").doesNotContain("sue@x.com");
    }

    @Test
    void aRevokedLinkIsRefused() {
        var working = page("browser");
        anna.says("refer link R-1").presses("Revoke link");
        anna.isTold("The link to R-1 no longer works.", "[New link]");
        assertThat(text("browser")).contains("This link to R-1 no longer works.");
        testFirm.guest((LinkedOffer.Answerable) working)
                .presses("late", LinkScene.button(working.card(), "Still on it"));
        assertThat(testFirm.storyOf("R-1")).doesNotContain("StillOnIt");
        anna.presses("Revoke link").isTold("Nothing changed");
        token = tokenOf(reissued());
        assertThat(text("phone")).contains("[Continue on this device]");
    }

    @Test
    void itExpiresThirtyDaysAfterClosing() {
        presses("Lost").fillsIn("Why?", "too dear");
        testFirm.advanceClock(Duration.ofDays(29));
        assertThat(page("browser")).isInstanceOf(LinkedOffer.Working.class);
        testFirm.advanceClock(Duration.ofDays(1));
        assertThat(text("browser")).contains("so this link has expired.");
        anna.presses("New link").isTold("R-1 was already lost");
        anna.says("refer link R-1").isTold("R-1 is with no one who uses a link.");
    }

    @Test
    void onlyMembersRenewAndRevoke() {
        presses("Still on it");
        guest("browser")
                .presses("x", LinkScene.button(linkCard(), "Revoke link"))
                .isTold("Only members");
        assertThat(page("browser")).isInstanceOf(LinkedOffer.Working.class);
    }

    private io.baton.chat.Card linkCard() {
        anna.says("refer link R-1");
        return ((io.baton.chat.Reply.Whisper) anna.reply()).card();
    }

    @Test
    void aRevokedOfferCannotBeAnswered() {
        anna.says("refer Zed needs VoIP to Foo").presses("Send it to Foo");
        var link = scene.link();
        anna.says("refer link R-2").presses("Revoke link");
        assertThat(scene.textOfEnded(link)).contains("This link to R-2 no longer works.");
    }
}
