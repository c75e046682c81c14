package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Event;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Offer links over real HTTP.
@TestMethodOrder(OrderAnnotation.class)
class OfferLinkIT {
    private static final String FORM_FIELD = "answer.reason";

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
    void openingTheLinkNeverAnswersTheOffer() {
        var jo = sender.offered("Looker");
        var number = sender.number("Looker");

        for (int i = 0; i < 5; i++) {
            assertThat(jo.opens().statusCode()).isEqualTo(200);
            assertThat(jo.peeks().statusCode()).isEqualTo(200);
        }

        assertThat(jo.opens().body())
                .contains("Northwind has a client for you", "Looker", ">Accept<", ">Decline<");
        anna.types("/refer show " + number).sees("offered to Foo", "link made for jo@foo");
        assertThat(sender.story(number)).noneMatch(Event.Accepted.class::isInstance);
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
        var number = sender.number("Opener");
        var jo = sender.afterwards(() -> anna.types("/refer offer " + number + " to Foo"));
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
        var jo = sender.offered("Decliner");
        var number = sender.number("Decliner");
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
        var jo = sender.offered("Doubled");
        var number = sender.number("Doubled");
        var accept = jo.button("Accept");
        Callable<HttpResponse<String>> press = () -> jo.sends("press", accept);

        List<HttpResponse<String>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    threads.invokeAll(List.of(press, press, press, press)).stream()
                            .map(each -> each.resultNow())
                            .toList();
        }

        assertThat(sender.story(number)).filteredOn(Event.Accepted.class::isInstance).hasSize(1);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .allMatch(page ->
                        page.contains("taking this on") || page.contains("was accepted by"));
        assertThat(jo.sendsElsewhere("press", accept).statusCode()).isEqualTo(410);
    }

    /// Runs last: four days later the offers of the other tests have lapsed too.
    @Test
    @Order(Integer.MAX_VALUE)
    void aLinkEndsWithItsOfferAndSaysWhy() {
        var first = sender.offered("Later");
        var number = sender.number("Later");
        baton.advanceClock(Duration.ofDays(4));
        assertThat(first.sends("press", "offer.accept R-1/1").statusCode()).isEqualTo(410);
        anna.sees("Foo didn't answer your offer of " + number);
        assertThat(first.opens().body()).contains("got no answer by", "send you a new link");

        var second = sender.afterwards(() -> anna.types("/refer offer " + number + " to Foo"));
        assertThat(first.opens().statusCode()).isEqualTo(410);
        assertThat(second.opens().statusCode()).isEqualTo(200);

        var third = sender.afterwards(() -> anna.presses("New link"));
        assertThat(second.opens().body()).contains("a newer link for");
        anna.types("/refer withdraw " + number + " no budget").sees("was withdrawn");
        assertThat(third.opens().body()).contains("was withdrawn by");
    }
}
