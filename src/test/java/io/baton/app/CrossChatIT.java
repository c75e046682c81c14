package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.teams.fake.TeamsUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The baton on its way from one chat to the other.
class CrossChatIT {
    private static final Pattern CODE = Pattern.compile("join ((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4})");

    @TempDir Path data;

    private static String code(String words) {
        var found = CODE.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return "join " + found.group(1);
    }

    private static void offerGoes(TeamsUser who, String client) {
        await().atMost(RunningBaton.PATIENCE)
                .until(() ->
                        who.sees().stream()
                                .filter(each -> RunningBatonInTeams.read(each).contains(client))
                                .noneMatch(each -> RunningBatonInTeams.offers(each, "Accept")));
    }

    @Test
    void aFirmInSlackPassesAReferralToAPartnerInTeams() {
        try (var chats = new RunningBatonInBoth(data)) {
            var anna = chats.inSlack("U1", "anna");
            var rita = chats.teams().member("Rita");
            anna.types("/partner add Fabrikam: VoIP, telephones").isTold("none yet");
            anna.types("/partner invite Fabrikam").isTold("A code for Fabrikam");
            rita.says(code(anna.lastMessage()));
            RunningBatonInTeams.newest(rita::sees, "a contact of Fabrikam");

            var number = anna.logs("/refer Kranich needs VoIP to Fabrikam $12k");
            anna.presses("Send it to Fabrikam");
            var offer = RunningBatonInTeams.newest(rita::sees, "Kranich", "VoIP");
            rita.presses(offer, "Accept");
            anna.sees("Rita of Fabrikam took the baton of " + number);
            offerGoes(rita, "Kranich");
            rita.says("refer list");
            RunningBatonInTeams.newest(rita::sees, number, "Kranich");
            assertThat(chats.slack().violations()).isEmpty();
        }
    }

    @Test
    void aFirmInTeamsPassesAReferralToAPartnerInSlack() {
        try (var chats = new RunningBatonInBoth(data, "--BATON_FIRM_CHAT=teams")) {
            var anna = chats.teams().member("Anna");
            var rita = chats.inSlack("U3", "rita");
            anna.says("partner add Fabrikam: VoIP, telephones");
            RunningBatonInTeams.newest(anna::sees, "Fabrikam", "none yet");
            anna.says("partner invite Fabrikam");
            var waiting = RunningBatonInTeams.newest(anna::sees, "shown to you alone");
            anna.presses(waiting, "Make a code");
            rita.writes(
                            code(
                                    RunningBatonInTeams.read(
                                            RunningBatonInTeams.newest(
                                                    anna::sees, "A code for Fabrikam"))))
                    .isTold("a contact of Fabrikam");

            anna.says("refer Kranich needs VoIP to Fabrikam $12k");
            anna.presses(
                    RunningBatonInTeams.newest(anna::sees, "Kranich", "is logged"),
                    "Send it to Fabrikam");
            rita.alone().sees("Kranich", "[Accept]").presses("Accept");
            RunningBatonInTeams.newest(anna::sees, "rita", "took");
            assertThat(chats.slack().violations()).isEmpty();
        }
    }

    @Test
    void whoHoldsTheBatonHearsInHisOwnChatThatThePartnersIsNotConnectedAnyMore() {
        try (var chats = new RunningBatonInBoth(data)) {
            var anna = chats.inSlack("U1", "anna");
            var rita = chats.teams().member("Rita");
            anna.types("/partner add Fabrikam: VoIP, telephones").isTold("none yet");
            anna.types("/partner invite Fabrikam").isTold("A code for Fabrikam");
            rita.says(code(anna.lastMessage()));
            RunningBatonInTeams.newest(rita::sees, "a contact of Fabrikam");
        }
        try (var baton = RunningBaton.byHttp(data)) {
            var anna = baton.member("U1", "anna");
            var number = anna.logs("/refer Kranich needs VoIP to Fabrikam $12k");
            anna.presses("Send it to Fabrikam");
            anna.sees(number, "Fabrikam", "Kranich");

            baton.advanceClock(Duration.ofMinutes(11));

            anna.sees("The offer of " + number, "did not reach Rita of Fabrikam");
            anna.sees("not connected to Teams any more", "partner edit Fabrikam");
        }
    }
}
