package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.FakeTeams;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What happens when a message can't be delivered.
class TeamsDeliveryFailuresTest {
    private static final Card OFFER = Card.saying("An offer");

    /// From Microsoft's documentation ("Understand who blocked, muted, or uninstalled a bot").
    private static final String BLOCKED =
            "{\"errorCode\":209,\"message\":\"{\\r\\n  \\\"subCode\\\": \\\"MessageWritesBlocked\\\",\\r\\n"
                    + "  \\\"details\\\": \\\"Thread is blocked from message writes.\\\",\\r\\n"
                    + "  \\\"errorCode\\\": null,\\r\\n  \\\"errorSubCode\\\": null\\r\\n}\"}";

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
    void anUnknownPlaceIsRefusedWithoutACall() {
        assertThat(why(sent(new Place.Channel("teams:19:x@thread.tacv2"))))
                .contains("no one has talked");
        assertThat(scene.teams.calls()).isEmpty();
    }

    @Test
    void hostsOtherThanMicrosoftsAreNeverCalled() {
        var anna = new Place.Direct(scene.anna.id());
        for (var service : new String[] {"https://evil.example/", "http://169.254.169.254/"}) {
            var evil =
                    new ConversationReference(
                            ConversationReference.Kind.PERSONAL, service, "a:x", "28:b", "t");
            scene.placeAddresses.reached(anna, evil.written());
            assertThat(why(sent(anna))).contains("not a host of Microsoft Teams");
        }
    }

    @Test
    void aBlockedAddressIsNotUsedUntilSomeoneWritesFromThere() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        scene.teams.fails(ConnectorFault.of(403, "MessageWritesBlocked"));
        assertThat(why(sent(anna))).contains("MessageWritesBlocked");
        int calls = scene.teams.calls().size();
        assertThat(why(sent(anna))).contains("MessageWritesBlocked");
        assertThat(scene.teams.calls()).hasSize(calls);

        scene.anna.says("help");
        assertThat(sent(anna)).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void aBlockIsRecognizedInTeamsNestedErrorToo() {
        scene.anna.says("help");
        var anna = new Place.Direct(scene.anna.id());
        scene.teams.fails(ConnectorFault.of(403, BLOCKED));
        assertThat(why(sent(anna))).contains("blocked there").contains("MessageWritesBlocked");
        assertThat(scene.placeAddresses.find(anna).orElseThrow().unreachable()).isNotNull();
    }

    @Test
    void aDeletedConversationBecomesUnreachable() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.removes(scene.sales);
        assertThat(why(sent(scene.channel()))).contains("ConversationNotFound");
        assertThat(scene.placeAddresses.find(scene.channel()).orElseThrow().unreachable())
                .isNotNull();
    }

    @Test
    void aDeletedMessageLeavesItsPlaceReachable() {
        scene.anna.mentions(scene.sales, "help");
        var reference = reference(sent(scene.channel()));
        scene.teams.forgets(scene.teams.messages(scene.sales).getFirst());
        assertThat(scene.messenger().rewrite(reference, scene.channel(), OFFER))
                .isInstanceOf(CallResult.Gone.class);
        assertThat(sent(scene.channel())).isInstanceOf(CallResult.Ok.class);
    }

    @Test
    void afterARemovalNothingIsSentThere() {
        scene.anna.installs(scene.sales, "add");
        scene.anna.installs(scene.sales, "remove");
        assertThat(why(sent(scene.channel()))).contains("removed");
    }

    @TestFactory
    Stream<DynamicTest> eachStatusHasItsResult() {
        return Stream.of(
                result(412, CallResult.Failed.class),
                result(502, CallResult.Failed.class),
                result(504, CallResult.Failed.class),
                result(401, CallResult.Failed.class),
                result(500, CallResult.Unknown.class),
                result(503, CallResult.Failed.class),
                result(501, CallResult.Unknown.class),
                result(520, CallResult.Unknown.class),
                result(302, CallResult.Failed.class),
                result(307, CallResult.Failed.class),
                result(407, CallResult.Failed.class),
                result(408, CallResult.Unknown.class),
                result(421, CallResult.Failed.class),
                result(425, CallResult.Unknown.class),
                result(400, CallResult.Refused.class),
                result(413, CallResult.Refused.class));
    }

    @Test
    void aRateLimitWaitsALittleLongerThanRequested() {
        scene.anna.says("help");
        scene.teams.fails(ConnectorFault.limited(30));
        var wait =
                ((CallResult.RateLimited<String>) sent(new Place.Direct(scene.anna.id())))
                        .atLeast();
        assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(38));
    }

    @Test
    void aWrongSecretShowsInTheHealthAndFailsMessages() {
        var wrong = new TeamsSettings(FakeTeams.APP_ID, "wrong", FakeTeams.TENANT, false);
        try (var own = TeamsDoorScene.with(wrong)) {
            own.anna.says("help");
            assertThat(own.messenger().send("p", new Place.Direct(own.anna.id()), OFFER))
                    .isInstanceOf(CallResult.Failed.class);
            assertThat(own.door.health().health().getStatus().getCode()).isEqualTo("DOWN");
        }
    }

    private DynamicTest result(int status, Class<?> expected) {
        return DynamicTest.dynamicTest(
                "HTTP " + status,
                () -> {
                    try (var own = TeamsDoorScene.open()) {
                        own.anna.says("help");
                        own.teams.fails(ConnectorFault.of(status, "Anything"));
                        int before = own.teams.calls().size();
                        var result =
                                own.messenger().send("p", new Place.Direct(own.anna.id()), OFFER);
                        assertThat(result).isInstanceOf(expected);
                        if (status >= 500) {
                            assertThat(result.brief())
                                    .endsWith("HTTP %d, Anything".formatted(status));
                        }
                        // Only the courier retries.
                        assertThat(own.teams.calls()).hasSize(before + 1);
                    }
                });
    }

    private static String reference(CallResult<String> result) {
        return ((CallResult.Ok<String>) result).answer();
    }

    private static String why(CallResult<String> result) {
        assertThat(result.permanent()).isTrue();
        return result.brief();
    }
}
