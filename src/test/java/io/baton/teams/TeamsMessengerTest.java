package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.ParcelHeader;
import io.baton.teams.fake.ConnectorCall;
import io.baton.teams.fake.FakeTeams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Messages that Baton sends on its own.
class TeamsMessengerTest {
    private static final Card OFFER = Card.saying("An offer");

    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private CallResult<String> sent(Place to) {
        return scene.messenger().send("parcel", to, OFFER);
    }

    @Test
    void aMessageToAChannelIsANewPostNotAReply() {
        scene.anna.mentions(scene.sales + ";messageid=77", "help");
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Ok.class);
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Ok.class);
        var posts = scene.teams.messages(scene.sales);
        assertThat(posts).hasSize(2);
        assertThat(posts.getFirst().conversation())
                .isNotEqualTo(posts.getLast().conversation())
                .doesNotContain(";messageid=77");
    }

    @Test
    void aPostCanBeRewritten() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(sent(scene.channel()));
        var rewritten = scene.messenger().rewrite(reference, scene.channel(), Card.saying("Taken"));
        assertThat(rewritten).isEqualTo(new CallResult.Ok<>(reference));
        assertThat(scene.teams.messages(scene.sales)).hasSize(1);
        assertThat(scene.teams.messages(scene.sales).getFirst().words()).contains("Taken");
    }

    @Test
    void groupsAndPeopleGetMessagesWhereTheyWrote() {
        var group = scene.teams.group("deal");
        scene.anna.mentions(group, "help");
        scene.anna.says("help");
        assertThat(sent(new Place.Channel("teams:" + group))).isInstanceOf(CallResult.Ok.class);
        assertThat(sent(new Place.Direct(scene.anna.id()))).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.teams.messages(group)).hasSize(1);
        assertThat(scene.anna.sees()).hasSize(1);
    }

    @Test
    void aPersonWhoNeverWroteIsReachedByTheirEntraId() {
        var result = sent(new Place.Direct(scene.rita.id()));
        assertThat(result).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.rita.sees()).hasSize(1);
        assertThat(created().body().path("tenantId").asText()).isEqualTo(FakeTeams.TENANT);
        assertThat(sent(new Place.Direct(scene.rita.id()))).isInstanceOf(CallResult.Ok.class);
        assertThat(calls("conversations")).hasSize(1);
    }

    @Test
    void aPersonWhoOnlyWroteInAChannelIsReachedByTheirTeamsId() {
        scene.rita.mentions(scene.sales, "help");
        assertThat(sent(new Place.Ephemeral("teams:" + scene.sales, scene.rita.id(), null)))
                .isInstanceOf(CallResult.Ok.class);
        assertThat(created().body().at("/members/0/id").asText())
                .isEqualTo(scene.rita.member().id());
        assertThat(scene.rita.sees()).hasSize(1);
        assertThat(scene.teams.messages(scene.sales)).isEmpty();
    }

    @Test
    void aNewServiceUrlAppliesToOlderMessagesToo() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(sent(scene.channel()));
        scene.teams.moves();
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Failed.class);
        scene.anna.mentions(scene.sales, "help");
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.messenger().rewrite(reference, scene.channel(), OFFER))
                .isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void anInstallationIsWelcomedOnce() {
        var install = scene.anna.activity("installationUpdate", scene.sales).put("action", "add");
        scene.anna.sends(install);
        scene.anna.sends(install);
        var headers = scene.outbox.headers();
        assertThat(headers).extracting(ParcelHeader::to).containsExactly(scene.channel());
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void theTokenComesFromTheBotsOrganization() {
        var credentials = new TenantCredentials(TeamsDoorScene.SETTINGS);
        assertThat(credentials.oAuthEndpoint())
                .isEqualTo("https://login.microsoftonline.com/" + FakeTeams.TENANT);
        assertThat(credentials.oAuthScope()).isEqualTo("https://api.botframework.com/.default");
    }

    private static String reference(CallResult<String> result) {
        return ((CallResult.Ok<String>) result).answer();
    }

    private ConnectorCall created() {
        return calls("conversations").getFirst();
    }

    private List<ConnectorCall> calls(String path) {
        return scene.teams.calls().stream()
                .filter(connectorCall -> connectorCall.path().equals(path))
                .toList();
    }
}
