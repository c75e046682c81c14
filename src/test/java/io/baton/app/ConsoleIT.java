package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/// The whole program in a real Chromium: one person's steps appear in the other's pane by
/// themselves.
@TestMethodOrder(OrderAnnotation.class)
class ConsoleIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static final ConsoleScreen console = new ConsoleScreen(baton);

    private static WebDriver browser;
    private static List<String> linksToFoo = List.of();

    @BeforeAll
    static void open() {
        browser = baton.browser().driver();
    }

    @Test
    @Order(1)
    void anOfferReachesThePartnerWithoutReloadingAndItsCardChangesInPlace() {
        console.visit("/console?who=web:anna&where=direct");
        console.press(1, "Load the sample firm");
        console.awaitText("Three things to try");

        console.visit(
                "/console?who=web:anna&where=direct&who2=web:rita&where2=web:cloudnine-shared");
        console.say(1, "/refer Harbor Dental needs a move to the cloud to CloudNine $12k");
        console.press(1, "Send it to CloudNine");
        console.awaitText("Northwind IT has a client for you");
        console.press(2, "Decline");
        var why = console.await(By.cssSelector("dialog textarea, [role=dialog] textarea"));
        why.sendKeys("no capacity before spring");
        browser.findElement(
                        By.cssSelector(
                                "dialog form button[type=submit], [role=dialog] form button[type=submit]"))
                .click();
        console.awaitText("declined R-30 (Harbor Dental): no capacity before spring");
        console.awaitText("R-30: CloudNine declined");

        console.say(1, "/refer offer R-30 to CloudNine");
        // Others read the channel, so the terms are shown to Rita alone before she accepts.
        console.press(2, "Accept");
        console.awaitText("If it becomes business, you owe");
        console.press(2, "Accept");
        console.awaitText("R-30: CloudNine took it");
        assertThat(browser.findElements(ConsoleScreen.button(2, "Accept"))).isEmpty();
    }

    @Test
    @Order(2)
    void aPartnerWithAMailAddressAnswersByLink() {
        console.visit("/console?who=web:ben&where=direct");
        console.say(1, "/partner add Foo: VoIP contact jo@foo.example");
        console.awaitText("Foo is now one of your partners");
        console.say(1, "/refer Acme needs VoIP for two offices to Foo $12k");
        console.press(1, "Send it to Foo");
        var first = console.await(By.partialLinkText("/offer/")).getText();
        console.press(1, "New link");
        console.patiently()
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
        console.awaitText("Northwind IT has a client for you");
        browser.findElement(By.xpath("//button[.='Decline']")).click();
        console.awaitText("Why?");
        browser.findElement(By.linkText("Back")).click();
        console.awaitText("Worth about $12,000");
        browser.findElement(By.xpath("//button[.='Accept']")).click();
        console.awaitText("Thank you for taking this on");
        browser.get(link);
        console.awaitText("Thank you for taking this on");

        console.visit("/console?who=web:ben&where=direct");
        console.awaitText("jo@foo.example at Foo took the baton");
    }

    @Test
    @Order(3)
    void aFileIsImportedAfterConfirmationAndExportedAgain() throws IOException {
        var file =
                Files.writeString(
                        baton.data().resolve("mine.csv"), "Company;Services\nBaz;Audits\n");
        console.visit("/console?who=web:ben&where=direct");
        console.say(1, "/partner import");
        console.await(By.cssSelector("dialog input[type=file]")).sendKeys(file.toString());
        browser.findElement(By.xpath("//dialog//button[.='Preview']")).click();
        console.awaitText("1 new. Nothing is saved yet.");
        console.press(1, "Import 1 partner");
        console.awaitText("Imported: 1 added.");
        console.say(1, "/partner export");
        var link = console.await(By.linkText("partners.csv"));
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
        console.visit("/console?who=web:anna&where=direct");
        console.say(1, "settings");
        // Other cards have a button of that name.
        console.awaitText("Settings of ");
        console.press(1, "Change");
        var holidays = console.await(By.cssSelector("dialog textarea"));
        holidays.sendKeys("25 Dec");
        browser.findElement(By.cssSelector("dialog form button[type=submit]")).click();
        console.awaitText("Other holidays: none → 25 Dec");
    }
}
