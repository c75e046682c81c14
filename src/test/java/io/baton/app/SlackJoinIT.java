package io.baton.app;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A partner's person joins with a one-time code.
class SlackJoinIT {
    private static final String SHARED = "C2";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;

    @BeforeAll
    static void aFirmWithABench() {
        baton.slack().channels().openShared(SHARED, "with-cumulus");
        anna = baton.member("U1", "anna");
        anna.types("/partner add Telefonia: VoIP, telephones").isTold("none yet");
        anna.types("/partner add Cumulus: Azure").isTold("none yet");
    }

    private static String codeFor(String partner) {
        anna.types("/partner invite " + partner).isTold("A code for " + partner, "works once");
        return JoinCode.in(anna.lastMessage());
    }

    @Test
    void aGuestJoinsInADirectMessageAndAnswersAnOffer() {
        var rita = baton.guest("U3", "rita");
        var code = codeFor("Telefonia");
        rita.writes(code).isTold("Welcome, rita", "a contact of Telefonia");
        anna.sees("@rita joined as a contact of Telefonia");
        anna.types("/partner show Telefonia").isTold("@rita");

        var number = anna.logs("/refer Kranich needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.presses("Accept").sees(number + ": Telefonia took it", "@rita");
        anna.sees("@rita at Telefonia took the baton for " + number);
        rita.writes("refer list").isTold(number, "Kranich");

        baton.guest("U4", "marco").writes(code).isTold("has been used");
        anna.types("/partner edit Telefonia remove @rita")
                .isTold("holds the baton for " + number, "refer handback " + number);
        anna.types("/refer handback %s she has left".formatted(number)).isTold(number);
        anna.types("/partner edit Telefonia remove @rita").isTold("is no longer a contact");
    }

    @Test
    void aPersonOfAnotherOrganizationJoinsInTheSharedChannel() {
        var skye = baton.stranger("W5", "skye", SHARED);
        skye.mentions("join 0000-0000-0000").isTold("it may be mistyped, used or expired");
        skye.mentions(codeFor("Cumulus"))
                .isTold("Welcome, skye", "a contact of Cumulus", "Others can read this channel");
        anna.sees("@skye joined as a contact of Cumulus");
    }

    @Test
    void aCodeRequestedInAMessageAppearsAfterAButton() {
        anna.alone().writes("partner invite Cumulus").isTold("Only you will see it", "Make a code");
        anna.alone().presses("Make a code").isTold("A code for Cumulus", "join ");
    }
}
