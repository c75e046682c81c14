package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.SlackRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two instances on one database and one Slack act as one.
class TwoInstancesIT {
    private static final Pattern IS_LOGGED = Pattern.compile("(R-\\d+) is logged");
    private static final String OFFER = "Northwind has a client for you";

    @RegisterExtension
    static final BatonExtension baton = BatonExtension.inSlack().on(DatabaseKind.SERVER);

    private static BatonInstance one;
    private static BatonInstance other;
    private static SlackActor anna;
    private static SlackActor rita;

    @BeforeAll
    static void twoOnOneDatabase() {
        one = baton.firstInstance();
        other = baton.secondInstance();
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP contact @rita").isTold("@rita");
    }

    @AfterAll
    static void close() {
        other.close();
    }

    @Test
    void anEventDeliveredToBothHasOneEffect() {
        var told = anna.user().command(BatonExtension.SALES, "/refer", "Kranich needs VoIP");
        var first = toldTo(one, told);
        var second = toldTo(other, told.again(1, "http_timeout"));

        assertThat(second).isEqualTo(first).contains("is logged");
        anna.types("/refer list").isTold("Kranich");
        assertThat(anna.lastMessage()).containsOnlyOnce("Kranich");
    }

    @Test
    void ofTwoClicksAtOnceOneCounts() {
        one.receives();
        var number = anna.logs("/refer Twice needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.sees(OFFER, "Twice");
        var card = rita.button("Accept");
        var clicks =
                IntStream.range(0, 10)
                        .mapToObj(i ->
                                sent(i % 2 == 0 ? one : other, rita.user().press(card, "Accept")))
                        .toList();
        assertThat(clicks).allMatch(click -> click.join() == 200);

        anna.seesOnce("took the baton for " + number);
        rita.sees(number + ": Telefonia took it");
        anna.types("/refer show " + number).isTold("accepted, by rita");
        assertThat(anna.lastMessage()).containsOnlyOnce("accepted, by");
    }

    @Test
    void noReferralNumberIsGivenTwice() {
        var commands =
                IntStream.range(0, 20)
                        .mapToObj(n ->
                                bodyFrom(
                                        n % 2 == 0 ? one : other,
                                        anna.user()
                                                .command(
                                                        BatonExtension.SALES,
                                                        "/refer",
                                                        "Crowd" + n + " needs VoIP")))
                        .toList();
        assertThat(commands)
                .extracting(command -> number(command.join()))
                .doesNotHaveDuplicates()
                .doesNotContain("none");
    }

    @Test
    void everyPostIsDeliveredOnce() {
        for (int i = 0; i < 6; i++) {
            (i % 2 == 0 ? one : other).receives();
            var number = anna.logs("/refer Many" + i + " needs VoIP");
            anna.types("/refer offer " + number + " to Telefonia");
        }
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        for (int i = 0; i < 6; i++) {
            rita.seesOnce(OFFER, "Many" + i);
        }
    }

    @Test
    void aDeadlineAndADigestHappenOnce() {
        anna.logs("/refer Late needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.sees(OFFER, "Late");
        anna.types("/revenue digest here mondays 9:00").isTold("post the digest here");
        baton.advanceClock(Duration.ofDays(7));

        anna.seesOnce("Telefonia didn't answer your offer", "Late");
        anna.seesOnce("Partner digest, Mon 23 Nov 2026 to Mon 30 Nov 2026");
        await().atMost(BatonExtension.PATIENCE).until(baton::saidAll);
        anna.seesOnce("Partner digest, Mon 23 Nov 2026 to Mon 30 Nov 2026");
    }

    private static String toldTo(BatonInstance instance, SlackRequest slackRequest) {
        instance.receives();
        return baton.slack().requests().send(slackRequest).body();
    }

    private static CompletableFuture<Integer> sent(
            BatonInstance instance, SlackRequest slackRequest) {
        return answered(instance, slackRequest).thenApply(AppResponse::status);
    }

    private static CompletableFuture<String> bodyFrom(
            BatonInstance instance, SlackRequest slackRequest) {
        return answered(instance, slackRequest).thenApply(AppResponse::body);
    }

    private static CompletableFuture<AppResponse> answered(
            BatonInstance instance, SlackRequest slackRequest) {
        instance.receives();
        var line = baton.slack().requests().now();
        return CompletableFuture.supplyAsync(
                () -> line.send(slackRequest), Thread::startVirtualThread);
    }

    private static String number(String answer) {
        var found = IS_LOGGED.matcher(answer);
        return found.find() ? found.group(1) : "none";
    }
}
