package io.baton.app;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A partner's person is linked by a one-time code, said to the bot.
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

        baton.guest("U4", "marco").writes(code).isTold("used already");
        anna.types("/partner edit Telefonia remove @rita").isTold("is no contact any more");
    }

    @Test
    void aPersonOfAnotherOrganisationJoinsInTheSharedChannel() {
        var skye = baton.stranger("W5", "skye", SHARED);
        skye.mentions("join 0000-0000-0000").isTold("This code does not work");
        skye.mentions(codeFor("Cumulus"))
                .isTold("Welcome, skye", "a contact of Cumulus", "better said in private");
        anna.sees("@skye joined as a contact of Cumulus");
    }

    @Test
    void aCodeThatIsAskedForByMessageWaitsForAButton() {
        anna.alone().writes("partner invite Cumulus").isTold("shown to you alone", "Make a code");
        anna.alone().presses("Make a code").isTold("A code for Cumulus", "join ");
    }
}
