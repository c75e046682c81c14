package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.ParcelHeader;
import io.baton.teams.fake.ConnectorCall;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.FakeTeams;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is said of the bot's own accord.
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

    private CallResult<String> said(Place to) {
        return scene.messenger().send("parcel", to, OFFER);
    }

    private static String reference(CallResult<String> delivery) {
        return ((CallResult.Ok<String>) delivery).answer();
    }

    private static String why(CallResult<String> delivery) {
        assertThat(delivery.permanent()).isTrue();
        return delivery.brief();
    }

    @Test
    void whatIsSaidInAChannelIsANewPostAndNoReplyInTheThreadThatWasLast() {
        scene.anna.mentions(scene.sales + ";messageid=77", "help");
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Ok.class);
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Ok.class);
        var posts = scene.teams.messages(scene.sales);
        assertThat(posts).hasSize(2);
        assertThat(posts.getFirst().conversation())
                .isNotEqualTo(posts.getLast().conversation())
                .doesNotContain(";messageid=77");
    }

    @Test
    void aPostIsRewrittenInItsPlace() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(said(scene.channel()));
        var rewritten = scene.messenger().rewrite(reference, scene.channel(), Card.saying("Taken"));
        assertThat(rewritten).isEqualTo(new CallResult.Ok<>(reference));
        assertThat(scene.teams.messages(scene.sales)).hasSize(1);
        assertThat(scene.teams.messages(scene.sales).getFirst().words()).contains("Taken");
    }

    @Test
    void aGroupAndAPersonAreSpokenToWhereTheySpoke() {
        var group = scene.teams.group("deal");
        scene.anna.mentions(group, "help");
        scene.anna.says("help");
        assertThat(said(new Place.Channel("teams:" + group))).isInstanceOf(CallResult.Ok.class);
        assertThat(said(new Place.Direct(scene.anna.id()))).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.teams.messages(group)).hasSize(1);
        assertThat(scene.anna.sees()).hasSize(1);
    }

    @Test
    void somebodyWhoNeverSpokeIsReachedByTheirIdInEntra() {
        var delivery = said(new Place.Direct(scene.rita.id()));
        assertThat(delivery).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.rita.sees()).hasSize(1);
        assertThat(created().body().path("tenantId").asText()).isEqualTo(FakeTeams.TENANT);
        assertThat(said(new Place.Direct(scene.rita.id()))).isInstanceOf(CallResult.Ok.class);
        assertThat(calls("conversations")).hasSize(1);
    }

    @Test
    void somebodyWhoSpokeInAChannelOnlyIsReachedByWhatTeamsCalledThemThere() {
        scene.rita.mentions(scene.sales, "help");
        assertThat(said(new Place.Ephemeral("teams:" + scene.sales, scene.rita.id())))
                .isInstanceOf(CallResult.Ok.class);
        assertThat(created().body().at("/members/0/id").asText())
                .isEqualTo(scene.rita.member().id());
        assertThat(scene.rita.sees()).hasSize(1);
        assertThat(scene.teams.messages(scene.sales)).isEmpty();
    }

    private ConnectorCall created() {
        return calls("conversations").getFirst();
    }

    private List<ConnectorCall> calls(String path) {
        return scene.teams.calls().stream()
                .filter(connectorCall -> connectorCall.path().equals(path))
                .toList();
    }

    @Test
    void aPlaceFromWhichNothingCameIsRefusedWithoutACall() {
        assertThat(why(said(new Place.Channel("teams:19:x@thread.tacv2"))))
                .contains("nobody has spoken");
        assertThat(scene.teams.calls()).isEmpty();
    }

    @Test
    void anAddressOutsideMicrosoftsHostsIsNeverCalled() {
        var anna = new Place.Direct(scene.anna.id());
        for (var service : new String[] {"https://evil.example/", "http://169.254.169.254/"}) {
            var evil =
                    new ConversationReference(
                            ConversationReference.Kind.PERSONAL, service, "a:x", "28:b", "t");
            scene.whereabouts.reached(anna, evil.written());
            assertThat(why(said(anna))).contains("not a host of Microsoft Teams");
        }
    }

    @Test
    void whereWritingIsBlockedTheAddressGoesOutOfUseUntilSomebodySpeaksThereAgain() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        scene.teams.fails(ConnectorFault.of(403, "MessageWritesBlocked"));
        assertThat(why(said(anna))).contains("MessageWritesBlocked");
        int calls = scene.teams.calls().size();
        assertThat(why(said(anna))).contains("MessageWritesBlocked");
        assertThat(scene.teams.calls()).hasSize(calls);

        scene.anna.says("help");
        assertThat(said(anna)).isInstanceOf(CallResult.Ok.class);
    }

    /// Recorded by Microsoft ("Understand who blocked, muted, or uninstalled a bot").
    private static final String BLOCKED =
            "{\"errorCode\":209,\"message\":\"{\\r\\n  \\\"subCode\\\": \\\"MessageWritesBlocked\\\",\\r\\n"
                    + "  \\\"details\\\": \\\"Thread is blocked from message writes.\\\",\\r\\n"
                    + "  \\\"errorCode\\\": null,\\r\\n  \\\"errorSubCode\\\": null\\r\\n}\"}";

    @Test
    void whoBlockedTheBotIsKnownAlsoByTheOtherBodyThatTeamsWrites() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        scene.teams.fails(ConnectorFault.of(403, BLOCKED));
        assertThat(why(said(anna))).contains("blocked there").contains("MessageWritesBlocked");
        assertThat(scene.whereabouts.find(anna).orElseThrow().unreachable()).isNotNull();
    }

    @Test
    void aConversationThatIsNoMoreGoesOutOfUse() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.removes(scene.sales);
        assertThat(why(said(scene.channel()))).contains("ConversationNotFound");
        assertThat(scene.whereabouts.find(scene.channel()).orElseThrow().unreachable()).isNotNull();
    }

    @Test
    void aMessageThatIsNoMoreDoesNotPutItsPlaceOutOfUse() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(said(scene.channel()));
        scene.teams.forgets(scene.teams.messages(scene.sales).getFirst());
        assertThat(scene.messenger().rewrite(reference, scene.channel(), OFFER))
                .isInstanceOf(CallResult.Gone.class);
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Ok.class);
    }

    @TestFactory
    Stream<DynamicTest> eachFailureHasItsOwnEnding() {
        return Stream.of(
                ending(412, CallResult.Failed.class),
                ending(502, CallResult.Failed.class),
                ending(504, CallResult.Failed.class),
                ending(401, CallResult.Failed.class),
                ending(500, CallResult.Unknown.class),
                ending(503, CallResult.Failed.class),
                ending(400, CallResult.Refused.class),
                ending(413, CallResult.Refused.class));
    }

    private DynamicTest ending(int status, Class<?> ending) {
        return DynamicTest.dynamicTest(
                "HTTP " + status,
                () -> {
                    try (var own = TeamsDoorScene.open()) {
                        own.anna.says("help");
                        own.teams.fails(ConnectorFault.of(status, "Anything"));
                        int before = own.teams.calls().size();
                        var delivery =
                                own.messenger().send("p", new Place.Direct(own.anna.id()), OFFER);
                        assertThat(delivery).isInstanceOf(ending);
                        // Nothing is tried again behind the courier's back.
                        assertThat(own.teams.calls()).hasSize(before + 1);
                    }
                });
    }

    @Test
    void patienceThatIsAskedForIsHadAndALittleMore() {
        scene.anna.says("help");
        scene.teams.fails(ConnectorFault.limited(30));
        var wait =
                ((CallResult.RateLimited<String>) said(new Place.Direct(scene.anna.id())))
                        .atLeast();
        assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(38));
    }

    @Test
    void whatIsNotAnsweredInTimeMayHaveArrived() {
        scene.anna.says("help");
        scene.teams.fails(ConnectorFault.late(Duration.ofSeconds(4)));
        assertThat(said(new Place.Direct(scene.anna.id()))).isInstanceOf(CallResult.Unknown.class);
    }

    @Test
    void aServiceThatMovesIsFollowedAlsoToOlderMessages() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(said(scene.channel()));
        scene.teams.moves();
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Failed.class);
        scene.anna.mentions(scene.sales, "help");
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.messenger().rewrite(reference, scene.channel(), OFFER))
                .isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void installedTheBotSaysWhatItCanDoWhereItIsAndOnce() {
        var install = scene.anna.activity("installationUpdate", scene.sales).put("action", "add");
        scene.anna.sends(install);
        scene.anna.sends(install);
        var labels = scene.outbox.headers();
        assertThat(labels).extracting(ParcelHeader::to).containsExactly(scene.channel());
        assertThat(said(scene.channel())).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void removedItSpeaksThereNoMore() {
        scene.anna.installs(scene.sales, "add");
        scene.anna.installs(scene.sales, "remove");
        assertThat(why(said(scene.channel()))).contains("removed");
    }

    @Test
    void aWrongSecretShowsInTheHealthAndFailsWhatIsSaid() {
        var wrong = new TeamsSettings(FakeTeams.APP_ID, "wrong", FakeTeams.TENANT, false);
        try (var own = TeamsDoorScene.with(wrong)) {
            own.anna.says("help");
            assertThat(own.messenger().send("p", new Place.Direct(own.anna.id()), OFFER))
                    .isInstanceOf(CallResult.Failed.class);
            assertThat(own.door.health().health().getStatus().getCode())
                    .isEqualTo("OUT_OF_SERVICE");
        }
    }

    @Test
    void theTokenComesFromTheOwnOrganisation() {
        var credentials = new TenantCredentials(TeamsDoorScene.SETTINGS);
        assertThat(credentials.oAuthEndpoint())
                .isEqualTo("https://login.microsoftonline.com/" + FakeTeams.TENANT);
        assertThat(credentials.oAuthScope()).isEqualTo("https://api.botframework.com/.default");
    }
}
