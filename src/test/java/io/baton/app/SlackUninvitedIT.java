package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Slash commands work in every channel, even without the bot.
class SlackUninvitedIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;

    @BeforeAll
    static void aFirmWithABench() {
        var self = baton.slack().identity().botUserId();
        baton.slack().channels().openPublic("C7", "random").with("U1", "U2").without(self);
        baton.slack().channels().openPrivate("G7", "board").with("U1", "U2").without(self);
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP contact @rita").isTold("@rita");
    }

    @Test
    void batonJoinsAPublicChannelBeforeItPosts() {
        anna.in("C7").types("/refer from Telefonia: Initech needs a web shop").isTold("is logged");
        ben.sees("Telefonia has a client for you", "Initech", "[Take it]");
        ben.presses("Take it").sees("Northwind took it").doesNotSee("Initech", "[Take it]");
    }

    @Test
    void inAPrivateChannelItSaysThatItIsNotInvitedAndLosesNothing() {
        var board = anna.in("G7");
        board.types("/refer from Telefonia: Secretly needs a vault")
                .sees("is logged", "I'm not in this channel", "/invite");
        anna.sees("Telefonia has a client for you", "Secretly needs a vault", "[Take it]");
        board.types("/revenue digest here").isTold("I'm not in this channel", "/invite");

        board.types("/refer from");
        board.submits(
                "Log a referral",
                "Client",
                "Formal",
                "What does the client need?",
                "a safe",
                "Partner",
                "Telefonia");
        anna.sees("Telefonia has a client for you", "Formal needs a safe", "[Take it]");

        baton.slack().channel("G7").with(baton.slack().identity().botUserId());
        board.types("/revenue digest here").isTold("post the digest here on Mondays");
        assertThat(anna.lastMessage()).doesNotContain("/invite");
        board.types("/refer from Telefonia: Openly needs a door");
        ben.sees("Telefonia has a client for you", "Openly needs a door", "[Take it]");
    }
}
