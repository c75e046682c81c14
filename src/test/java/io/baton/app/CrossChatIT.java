package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.teams.fake.TeamsUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A firm in Slack and partners in Teams.
class CrossChatIT {
    @RegisterExtension final BatonExtension baton = BatonExtension.inSlackAndTeams();

    /// The offer's card is still there, without an Accept button.
    private static void offerGoes(TeamsUser who, String client) {
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() ->
                        assertThat(who.sees())
                                .filteredOn(each -> TeamsScreen.read(each).contains(client))
                                .isNotEmpty()
                                .noneMatch(each -> TeamsScreen.offers(each, "Accept")));
    }

    @Test
    void aFirmInSlackPassesAReferralToAPartnerInTeams() {
        var anna = baton.member("U1", "anna");
        var rita = baton.teams().member("Rita");
        anna.types("/partner add Fabrikam: VoIP, telephones").isTold("none yet");
        anna.types("/partner invite Fabrikam").isTold("A code for Fabrikam");
        rita.says(JoinCode.in(anna.lastMessage()));
        TeamsScreen.newest(rita::sees, "a contact of Fabrikam");

        var number = anna.logs("/refer Kranich needs VoIP to Fabrikam $12k");
        anna.presses("Send it to Fabrikam");
        var offer = TeamsScreen.newest(rita::sees, "Kranich", "VoIP");
        rita.presses(offer, "Accept");
        anna.sees("Rita at Fabrikam took the baton for " + number);
        offerGoes(rita, "Kranich");
        rita.says("refer list");
        TeamsScreen.newest(rita::sees, number, "Kranich");
    }

    @Test
    void theHolderLearnsThatThePartnersChatIsNoLongerConnected() {
        var anna = baton.member("U1", "anna");
        var rita = baton.teams().member("Rita");
        anna.types("/partner add Fabrikam: VoIP, telephones").isTold("none yet");
        anna.types("/partner invite Fabrikam").isTold("A code for Fabrikam");
        rita.says(JoinCode.in(anna.lastMessage()));
        TeamsScreen.newest(rita::sees, "a contact of Fabrikam");
        baton.restartWithoutTeams();
        var number = anna.logs("/refer Kranich needs VoIP to Fabrikam $12k");
        anna.presses("Send it to Fabrikam");
        anna.sees(number, "Fabrikam", "Kranich");

        baton.advanceClock(Duration.ofMinutes(11));

        anna.sees("The offer of " + number, "didn't reach Rita at Fabrikam");
        anna.sees("no longer connected to Teams", "[Add a contact for Fabrikam]");
    }
}
