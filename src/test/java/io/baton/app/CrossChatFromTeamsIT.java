package io.baton.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A firm in Teams and a partner in Slack.
class CrossChatFromTeamsIT {
    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlackAndTeams().with("BATON_FIRM_CHAT", "teams");

    @Test
    void aFirmInTeamsPassesAReferralToAPartnerInSlack() {
        var anna = baton.teams().member("Anna");
        var rita = baton.member("U3", "rita");
        anna.says("partner add Fabrikam: VoIP, telephones");
        TeamsScreen.newest(anna::sees, "Fabrikam", "none yet");
        anna.says("partner invite Fabrikam");
        var waiting = TeamsScreen.newest(anna::sees, "Only you will see it");
        anna.presses(waiting, "Make a code");
        var code = TeamsScreen.read(TeamsScreen.newest(anna::sees, "A code for Fabrikam"));
        rita.writes(JoinCode.in(code)).isTold("a contact of Fabrikam");

        anna.says("refer Kranich needs VoIP to Fabrikam $12k");
        anna.presses(TeamsScreen.newest(anna::sees, "Kranich", "is logged"), "Send it to Fabrikam");
        rita.alone().sees("Kranich", "[Accept]").presses("Accept");
        TeamsScreen.newest(anna::sees, "rita", "took");
    }
}
