package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The whole program behind Microsoft's Playground, in a real Chromium.
class TeamsPlaygroundIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final By WORDS = By.cssSelector("[data-lexical-editor=true]");
    private static final Pattern TAKEN =
            Pattern.compile("Anna Nowak took the baton for (R-\\d+) \\(Lake Hotel\\)");
    private static final By ACCEPT = By.cssSelector("button[aria-label='Accept']");
    private static final ObjectNode RITA =
            JsonNodeFactory.instance
                    .objectNode()
                    .put("id", "rita")
                    .put("aadObjectId", "00000000-0000-0000-0000-00000000000b");
    private static final By TAKE_IT = By.cssSelector("button[aria-label='Take it']");

    @TempDir static Path directory;

    @RegisterExtension
    static final BatonExtension baton = BatonExtension.inLocalTeams().withBrowser();

    private static Playground playground;
    private static WebDriver browser;

    @BeforeAll
    static void open() throws IOException {
        browser = baton.browser().driver();
        playground = Playground.start(directory, baton.address().resolve("/api/messages"));
    }

    @AfterAll
    static void close() {
        if (playground != null) {
            playground.close();
        }
    }

    @Test
    void aReferralIsLoggedAndTakenAndItsCardChangesInPlace() {
        browser.get(playground.address().toString());

        say("partner add CloudNine: VoIP, Azure contact rita@cloudnine.example");
        awaitText("CloudNine is now one of your partners");
        say("refer from CloudNine: Lake Hotel needs a faster network");
        awaitText("Lake Hotel");
        press("Take it");

        awaitText("(Lake Hotel)");
        patiently().until(page -> page.findElements(TAKE_IT).isEmpty());
        var taken = TAKEN.matcher(text());
        assertThat(taken.find()).as(text()).isTrue();
        say("refer show " + taken.group(1));
        awaitText("accepted");
        assertThat(text()).doesNotContain("went wrong").doesNotContain("not valid");
    }

    @Test
    void anOfferIsAcceptedByThePartnersPersonAndItsCardChangesForEveryone() throws Exception {
        browser.get(playground.address().toString());
        var playgroundStream = playground.stream();
        playground.annaMentions(
                "northwind-and-cloudnine",
                "<at>Baton (Dev)</at> partner add Teleline: telephony contact <at>Rita Lopes</at> channel here",
                "rita",
                "Rita Lopes");
        awaitText("Teleline is now one of your partners");
        say("refer Harbour Inn needs telephony to Teleline");
        press("Send it to Teleline");
        var offer = playgroundStream.withButton("Accept", "Harbour Inn");
        assertThat(offer.conversation()).isEqualTo("northwind-and-cloudnine");
        browser.findElement(By.xpath("//*[text()='Northwind and CloudNine']")).click();
        patiently().until(page -> page.findElements(ACCEPT).size() == 1);

        playground.presses(RITA, offer, "Accept");

        awaitText("Teleline took it");
        assertThat(browser.findElements(ACCEPT)).isEmpty();
    }

    /// The Playground's server closes a connection after five idle seconds, so this waits longer,
    /// and less than the ten seconds after which OkHttp looks whether a connection is still open.
    @Test
    void afterAPauseAnAnswerComesWithinTwoSeconds() throws Exception {
        var playgroundStream = playground.stream();
        playground.annaSays("refer show R-901");
        playgroundStream.awaitCard("R-901", PATIENCE);
        for (int i = 902; i < 904; i++) {
            Thread.sleep(Duration.ofSeconds(7));
            playground.annaSays("refer show R-" + i);
            playgroundStream.awaitCard("R-" + i, Duration.ofSeconds(2));
        }
    }

    private static void press(String label) {
        var button = By.cssSelector("button[aria-label='%s']".formatted(label));
        patiently().until(page -> page.findElements(button).size() == 1);
        browser.findElement(button).click();
    }

    private static void say(String words) {
        patiently()
                .until(page -> {
                    page.findElement(WORDS).sendKeys(words, Keys.ENTER);
                    return true;
                });
    }

    private static void awaitText(String words) {
        patiently().until(_ -> text().contains(words));
    }

    private static String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    private static WebDriverWait patiently() {
        var wait = new WebDriverWait(browser, PATIENCE);
        // The driver has several errors for an element that goes meanwhile.
        wait.ignoring(WebDriverException.class);
        return wait;
    }
}
