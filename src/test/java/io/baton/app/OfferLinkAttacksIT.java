package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Event;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Attacks on offer links, and what a link reveals.
@ExtendWith(OutputCaptureExtension.class)
class OfferLinkAttacksIT {
    private static final String[] NOWHERE = {};

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlack().with("BATON_PUBLIC_URL", LinkVisitor.PUBLIC);

    private static LinkSender sender;
    private static SlackActor anna;

    @BeforeAll
    static void aPartnerKnownByMail() {
        sender = LinkSender.in(baton);
        anna = sender.anna();
    }

    @Test
    void thePageIsNeitherCachedNorFramed() {
        var answer = sender.offered("Quiet").opens();

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
    void onlyOurOwnPageAnswers() {
        var jo = sender.offered("Forged");
        var number = sender.number("Forged");
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
        assertThat(sender.story(number)).noneMatch(Event.Accepted.class::isInstance);
        var ours = new String[] {"Origin", LinkVisitor.PUBLIC};
        assertThat(jo.sendsFrom(ours, "press", accept).statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkWorksForItsOwnButtonsOnly() {
        var other = sender.offered("Elsewhere");
        var elsewhere = sender.number("Elsewhere");
        var jo = sender.offered("Mine");
        var theirs = other.button("Accept");

        for (var press :
                List.of(theirs, "say refer list", "offer.link R-1/1", "offer.accept", "", "\0")) {
            var answer = jo.sends("press", press);
            assertThat(answer.body()).contains("Mine", ">Accept<").doesNotContain("Elsewhere");
        }
        jo.sends("form", "refer", "subject", "R-1/1", "answer.client", "Forged:");
        anna.types("/refer list open").sees("Open referrals", "Mine").doesNotSee("Forged:");
        assertThat(sender.story(elsewhere)).noneMatch(Event.Accepted.class::isInstance);
    }

    @Test
    void everyInvalidLinkGetsTheSameAnswer() {
        sender.offered("Guessed");
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
        var jo = sender.offered("Long");

        var answer = jo.sends("press", jo.button("Decline"), "answer.reason", "x".repeat(40_000));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void linksArePublicAndTheConsoleIsNot() {
        var jo = sender.offered("Public");

        for (var path : List.of("/", "/console", "/console/assets/console.js", "/offer/")) {
            assertThat(jo.fetches(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(jo.fetches("/offer/assets/link.css").statusCode()).isEqualTo(200);
        assertThat(jo.fetches("/offer/assets/console.js").statusCode()).isEqualTo(404);
    }

    @Test
    void theTokenIsInNoLogNoMetricNoDatabaseAndNoPost(CapturedOutput output) throws IOException {
        var jo = sender.offered("Hushed");
        var number = sender.number("Hushed");
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
