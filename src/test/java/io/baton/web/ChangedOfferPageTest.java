package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the page behind a link says if the offer changed between showing and pressing.
class ChangedOfferPageTest {
    private static final Pattern LINK =
            Pattern.compile("https://baton\\.example(/offer/[0-9a-f]{48})");
    private static final Cookie BROWSER = new Cookie(BrowserSecret.COOKIE, "of-jo");

    private final TestFirm firm = new TestFirm();
    private final Actor anna = firm.member("Anna").directly();
    private final MockMvcTester pages =
            MockMvcTester.of(new OfferLinkController(firm.linkedOffers, firm.desk, true));
    private final String link;

    ChangedOfferPageTest() {
        firm.partner("Foo", "jo@foo.example", "VoIP");
        anna.says("partner edit Foo fee 10%");
        anna.says("refer Acme needs VoIP to Foo").presses("Send it to Foo");
        var match = LINK.matcher(anna.reply().toString());
        assertThat(match.find()).isTrue();
        link = match.group(1);
    }

    private String page() {
        return body(pages.get().uri(link).cookie(BROWSER).exchange());
    }

    private String presses(String press, String... parameters) {
        var post = pages.post().uri(link).cookie(BROWSER).param("press", press);
        for (int i = 0; i < parameters.length; i += 2) {
            post = post.param(parameters[i], parameters[i + 1]);
        }
        return body(post.exchange());
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String button(String page, String label) {
        var match =
                Pattern.compile("value=\"([^\"]+)\"[^<]*>(?:<[^>]*>)*" + label + "<").matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }

    @Test
    void otherTermsAreShownWithTheReasonAndThenAccepted() {
        var accept = button(page(), "Accept");
        anna.says("partner edit Foo fee 12%");
        var asked = presses(accept);
        assertThat(asked)
                .contains("The terms have changed. Check them and answer again.")
                .contains("12% of what the client pays", ">Accept<");
        assertThat(firm.storyOf("R-1")).doesNotContain("Accepted");
        presses(button(asked, "Accept"));
        assertThat(firm.storyOf("R-1")).contains("Accepted");
    }

    @Test
    void anotherNeedIsShownWithTheNameOfTheOneWhoChangedIt() {
        var accept = button(page(), "Accept");
        var decline = button(page(), "Decline");
        anna.says("refer edit R-1 need VoIP and wifi");
        assertThat(presses(accept))
                .contains("Anna changed it while you read. Check it and answer again.")
                .contains("VoIP and wifi", ">Accept<");
        assertThat(presses(decline)).contains("Anna changed it while you read.");
        assertThat(presses(decline, "form", "offer.decline", "answer.reason", "No capacity"))
                .contains("Anna changed it while you read.");
        assertThat(firm.storyOf("R-1")).doesNotContain("Accepted", "Declined");
    }

    @Test
    void otherTermsDontStandInTheWayOfDeclining() {
        var decline = button(page(), "Decline");
        anna.says("partner edit Foo fee 12%");
        assertThat(presses(decline)).contains("Decline the referral");
        presses(decline, "form", "offer.decline", "answer.reason", "No capacity");
        assertThat(firm.storyOf("R-1")).contains("Declined");
    }

    @Test
    void aButtonThatThePageHasNoMoreSaysThatItChanged() {
        presses(button(page(), "Accept"));
        anna.says("refer terms R-1 15%");
        var agree = button(page(), "Agree");
        anna.says("refer terms R-1 20%");
        assertThat(presses(agree))
                .contains("This page has changed since you opened it. Check it and answer again.")
                .contains("20%");
    }

    @Test
    void aButtonOfAnotherOfferIsNotPressed() {
        for (var press : new String[] {"offer.accept R-2/1", "offer.accept R-1/9/t12345678"}) {
            assertThat(presses(press)).contains("This page has changed", "Acme");
        }
        assertThat(firm.storyOf("R-1")).doesNotContain("Accepted");
    }
}
