package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebApiTest {
    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void authTestNamesTheBot() throws Exception {
        var who = vendorScene.bot().authTest(r -> r);

        assertThat(who.getUserId()).isEqualTo(slack.identity().botUserId());
        assertThat(who.getTeamId()).isEqualTo(slack.identity().teamId());
    }

    @Test
    void tokenErrorsAreDistinct() throws Exception {
        assertThat(SlackJson.text(post("auth.test", "", ""), "error")).isEqualTo("not_authed");
        assertThat(vendorScene.vendor().methods("xoxb-stolen").authTest(r -> r).getError())
                .isEqualTo("invalid_auth");
        assertThat(
                        vendorScene
                                .vendor()
                                .methods(slack.identity().appToken())
                                .authTest(r -> r)
                                .getError())
                .isEqualTo("not_allowed_token_type");
        assertThat(vendorScene.bot().appsConnectionsOpen(r -> r).getError())
                .isEqualTo("not_allowed_token_type");
    }

    @Test
    void anUnknownMethodIsRefused() throws Exception {
        assertThat(SlackJson.text(post("chat.shout", ""), "error")).isEqualTo("unknown_method");
    }

    @Test
    void argumentsCanBeJson() throws Exception {
        JsonNode answer =
                post(
                        "chat.postMessage",
                        SlackJson.object("channel", "C1", "text", "hello").toString());

        assertThat(answer.path("ok").asBoolean()).isTrue();
        assertThat(slack.channel("C1").texts()).containsExactly("hello");
    }

    @Test
    void invalidJsonIsRefused() throws Exception {
        assertThat(SlackJson.text(post("chat.postMessage", "{oops"), "error"))
                .isEqualTo("invalid_json");
        assertThat(SlackJson.text(post("chat.postMessage", "[]"), "error"))
                .isEqualTo("json_not_object");
    }

    @Test
    void aMissingScopeIsNamed() throws Exception {
        try (VendorScene poor =
                VendorScene.set(
                        FakeSlackSettings.standard()
                                .withScopes(Set.of("commands", "channels:history")))) {
            var refused = poor.bot().chatPostMessage(r -> r.channel("C1").text("hello"));

            assertThat(refused.getError()).isEqualTo("missing_scope");
            assertThat(refused.getNeeded()).isEqualTo("chat:write");
            assertThat(refused.getProvided()).contains("commands");
            assertThat(poor.slack().violations())
                    .extracting(Violation::kind)
                    .containsExactly(Violation.Kind.MISSING_SCOPE);
        }
    }

    @Test
    void aConversationsScopeDependsOnItsKind() throws Exception {
        try (VendorScene poor =
                VendorScene.set(
                        FakeSlackSettings.standard().withScopes(Set.of("channels:history")))) {
            poor.slack().channels().openPrivate("G1", "inner");

            assertThat(poor.bot().conversationsHistory(r -> r.channel("C1")).isOk()).isTrue();
            assertThat(poor.bot().conversationsHistory(r -> r.channel("G1")).getNeeded())
                    .isEqualTo("groups:history");
        }
    }

    @Test
    void guestsAndStrangersAreMarked() throws Exception {
        slack.people().addGuest("U3", "gus");
        slack.people().addStranger("W4", "rita", "T9PARTNER");

        assertThat(vendorScene.bot().usersInfo(r -> r.user("U1")).getUser().isRestricted())
                .isFalse();
        assertThat(vendorScene.bot().usersInfo(r -> r.user("U3")).getUser().isRestricted())
                .isTrue();
        assertThat(vendorScene.bot().usersInfo(r -> r.user("W4")).getUser().isStranger()).isTrue();
        assertThat(vendorScene.bot().usersInfo(r -> r.user("W4")).getUser().getTeamId())
                .isEqualTo("T9PARTNER");
        assertThat(vendorScene.bot().usersInfo(r -> r.user("U9")).getError())
                .isEqualTo("user_not_found");
    }

    @Test
    void aDirectConversationNeedsAReachablePerson() throws Exception {
        slack.people().addStranger("W4", "rita", "T9PARTNER");
        slack.people().add("U5", "gone");
        slack.people().deactivate("U5");

        assertThat(errorOfOpening("U9")).isEqualTo("user_not_found");
        assertThat(errorOfOpening("U5")).isEqualTo("user_disabled");
        assertThat(errorOfOpening(slack.identity().botUserId())).isEqualTo("cannot_dm_bot");
        assertThat(errorOfOpening("W4")).isEqualTo("invalid_user_combination");
        slack.channels().openShared("C4", "with-partner").with("W4");
        assertThat(vendorScene.bot().conversationsOpen(r -> r.users(List.of("W4"))).isOk())
                .isTrue();
    }

    private String errorOfOpening(String user) throws Exception {
        return vendorScene.bot().conversationsOpen(r -> r.users(List.of(user))).getError();
    }

    private JsonNode post(String method, String json) throws Exception {
        return post(method, json, "Bearer " + slack.identity().botToken());
    }

    private JsonNode post(String method, String json, String authorization) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("Authorization", authorization)
                        .POST(HttpRequest.BodyPublishers.ofString(json.isEmpty() ? "{}" : json))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return SlackJson.parse(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }
}
