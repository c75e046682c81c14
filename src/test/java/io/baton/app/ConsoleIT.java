package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
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

/// The whole program in a real Chromium: one person's steps appear in the other's pane by
/// themselves.
@TestMethodOrder(OrderAnnotation.class)
class ConsoleIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static WebDriver browser;
    private static List<String> linksToFoo = List.of();

    @BeforeAll
    static void open() {
        browser = baton.browser().driver();
    }

    @Test
    @Order(1)
    void anOfferReachesThePartnerWithoutReloadingAndItsCardChangesInPlace() {
        visit("/console?who=web:anna&where=direct");
        press(1, "Load the sample firm");
        awaitText("Three things to try");

        visit("/console?who=web:anna&where=direct&who2=web:rita&where2=web:cloudnine-shared");
        say("/refer Harbor Dental needs a move to the cloud to CloudNine $12k");
        press(1, "Send it to CloudNine");
        awaitText("Northwind IT has a client for you");
        press(2, "Decline");
        var why = await(By.cssSelector("dialog textarea, [role=dialog] textarea"));
        why.sendKeys("no capacity before spring");
        browser.findElement(
                        By.cssSelector(
                                "dialog form button[type=submit], [role=dialog] form button[type=submit]"))
                .click();
        awaitText("declined R-30 (Harbor Dental): no capacity before spring");
        awaitText("R-30: CloudNine declined");

        say("/refer offer R-30 to CloudNine");
        press(2, "Accept");
        awaitText("R-30: CloudNine took it");
        assertThat(browser.findElements(button(2, "Accept"))).isEmpty();
    }

    @Test
    @Order(2)
    void aPartnerWithAMailAddressAnswersByLink() {
        visit("/console?who=web:ben&where=direct");
        say("/partner add Foo: VoIP contact jo@foo.example");
        awaitText("Foo is now one of your partners");
        say("/refer Acme needs VoIP for two offices to Foo $12k");
        press(1, "Send it to Foo");
        var first = await(By.partialLinkText("/offer/")).getText();
        press(1, "New link");
        patiently()
                .until(driver ->
                        driver.findElements(By.partialLinkText("/offer/")).stream()
                                .anyMatch(each -> !each.getText().equals(first)));
        var link =
                browser.findElements(By.partialLinkText("/offer/")).stream()
                        .map(WebElement::getText)
                        .filter(each -> !each.equals(first))
                        .findFirst()
                        .orElseThrow();
        linksToFoo = List.of(first, link);

        browser.get(link);
        awaitText("Northwind IT has a client for you");
        browser.findElement(By.xpath("//button[.='Decline']")).click();
        awaitText("Why?");
        browser.findElement(By.linkText("Back")).click();
        awaitText("Worth about $12,000");
        browser.findElement(By.xpath("//button[.='Accept']")).click();
        awaitText("Thank you for taking this on");
        browser.get(link);
        awaitText("Thank you for taking this on");

        visit("/console?who=web:ben&where=direct");
        awaitText("jo@foo.example at Foo took the baton");
    }

    @Test
    @Order(3)
    void aFileIsImportedAfterConfirmationAndExportedAgain() throws IOException {
        var file =
                Files.writeString(
                        baton.data().resolve("mine.csv"), "Company;Services\nBaz;Audits\n");
        visit("/console?who=web:ben&where=direct");
        say("/partner import");
        await(By.cssSelector("dialog input[type=file]")).sendKeys(file.toString());
        browser.findElement(By.xpath("//dialog//button[.='Preview']")).click();
        awaitText("1 new. Nothing is saved yet.");
        press(1, "Import 1 partner");
        awaitText("Imported: 1 added.");
        say("/partner export");
        var link = await(By.linkText("partners.csv"));
        assertThat(link.getDomProperty("href")).contains("/console/file/");
    }

    /// After all the steps above.
    @Test
    @Order(4)
    void theKeysOfLinksAreNotStored() throws IOException {
        var stored = new StringBuilder();
        try (var files = Files.walk(baton.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                stored.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(stored).contains("jo@foo.example", "I don't keep links.");
        assertThat(linksToFoo)
                .hasSize(2)
                .allSatisfy(link ->
                        assertThat(stored).doesNotContain(link.replaceFirst(".*/offer/", "")));
    }

    @Test
    @Order(5)
    void theKeeperChangesTheSettings() {
        visit("/console?who=web:anna&where=direct");
        say("settings");
        // Other cards have a button of that name.
        awaitText("Settings of ");
        press(1, "Change");
        var holidays = await(By.cssSelector("dialog textarea"));
        holidays.sendKeys("25 Dec");
        browser.findElement(By.cssSelector("dialog form button[type=submit]")).click();
        awaitText("Holidays: none → 25 Dec");
    }

    private static void visit(String path) {
        browser.get("http://localhost:" + baton.address().getPort() + path);
    }

    private static void say(String words) {
        await(By.id("message-1")).sendKeys(words, Keys.ENTER);
    }

    private static By button(int pane, String label) {
        return By.xpath(
                "(//*[@id='lines-%d'])[1]//button[normalize-space()='%s']".formatted(pane, label));
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
