package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.Fault;
import io.baton.slack.fake.SlackRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Repeated deliveries, double clicks and failures in between have one effect and one message.
class SlackExactlyOnceIT {
    private static final String OFFER = "Northwind has a client for you";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor rita;
    private static SlackActor rosa;

    @BeforeAll
    static void aFirmWithABench() {
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        rosa = baton.guest("U4", "rosa");
        anna.types("/partner add Telefonia: VoIP contact @rita @rosa").isTold("@rita, @rosa");
    }

    @Test
    void anEventDeliveredThreeTimesHasOneEffect() {
        var told = anna.user().mentions(BatonExtension.SALES, "refer Thrice needs VoIP").delivery();
        again(told, 1);
        again(told, 2);
        anna.isTold("Thrice", "is logged");

        anna.types("/refer list").isTold("Thrice");
        assertThat(anna.lastMessage()).containsOnlyOnce("Thrice");
        anna.seesOnce("Thrice", "is logged");
    }

    @Test
    void aCommandDeliveredAgainIsAnsweredAgainAndHasOneEffect() {
        var told = anna.user().command(BatonExtension.SALES, "/refer", "Twice needs VoIP");
        var first = baton.slack().requests().send(told);
        var second = again(told, 1);

        assertThat(second.body()).isEqualTo(first.body()).contains("is logged");
        anna.types("/refer list").isTold("Twice");
        assertThat(anna.lastMessage()).containsOnlyOnce("Twice");
    }

    @Test
    void aDoubleClickAcceptsOnce() {
        var number = offered("Doubleclick");
        var card = rita.button("Accept");
        var one = rita.user().press(card, "Accept");
        var other = rita.user().press(card, "Accept");
        atOnce(List.of(one, other));

        rita.seesOnce(number + " was already accepted by @rita");
        anna.seesOnce("took the baton for " + number);
        anna.types("/refer show " + number).isTold("accepted, by rita");
        assertThat(anna.lastMessage()).containsOnlyOnce("accepted, by");
    }

    @Test
    void ifTwoPeoplePressAtOnceOneSucceedsAndTheOtherIsTold() {
        var number = offered("Twopeople");
        var ritas = rita.user().press(rita.button("Accept"), "Accept");
        var rosas = rosa.user().press(rosa.button("Accept"), "Accept");
        atOnce(List.of(ritas, rosas));

        anna.seesOnce("took the baton for " + number);
        rita.sees(number + ": Telefonia took it").doesNotSee("Twopeople", "[Accept]");
        rosa.sees(number + ": Telefonia took it").doesNotSee("Twopeople", "[Accept]");
        await().untilAsserted(() ->
                assertThat(rita.screen().texts().toString() + rosa.screen().texts())
                        .containsOnlyOnce(number + " was already accepted by"));
    }

    @Test
    void nothingIsPostedWithinRetryAfter() {
        baton.slack()
                .faults()
                .next("chat.postMessage", new Fault.RateLimited(Duration.ofSeconds(3)));
        offered("Toofast");

        rita.seesOnce(OFFER, "Toofast");
        anna.seesOnce("is offered to Telefonia", "Toofast", "[Take back]");
        assertThat(baton.slack().callLog().summary()).containsKey("chat.postMessage ratelimited");
    }

    @Test
    void atOneMessageASecondEverythingArrivesInOrder() {
        baton.slack().rateLimits().oneMessageASecondPerChannel(true);
        for (int i = 0; i < 3; i++) {
            var number = anna.logs("/refer Paced" + i + " needs VoIP");
            anna.types("/refer offer " + number + " to Telefonia");
        }
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        baton.slack().rateLimits().oneMessageASecondPerChannel(false);

        for (int i = 0; i < 3; i++) {
            rita.seesOnce(OFFER, "Paced" + i);
        }
        assertThat(String.join("\n", rita.screen().texts()))
                .containsSubsequence("Paced0", "Paced1", "Paced2");
    }

    @Test
    void aMessageThatArrivedWithoutAConfirmationIsNotPostedAgain() {
        baton.slack()
                .faults()
                .next(
                        "chat.postMessage",
                        new Fault.DoesThenHangs(Duration.ofSeconds(20)),
                        new Fault.DoesThenDrops());
        offered("Hung");

        await().atMost(Duration.ofMinutes(1)).until(baton::saidAll);
        rita.seesOnce(OFFER, "Hung");
        rosa.seesOnce(OFFER, "Hung");
        anna.seesOnce("is offered to Telefonia", "Hung", "[Take back]");
    }

    @Test
    void postsArriveWhenSlackIsBackEvenAfterARestart() {
        var number = anna.logs("/refer Outage needs VoIP to Telefonia");
        var send = anna.user().press(anna.button("Send it to Telefonia"), "Send it to Telefonia");
        baton.slack().goDark();
        assertThat(baton.slack().requests().send(send).status()).isEqualTo(200);
        baton.stop();
        baton.slack().comeBack();
        baton.startAgain();

        rita.seesOnce(OFFER, "Outage");
        rosa.seesOnce(OFFER, "Outage");
        anna.seesOnce(number + " is offered to Telefonia", "[Take back]");
    }

    private static String offered(String client) {
        var number = anna.logs("/refer " + client + " needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia").sees(number + " is offered to Telefonia");
        rita.sees(OFFER, client);
        rosa.sees(OFFER, client);
        return number;
    }

    private static AppResponse again(SlackRequest told, int number) {
        return baton.slack().requests().send(told.again(number, "http_timeout"));
    }

    private static void atOnce(List<SlackRequest> deliveries) {
        var all =
                deliveries.stream()
                        .map(each ->
                                CompletableFuture.supplyAsync(
                                        () -> baton.slack().requests().send(each),
                                        Thread::startVirtualThread))
                        .toList();
        assertThat(all).allMatch(each -> each.join().acknowledged());
    }
}
