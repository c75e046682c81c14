package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// What the partner's person does with a referral, and changes that they see, in the console.
@TestMethodOrder(OrderAnnotation.class)
class ConsolePartnerSideIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static WebDriver browser;

    @BeforeAll
    static void open() {
        browser = baton.browser().driver();
    }

    @Test
    @Order(1)
    void aChangeIsReadOnThePartnersCard() {
        visit("/console?who=web:anna&where=direct");
        press(1, "Load the sample firm");
        awaitText("Three things to try");
        visit("/console?who=web:anna&where=direct&who2=web:rita&where2=web:cloudnine-shared");
        say(1, "/refer Harbor Dental needs a move to the cloud to CloudNine $12k");
        press(1, "Send it to CloudNine");
        awaitText("Northwind IT has a client for you");

        press(1, "Change");
        fill("need", "two moves to the cloud");
        awaitText("is changed. CloudNine sees it on the card.");
        awaitText("Harbor Dental needs two moves to the cloud");
        awaitText("Anna changed: need “a move to the cloud” → “two moves to the cloud”.");
        press(2, "Accept");
        awaitText("R-30: CloudNine took it");
    }

    @Test
    @Order(2)
    void aReportedWinIsConfirmedWithOnePress() {
        visit("/console?who=web:anna&where=direct&who2=web:rita&where2=direct");
        say(2, "refer show R-30");
        press(2, "Won");
        fill("amount", "$4,500");
        awaitText("until then it counts as unconfirmed");
        awaitText("at CloudNine says that R-30 (Harbor Dental) is won, $4,500.");
        press(1, "That's right");
        awaitText("You confirmed that R-30 (Harbor Dental) is won, $4,500.");
        awaitText("Anna confirmed that R-30 (Harbor Dental) is won, $4,500.");
        assertThat(browser.findElements(button(1, "That's right"))).isEmpty();
    }

    @Test
    @Order(3)
    void theBatonIsHandedBackWithAReason() {
        say(1, "/refer Old Mill needs a move to the cloud to CloudNine");
        press(1, "Send it to CloudNine");
        say(1, "refer accepted R-31 by Rita on the phone");
        awaitText("says you took R-31");
        press(2, "That's right");
        say(2, "refer show R-31");
        awaitText("R-31: Old Mill needs");
        press(2, "Hand back");
        fill("reason", "no time before June");
        awaitText("handed back R-31 (Old Mill): no time before June");
    }

    private static void visit(String path) {
        browser.get("http://localhost:" + baton.address().getPort() + path);
    }

    private static void say(int pane, String words) {
        await(By.id("message-" + pane)).sendKeys(words, Keys.ENTER);
    }

    /// Fills in one field of the open form and submits it.
    private static void fill(String field, String words) {
        var input = await(By.cssSelector("dialog [name$='%s']".formatted(field)));
        input.clear();
        input.sendKeys(words);
        browser.findElement(By.cssSelector("dialog form button[type=submit]")).click();
    }

    private static By button(int pane, String label) {
        return By.xpath(
                "(//*[@id='lines-%d'])[1]//button[normalize-space()=\"%s\"]"
                        .formatted(pane, label));
    }

    private static void press(int pane, String label) {
        patiently()
                .until(driver -> {
                    var found = driver.findElements(button(pane, label));
                    if (found.isEmpty()) {
                        return false;
                    }
                    found.getLast().click();
                    return true;
                });
    }

    private static WebElement await(By what) {
        return patiently()
                .until(driver ->
                        driver.findElements(what).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null));
    }

    private static void awaitText(String words) {
        patiently()
                .until(driver -> driver.findElement(By.tagName("body")).getText().contains(words));
    }

    private static WebDriverWait patiently() {
        var wait = new WebDriverWait(browser, PATIENCE);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }
}
