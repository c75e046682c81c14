package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.testing.Browser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// The console in a real browser, with scripted answers.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleBrowserIT {

    private static final String ANNA = "/console?who=web:anna&where=direct";
    private static final String BOTH = ANNA + "&who2=web:rita&where2=direct";

    private static LocalConsole console = new LocalConsole();
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        console.close();
    }

    @BeforeEach
    void reset() {
        console.forget();
        browser.consoleErrors();
    }

    @Test
    void anOfferAndItsAnswerArriveWithoutReloading() {
        goTo(BOTH);
        browser.says(1, "/refer Harbor Dental needs a move to the cloud");
        browser.presses(1, "Offer to CloudNine");
        browser.sees(1, "Offered to CloudNine");
        browser.seesNoMore(1, "Offer to SecureOps");
        browser.sees(2, "Northwind IT offers you a referral");

        browser.presses(2, "Decline");
        browser.seesInDialog("As Rita");
        browser.fillsIn("Why", "no");
        browser.pressesInDialog("Decline");
        browser.seesInDialog("Please say a little more.");
        browser.fillsIn("Why", " capacity before spring");
        browser.pressesInDialog("Decline");

        browser.seesNoDialog();
        browser.sees(2, "You declined R-1: no capacity before spring");
        browser.seesNoMore(2, "Accept");
        browser.sees(1, "Rita declined R-1: no capacity before spring");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void onlyItsReaderSeesAWhisperAndUnreadPlacesAreMarked() {
        goTo("/console?who=web:anna&where=web:general&who2=web:ben&where2=direct");
        browser.says(1, "/partner list");
        browser.sees(1, "Only visible to you");
        browser.says(1, "Good morning");
        browser.eventually(
                "a dot at Ben's channel",
                () ->
                        !browser.driver()
                                .findElements(By.cssSelector("#go-2-web-general .dot"))
                                .isEmpty());

        browser.driver().findElement(By.id("go-2-web-general")).click();
        browser.sees(2, "Good morning");
        assertThat(browser.paneText(2)).doesNotContain("I heard", "Only visible to you");
    }

    @Test
    void aDoubleClickIsOneAct() {
        goTo(ANNA);
        browser.says(1, "/refer Harbor Dental needs cloud");
        browser.sees(1, "Offer to SecureOps");
        var button = browser.find("//button[text()='Offer to SecureOps']");
        new Actions(browser.driver()).doubleClick(button).perform();
        browser.sees(1, "You pressed R-1/2");

        assertThat(console.script.distinctTurns()).isEqualTo(2);
    }

    @Test
    void aReferralCanBeLoggedFromAMessage() {
        goTo("/console?who=web:ben&where=web:general");
        browser.says(1, "Harbor Dental wants to move to the cloud");
        browser.sees(1, "Harbor Dental wants");
        new Actions(browser.driver()).moveToElement(browser.find("//article[last()]")).perform();
        browser.presses(1, "Log a referral");
        browser.seesInDialog("As Ben");
        assertThat(browser.find("//dialog//textarea").getDomProperty("value"))
                .isEqualTo("Harbor Dental wants to move to the cloud");
    }

    @Test
    void aNewcomerLoadsTheSampleFirmAndSeesWhatToTry() {
        goTo("/console");
        browser.sees(1, "Hello Anna");
        browser.presses(1, "Load the sample firm");
        browser.sees(1, "Hand a referral over");

        browser.find("//a[contains(., 'Hand a referral over')]").click();
        browser.sees(2, "No messages yet");
        assertThat(messageLine()).startsWith("/refer Harbor Dental");
    }

    @Test
    void progressIsShownWhileTheSampleLoads() {
        goTo("/console");
        console.sample.gate.acquireUninterruptibly();
        try {
            browser.presses(1, "Load the sample firm");
            browser.sees(1, "Adding partners");
            assertThat(browser.find("//progress").getDomAttribute("value")).isEqualTo("1");
            assertThat(browser.paneText(1)).doesNotContain("Load the sample firm");

            browser.driver().navigate().refresh();
            browser.sees(1, "Adding partners");
        } finally {
            console.sample.gate.release();
        }
        browser.sees(1, "Hand a referral over");
    }

    @Test
    void markupInAMessageRunsNothing() {
        goTo(ANNA);
        browser.says(1, "<img src=x onerror=\"document.title='gone'\"><script>x()</script> \"><b>");
        browser.sees(1, "I heard: <img src=x onerror=");

        assertThat(browser.driver().getTitle()).isEqualTo("Baton: Anna");
        assertThat(browser.driver().findElements(By.cssSelector(".lines script, .lines b")))
                .isEmpty();
    }

    @Test
    void aChartIsShownWithAnAltText() {
        goTo(ANNA);
        browser.says(1, "/revenue");
        browser.eventually(
                "the picture",
                () ->
                        "1200"
                                .equals(
                                        String.valueOf(
                                                browser.find("//figure/img")
                                                        .getDomProperty("naturalWidth"))));
        assertThat(browser.find("//figure/img").getAccessibleName()).isEqualTo("Nov 12%, Dec 14%");
    }

    @Test
    void everyControlHasAName() {
        goTo(BOTH);
        browser.says(1, "/refer Harbor Dental needs cloud");
        browser.sees(1, "Offer to SecureOps");
        assertThat(controls(".pane")).hasSizeGreaterThan(20).doesNotContain("");

        browser.says(2, "/refer ");
        browser.seesInDialog("Log a referral");
        assertThat(controls("dialog")).contains("Client", "Need", "Log it").doesNotContain("");
    }

    /// The names of all controls, as a screen reader reads them.
    private static List<String> controls(String within) {
        var kinds =
                List.of(
                        "a",
                        "button:not([hidden])",
                        "textarea",
                        "select",
                        "input:not([type=hidden])");
        var all = kinds.stream().map(kind -> within + " " + kind).collect(Collectors.joining(","));
        return browser.driver().findElements(By.cssSelector(all)).stream()
                .map(element -> element.getAccessibleName())
                .toList();
    }

    /// Runs last, because it closes the console that the other tests use.
    @Test
    @Order(Integer.MAX_VALUE)
    void aLostConnectionShowsANoticeAndRecovers() {
        goTo(ANNA);
        var port = console.port();
        console.close();
        browser.eventually("the loss", () -> notice().contains("Lost the connection to Baton"));

        browser.types("kept", Keys.ENTER);
        browser.eventually("the failure", () -> !notice().isEmpty());
        assertThat(messageLine()).isEqualTo("kept");

        console = new LocalConsole(port);
        console.messenger.send("p", OneReferralConversation.ANNA, Card.saying("Again!"));
        browser.sees(1, "Again!");
        browser.eventually("no more notice", () -> notice().isEmpty());
    }

    private static void goTo(String path) {
        browser.goTo(console.address() + path);
    }

    private static String notice() {
        return browser.driver().findElement(By.id("notice")).getText();
    }

    private static String messageLine() {
        var value = browser.driver().findElement(By.id("message-1")).getDomProperty("value");
        return String.valueOf(value);
    }
}
