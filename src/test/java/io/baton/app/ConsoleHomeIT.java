package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;

/// The home pages of a member and of the partner's person in the console, and each of their
/// buttons.
@TestMethodOrder(OrderAnnotation.class)
class ConsoleHomeIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static final ConsoleScreen console = new ConsoleScreen(baton);

    private static final ConsolePictures pictures = new ConsolePictures(baton);

    private static WebDriver browser;

    @BeforeAll
    static void aFirmWithAPartner() {
        browser = baton.browser().driver();
        console.visit("/console?who=web:anna&where=direct");
        console.say(1, "partner add CloudNine: cloud contact @Rita");
        console.awaitText("CloudNine is now one of your partners.");
        console.say(1, "refer Harbor Dental needs a move to the cloud");
        console.awaitText("R-1 is logged");
    }

    @BeforeEach
    void openBothPages() {
        console.visit("/console?who=web:anna&where=home&who2=web:rita&where2=home");
    }

    @Test
    @Order(1)
    void whatWaitsIsOfferedAndAcceptedThere() {
        console.awaitText("R-1 Harbor Dental needs a move to the cloud: not offered yet");
        pictures.take("home-waiting");
        console.press(1, "Offer to CloudNine");
        console.awaitText("R-1 is offered to CloudNine");
        openBothPages();
        assertThat(pane(1)).containsSubsequence("caught up", "What you hold", "R-1 Harbor Dental");
        console.press(2, "Accept");
        console.awaitText("R-1: CloudNine took it");
        assertThat(pane(2)).contains("You hold the baton now.", "Hand back");
        pictures.take("home-taken");
    }

    @Test
    @Order(2)
    void whatThePartnerHoldsIsReportedAndConfirmedThere() {
        assertThat(pane(2)).containsSubsequence("What you hold", "R-1 Harbor Dental");
        console.press(2, "Won");
        fill("amount", "$4,500");
        console.awaitText("until then it counts as unconfirmed");
        openBothPages();
        assertThat(pane(1)).containsSubsequence("Waiting for you", "R-1 Harbor Dental");
        pictures.take("home-result");
        console.press(1, "That's right");
        console.awaitText("You confirmed that R-1 (Harbor Dental) is won, $4,500.");
        openBothPages();
        assertThat(pane(1)).doesNotContain("R-1 Harbor Dental");
    }

    @Test
    @Order(3)
    void searchFindsAReferral() {
        console.press(1, "Search");
        fill("words", "harbor");
        console.awaitText("R-1 Harbor Dental needs a move to the cloud: won");
    }

    @Test
    @Order(4)
    void theKeeperChangesTheSettings() {
        console.press(1, "Settings");
        console.await(By.cssSelector("dialog[open] form"));
        pictures.take("home-settings");
        fill("name", "Southwind");
        console.awaitText("Firm name: Northwind IT → Southwind");
    }

    @Test
    @Order(5)
    void theOtherButtonsOpenTheirFormsAndTheHelp() {
        for (var button : new String[] {"Log a referral", "Find a partner", "Notices"}) {
            console.press(1, button);
            console.await(By.cssSelector("dialog[open] form"));
            browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
            console.patiently()
                    .until(driver -> driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
        }
        console.press(1, "All commands");
        console.awaitText("refer CLIENT needs NEED");
        pictures.take("home-help");
        console.press(2, "Bring a referral");
        fill("client", "Lake Hotel", "need", "a faster network");
        console.awaitText("Lake Hotel");
        openBothPages();
        console.press(1, "Take it");
        console.awaitText("Southwind took it");
    }

    private static String pane(int number) {
        return console.await(By.id("lines-" + number)).getText();
    }

    /// Fills in the open form and submits it.
    private static void fill(String... fieldsAndWords) {
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            var input =
                    console.await(
                            By.cssSelector("dialog [name$='.%s']".formatted(fieldsAndWords[i])));
            input.clear();
            input.sendKeys(fieldsAndWords[i + 1]);
        }
        browser.findElement(By.cssSelector("dialog form button[type=submit]")).click();
    }
}
