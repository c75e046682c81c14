package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the partner's person does with a referral, and changes that they see, in Slack.
class SlackPartnerSideIT {
    private static final String NEED = "What does the client need?";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithAPartner() {
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP fee 10% contact @rita").isTold("@rita");
    }

    private static String offered(String client) {
        var number = anna.logs("/refer %s needs VoIP for 20 to Telefonia".formatted(client));
        anna.presses("Send it to Telefonia").sees(number + " is offered to Telefonia");
        rita.sees(client + " needs VoIP for 20", "[Accept]");
        return number;
    }

    private static String accepted(String client) {
        var number = offered(client);
        rita.presses("Accept").sees(number + ": Telefonia took it");
        rita.types("/refer show " + number).isTold(number + ": " + client, "[Won]", "[Hand back]");
        return number;
    }

    @Test
    void aChangeIsReadOnThePartnersCard() {
        var number = offered("Kranich");
        anna.types("/refer edit " + number);
        anna.submits("Change " + number, NEED, "VoIP for 50");

        anna.sees(number + " is changed. Telefonia sees it on the card.");
        rita.sees("Kranich needs VoIP for 50", "@anna changed: need “VoIP for 20” →", "[Accept]");
        rita.doesNotSee("Kranich needs VoIP for 20");
        rita.presses("Accept").sees(number + ": Telefonia took it");
    }

    @Test
    void aReportedWinIsConfirmedWithOnePress() {
        var number = accepted("Lindqvist");
        rita.presses("Won").submits(number + " is won", "How much?", "$4,500");
        rita.sees(number, "is won, $4,500", "until then it counts as unconfirmed");

        anna.sees("@rita at Telefonia says that " + number, "Is that right?", "[That's right]");
        anna.presses("That's right").isTold("You confirmed that " + number);
        anna.doesNotSee(number, "Is that right?");
        rita.sees("@anna confirmed that " + number);
        anna.types("/refer show " + number).isTold("result confirmed");
    }

    @Test
    void theBatonIsHandedBackWithAReason() {
        var number = accepted("Ostwind");
        rita.presses("Hand back").submits("Hand back", "Why?", "no time before June");
        rita.sees(number + " is back with Northwind");
        anna.sees("@rita at Telefonia handed back " + number, "no time before June");
        anna.types("/refer show " + number).isTold("handed back (Telefonia)", "@anna");
    }

    @Test
    void aContactBringsAReferral() {
        rita.writes("refer Lake Hotel needs a faster network");
        rita.sees("(Lake Hotel) is offered to Northwind");
        anna.sees("Telefonia has a client for you", "Lake Hotel needs a faster network");
        anna.presses("Take it").sees("Northwind took it");
        rita.sees("@anna", "took the baton");
    }

    @Test
    void theNextStepsAreOnHome() {
        var number = accepted("Ganter");
        rita.opensHome().seesAtHome("What you hold", number + " Ganter", "[Won]", "[Lost]");
        anna.opensHome().seesAtHome("What you sent", number + " Ganter");
        rita.pressesAtHome("Lost");
        rita.submits(number + " is lost", "Why?", "no budget");
        anna.seesAtHome("Waiting for you", number + " Ganter", "[That's right]");
        anna.pressesAtHome("That's right").sees("You confirmed that " + number);
        anna.eventually(() -> assertThat(anna.home()).doesNotContain(number));
    }
}
