package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Socket Mode, in which Slack can't call Baton.
class SlackSocketModeIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlackBySocket();

    @Test
    void commandsClicksFormsAndMessagesArriveThroughTheSocket() {
        var anna = baton.member("U1", "anna");
        var rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP fee 10% contact @rita")
                .isTold("is now one of your partners");

        anna.types("/refer");
        anna.submits("Log a referral", "Client", "Kranich", "What does the client need?", "VoIP");
        anna.isTold("is logged", "Kranich needs VoIP");
        var number = anna.number();
        anna.presses("Offer to Telefonia").sees(number + " is offered to Telefonia");

        rita.presses("Decline");
        assertThat(rita.submits("Decline the referral", "Why?", " ").errors()).hasSize(1);
        rita.submits("Decline the referral", "Why?", "no capacity");
        anna.sees("@rita at Telefonia declined " + number, "no capacity");

        anna.mentions("refer offer " + number + " to Telefonia");
        rita.sees("[Accept]").presses("Accept").sees(number + ": Telefonia took it");
        rita.writes("refer show " + number).sees("accepted by Telefonia");
        anna.opensHome().seesAtHome(number, "accepted by Telefonia");
        anna.usesShortcut("log_referral", anna, "they also need a firewall");
        assertThat(anna.form("Log a referral").valueOf("What does the client need?"))
                .isEqualTo("a firewall");
        var told = anna.user().writes("refer list won");
        baton.slack().requests().send(told.delivery().again(1, "http_timeout"));
        anna.seesOnce("No won referrals");
    }
}
