package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A client's contact details open on acceptance, in any field or line they were typed in.
class ContactOpensConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    private void aBench() {
        testFirm.partner("CloudNine", "Rita", "firewalls");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer Acme needs firewalls contact Sue Patel (sue@x.com) to CloudNine",
                "refer Acme needs firewalls, sue@x.com wants them soon to CloudNine",
                "refer Acme sue@x.com needs firewalls to CloudNine",
                "refer Acme needs firewalls to CloudNine $5k",
            })
    void theOfferHidesThemUntilItIsAccepted(String line) {
        aBench();
        anna.says(line.replace("sue@x.com", "sue@x.com / +44 20 7946 0958"))
                .presses("Send it to CloudNine");
        testFirm.advanceClock(Duration.ofHours(4));

        rita.sees("has a client for you").sees("is still waiting").doesNotSee("sue@x.com");
        rita.doesNotSee("7946");
        rita.says("refer show R-1").says("refer list").says("partner show CloudNine");
        rita.doesNotSee("sue@x.com").doesNotSee("7946").doesNotSee("x.com");
        rita.presses("Accept");
        if (line.contains("sue@x.com")) {
            rita.sees("sue@x.com / +44 20 7946 0958");
        }
    }

    @Test
    void aReasonToWithdrawHidesThemToo() {
        aBench();
        anna.says("refer Acme sue@x.com needs firewalls to CloudNine")
                .presses("Send it to CloudNine");
        anna.says("refer withdraw R-1 call 020 7946 0958 yourself");

        rita.sees("Anna withdrew R-1").doesNotSee("7946").doesNotSee("sue@x.com");
        rita.says("refer show R-1").isNotTold("7946").isNotTold("sue@x.com");
        anna.says("refer show R-1").isTold("020 7946 0958", "sue@x.com");
    }

    @Test
    void aPartnerWhoDeclinedNeverReadsThem() {
        aBench();
        anna.says("refer Acme needs firewalls for sue@x.com to CloudNine")
                .presses("Send it to CloudNine");
        rita.presses("Decline").fillsIn("Why?", "no time").doesNotSee("sue@x.com");
        rita.sees("CloudNine declined").doesNotSee("sue@x.com");
    }

    @Test
    void aLinkAndItsEmailHideThem() {
        var scene = new LinkScene();
        scene.anna.says("refer Acme needs VoIP for sue@x.com to Foo").presses("Send it to Foo");
        assertThat(scene.anna.reply().toString()).doesNotContain("sue@x.com", "sue%40x");
        var link = scene.link();
        assertThat(PostedCards.textOf(scene.open(link).card())).doesNotContain("sue@x.com");

        scene.press(scene.guest(link), link, "Accept").isTold("VoIP for sue@x.com", "save it now");
    }
}
