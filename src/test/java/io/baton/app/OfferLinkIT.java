package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.referral.Event;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Offer links over real HTTP.
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class OfferLinkIT {
    private static final String[] NOWHERE = {};
    private static final String FORM_FIELD = "answer.reason";

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlack().with("BATON_PUBLIC_URL", LinkVisitor.PUBLIC);

    private static SlackActor anna;

    @BeforeAll
    static void aPartnerKnownByMail() {
        anna = baton.member("U1", "anna");
        anna.types("/partner add Foo: VoIP contact jo@foo.example")
                .isTold(
                        "Foo is now one of your partners",
                        "jo@foo.example",
                        "a link to forward by e-mail");
    }

    @Test
    void openingTheLinkNeverAnswersTheOffer() {
        var jo = offered("Looker");
        var number = number("Looker");

        for (int i = 0; i < 5; i++) {
            assertThat(jo.opens().statusCode()).isEqualTo(200);
            assertThat(jo.peeks().statusCode()).isEqualTo(200);
        }

        assertThat(jo.opens().body())
                .contains("Northwind has a client for you", "Looker", ">Accept<", ">Decline<");
        anna.types("/refer show " + number).sees("offered to Foo", "link made for jo@foo");
        assertThat(story(number)).noneMatch(Event.Accepted.class::isInstance);
    }

    @Test
    void thePageIsNeitherCachedNorFramed() {
        var answer = offered("Quiet").opens();

        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script", "unsafe");
        assertThat(header(answer, "Set-Cookie"))
                .contains("HttpOnly", "Secure", "SameSite=Lax")
                .doesNotContain("Path", "Domain");
    }

    @Test
    void acceptingByLinkMovesTheBatonAndOpensTheClientContact() {
        anna.types("/refer");
        anna.submits(
                "Log a referral",
                "Client",
                "Opener",
                "What does the client need?",
                "VoIP",
                "How to reach the client",
                "Wile, +1 555 0100");
        var number = number("Opener");
        var jo = afterwards(() -> anna.types("/refer offer " + number + " to Foo"));
        assertThat(jo.opens().body()).doesNotContain("555 0100");

        var answer = jo.sends("press", jo.button("Accept"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Thank you for taking this on", "Wile, +1 555 0100");
        anna.sees(number + ": Foo took it", "jo@foo.example");
        assertThat(jo.opens().statusCode()).isEqualTo(410);
        assertThat(jo.opens().body())
                .contains("was accepted by jo@foo.example")
                .doesNotContain("555 0100");
    }

    @Test
    void decliningAsksForAReasonAndKeepsWhatWasTyped() {
        var jo = offered("Decliner");
        var number = number("Decliner");
        var decline = jo.button("Decline");

        var asked = jo.sends("press", decline);
        assertThat(asked.body()).contains("Why?", "<textarea");
        assertThat(jo.opens().statusCode()).isEqualTo(200);

        var empty = jo.sends("press", decline, "form", "offer.decline", FORM_FIELD, " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say why");
        var words = "<b>x</b>" + "é".repeat(1000);
        var long1008 = jo.sends("press", decline, "form", "offer.decline", FORM_FIELD, words);
        assertThat(long1008.body()).contains("at most 1,000 characters", "&lt;b&gt;x&lt;/b&gt;é");

        var done = jo.sends("press", decline, "form", "offer.decline", FORM_FIELD, "no capacity");
        assertThat(done.body()).contains("Thank you for your answer");
        anna.sees("jo@foo.example at Foo declined " + number, "no capacity", "You still hold");
        assertThat(jo.opens().body()).contains("was declined by jo@foo.example");
    }

    @Test
    void twoAnswersAtOnceHaveOneEffectAndTheSecondPersonIsTold() throws Exception {
        var jo = offered("Doubled");
        var number = number("Doubled");
        var accept = jo.button("Accept");
        Callable<HttpResponse<String>> press = () -> jo.sends("press", accept);

        List<HttpResponse<String>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    threads.invokeAll(List.of(press, press, press, press)).stream()
                            .map(each -> each.resultNow())
                            .toList();
        }

        assertThat(story(number)).filteredOn(Event.Accepted.class::isInstance).hasSize(1);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .allMatch(page ->
                        page.contains("taking this on") || page.contains("was accepted by"));
        assertThat(jo.sends("press", accept).statusCode()).isEqualTo(410);
    }

    @Test
    void onlyOurOwnPageAnswers() {
        var jo = offered("Forged");
        var number = number("Forged");
        var accept = jo.button("Accept");

        for (var headers :
                List.of(
                        NOWHERE,
                        new String[] {"Origin", "https://evil.example"},
                        new String[] {"Origin", "null"},
                        new String[] {"Sec-Fetch-Site", "cross-site"},
                        new String[] {"Sec-Fetch-Site", "none"},
                        new String[] {
                            "Origin", "https://evil.example", "Sec-Fetch-Site", "same-origin"
                        })) {
            assertThat(jo.sendsFrom(headers, "press", accept).statusCode())
                    .as(String.join(" ", headers))
                    .isEqualTo(403);
        }
        assertThat(story(number)).noneMatch(Event.Accepted.class::isInstance);
        var ours = new String[] {"Origin", LinkVisitor.PUBLIC};
        assertThat(jo.sendsFrom(ours, "press", accept).statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkWorksForItsOwnButtonsOnly() {
        var other = offered("Elsewhere");
        var elsewhere = number("Elsewhere");
        var jo = offered("Mine");
        var theirs = other.button("Accept");

        for (var press :
                List.of(theirs, "say refer list", "offer.link R-1/1", "offer.accept", "", "\0")) {
            var answer = jo.sends("press", press);
            assertThat(answer.body()).contains("Mine", ">Accept<").doesNotContain("Elsewhere");
        }
        jo.sends("form", "refer", "subject", "R-1/1", "answer.client", "Forged:");
        anna.types("/refer list open").sees("Open referrals", "Mine").doesNotSee("Forged:");
        assertThat(story(elsewhere)).noneMatch(Event.Accepted.class::isInstance);
    }

    /// Runs last: four days later the offers of the other tests have lapsed too.
    @Test
    @Order(Integer.MAX_VALUE)
    void aLinkEndsWithItsOfferAndSaysWhy() {
        var first = offered("Later");
        var number = number("Later");
        baton.advanceClock(Duration.ofDays(4));
        assertThat(first.sends("press", "offer.accept R-1/1").statusCode()).isEqualTo(410);
        anna.sees("Foo didn't answer your offer of " + number);
        assertThat(first.opens().body()).contains("got no answer by", "send you a new link");

        var second = afterwards(() -> anna.types("/refer offer " + number + " to Foo"));
        assertThat(first.opens().statusCode()).isEqualTo(410);
        assertThat(second.opens().statusCode()).isEqualTo(200);

        var third = afterwards(() -> anna.presses("New link"));
        assertThat(second.opens().body()).contains("a newer link for");
        anna.types("/refer withdraw " + number + " no budget").sees("was withdrawn");
        assertThat(third.opens().body()).contains("was withdrawn by");
    }

    @Test
    void everyInvalidLinkGetsTheSameAnswer() {
        offered("Guessed");
        var page = new LinkVisitor(baton.address(), "a".repeat(48)).opens();

        assertThat(page.statusCode()).isEqualTo(404);
        for (var token : List.of("x", "a".repeat(47) + "b", "%00", "~", "A".repeat(3000))) {
            var other = new LinkVisitor(baton.address(), token);
            assertThat(other.opens().statusCode()).isIn(404, 400);
            assertThat(other.opens().body()).doesNotContain("Guessed");
        }
        assertThat(new LinkVisitor(baton.address(), "b".repeat(48)).opens().body())
                .isEqualTo(page.body());
    }

    @Test
    void anOversizedBodyIsNotRead() {
        var jo = offered("Long");

        var answer = jo.sends("press", jo.button("Decline"), "answer.reason", "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void linksArePublicAndTheConsoleIsNot() {
        var jo = offered("Public");

        for (var path : List.of("/", "/console", "/console/assets/console.js", "/offer/")) {
            assertThat(jo.fetches(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(jo.fetches("/offer/assets/link.css").statusCode()).isEqualTo(200);
        assertThat(jo.fetches("/offer/assets/console.js").statusCode()).isEqualTo(404);
    }

    @Test
    void theTokenIsInNoLogNoMetricNoDatabaseAndNoPost(CapturedOutput output) throws IOException {
        var jo = offered("Hushed");
        var number = number("Hushed");
        jo.opens();
        jo.sendsFrom(NOWHERE, "press", "x");
        jo.sends("press", jo.button("Accept"));
        anna.sees(number + ": Foo took it");

        assertThat(output.getAll()).doesNotContain(jo.token());
        assertThat(jo.fetches("/actuator/prometheus").body())
                .contains("uri=\"/offer/{token}\"")
                .doesNotContain(jo.token());
        assertThat(stored()).contains("Hushed").doesNotContain(jo.token());
        assertThat(baton.slack().callLog().calls("chat.postMessage"))
                .isNotEmpty()
                .noneMatch(apiCall -> apiCall.toString().contains(jo.token()));
    }

    /// Offers a client's need to Foo and returns the link for Jo.
    private static LinkVisitor offered(String client) {
        anna.types("/refer " + client + " needs VoIP to Foo $12k");
        var number = number(client);
        var jo = afterwards(() -> anna.presses("Send it to Foo"));
        anna.sees("Forward " + number, "Write the email to jo@foo.example");
        return jo;
    }

    /// Waits for a message about this client's referral.
    private static String number(String client) {
        anna.sees("is logged", client + " needs");
        return anna.screen().texts().stream()
                .filter(text -> text.contains("is logged") && text.contains(client + " needs"))
                .map(text -> text.substring(0, text.indexOf(" is logged")))
                .findFirst()
                .orElseThrow();
    }

    /// The link in the answer.
    private static LinkVisitor afterwards(Runnable act) {
        var before = told();
        act.run();
        anna.eventually(() -> assertThat(told()).isNotEqualTo(before));
        return LinkVisitor.ofLinkIn(baton, told());
    }

    /// With markup, because it contains the link's address.
    private static String told() {
        return anna.screen().surfaces().stream()
                .map(SlackScreen::words)
                .filter(words -> words.contains(LinkVisitor.PUBLIC))
                .reduce((_, last) -> last)
                .orElse("");
    }

    private static List<Event> story(String number) {
        var stores = baton.bean(MongoStores.class);
        FirmId firm = stores.firms().all().getFirst().id();
        return stores
                .referrals()
                .find(firm, Integer.parseInt(number.substring(2)))
                .orElseThrow()
                .steps()
                .stream()
                .map(step -> step.event())
                .toList();
    }

    private static String stored() throws IOException {
        try (Stream<Path> files = Files.walk(baton.data())) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
