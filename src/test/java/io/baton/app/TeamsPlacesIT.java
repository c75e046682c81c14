package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where people talk to Baton in Teams, and who sees the answer.
class TeamsPlacesIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    private static TeamsUser anna;

    @BeforeAll
    static void open() {
        anna = baton.teams().member("Anna");
    }

    /// Each test has a place of its own.
    private static void answeredAlone(
            String place, String client, UnaryOperator<ObjectNode> changed) {
        var at = "<at>C++ Bot (Dev)</at>";
        var logs = anna.message(place, at + "&nbsp;refer " + client + " needs VoIP");
        anna.sends(changed.apply(TeamsUser.mention(logs, at, FakeTeams.BOT, "C++ Bot (Dev)")));
        TeamsScreen.newest(anna::sees, client, "is logged");
        anna.mentions(place, "refer list");
        TeamsScreen.newest(anna::sees, client, "R-");
        assertThat(baton.teams().messages(place)).isEmpty();
    }

    @Test
    void anAnswerInAChannelIsPrivate() {
        answeredAlone(baton.teams().channel("one"), "Antlia", said -> said);
    }

    @Test
    void anAnswerInAGroupChatIsPrivate() {
        answeredAlone(baton.teams().group("two"), "Aquila", said -> said);
    }

    @Test
    void aPrivateMessageInAChannelIsAnsweredPrivately() {
        answeredAlone(
                baton.teams().channel("three"),
                "Auriga",
                said -> {
                    said.withObject("/recipient").put("isTargeted", true);
                    return said;
                });
    }

    @Test
    void afterInstallationItIntroducesItselfOnce() {
        var channel = baton.teams().channel("four");
        var install = anna.activity("installationUpdate", channel).put("action", "add");
        anna.sends(install);
        anna.sends(install);
        TeamsScreen.newest(() -> baton.teams().messages(channel), "I'm Baton", "added by Anna");
        anna.mentions(channel, "Hi");
        TeamsScreen.newest(anna::sees, "Tell me what a client needs");
        assertThat(baton.teams().messages(channel)).hasSize(1);
    }

    @Test
    void theHolderIsToldIfTheContactHasBlockedBaton() {
        var marco = baton.teams().guest("Marco");
        marco.says("help");
        var sales = baton.teams().channel("six");
        var at = "<at>Marco</at>";
        var add = anna.message(sales, "<at>Baton</at> partner add Teleline: fax contact " + at);
        TeamsUser.mention(add, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        anna.sends(TeamsUser.mention(add, at, marco.member().id(), "Marco"));
        TeamsScreen.newest(anna::sees, "Teleline");
        baton.teams().blocks(marco.personalChat());

        anna.says("refer Grus needs fax to Teleline");
        anna.presses(TeamsScreen.newest(anna::sees, "Grus"), "Send it to Teleline");
        TeamsScreen.newest(anna::sees, "didn't reach", "Marco", "Baton is blocked there");
    }

    @Test
    void anUncertainDeliveryIsNotRetriedWithoutEnd() {
        var channel = baton.teams().channel("five");
        baton.teams().fails(ConnectorFault.of(500, "ServiceError"));
        anna.installs(channel, "add");
        await().atMost(BatonExtension.PATIENCE).until(() -> welcomes(channel) == 1);
        for (int i = 0; i < 3; i++) {
            anna.says("help " + i);
        }
        TeamsScreen.newest(anna::sees, "What I can do");
        assertThat(welcomes(channel)).isEqualTo(1);
        assertThat(baton.teams().messages(channel)).isEmpty();
    }

    private static long welcomes(String channel) {
        return baton.teams().calls().stream()
                .map(connectorCall -> connectorCall.body().toString())
                .filter(body -> body.contains(channel) && body.contains("I'm Baton"))
                .count();
    }

    @Test
    void theDigestIsANewPostInItsChannel() {
        var sales = baton.teams().channel("seven");
        anna.mentions(sales, "revenue digest here mondays 9:00");
        TeamsScreen.newest(anna::sees, "digest");
        anna.mentions(sales, "revenue digest now");
        var post = TeamsScreen.newest(() -> baton.teams().messages(sales), "Partner digest");
        assertThat(post.conversation()).startsWith(sales + ";messageid=");
    }
}
