package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The console as a first impression, with the sample firm: colors, narrow windows, names for
/// screen readers, and a clean browser log.
class ConsoleAppearanceIT {
    private static final String ANNA = "/console?who=web:anna&where=direct";
    private static final String RITA = "&who2=web:rita&where2=web:cloudnine-shared";
    private static final List<String> COMMANDS =
            List.of(
                    "/revenue",
                    "/refer list",
                    "/refer show R-1",
                    "/partner show CloudNine",
                    "/partner find our backups have not run for weeks",
                    "/refer Fable Books needs a phone system that forwards calls $12k",
                    "/help");

    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static Browser browser;
    private static String offerLink = "";

    @BeforeAll
    static void loadTheSample() {
        browser = baton.browser();
        visit(ANNA);
        browser.presses(1, "Load the sample firm");
        browser.sees(1, "Three things to try");
        for (var command : COMMANDS) {
            says(command);
        }
        says("/refer from CloudNine: Lake Hotel needs a faster network");
        says("/refer from SecureOps: Mill & Sons needs backups");
        says("/partner add Foo: VoIP contact jo.van-der-merwe@phones.foo-bar.example");
        says("/refer Acme needs VoIP for two offices to Foo $12k");
        browser.presses(1, "Send it to Foo");
        var link = By.partialLinkText("/offer/");
        browser.eventually("the link", () -> !browser.driver().findElements(link).isEmpty());
        offerLink = browser.driver().findElements(link).getLast().getText();
    }

    @BeforeEach
    void clearTheLog() {
        browser.consoleErrors();
    }

    @AfterEach
    void restoreTheWindow() {
        browser.prefers("light");
        browser.resize(1400, 900);
    }

    @Test
    void everyTextHasEnoughContrastByDayAndByNight() {
        for (var scheme : List.of("light", "dark")) {
            browser.prefers(scheme);
            visit(ANNA + RITA);
            assertThat(browser.lowContrast()).as(scheme).isEmpty();
            visit("/console?who=web:anna&where=web:general");
            says("/refer ");
            browser.seesInDialog("Log a referral");
            assertThat(browser.lowContrast()).as(scheme + " form").isEmpty();
            visit("/console?who=web:anna&where=home");
            assertThat(browser.lowContrast()).as(scheme + " home").isEmpty();
            browser.goTo(offerLink);
            assertThat(browser.lowContrast()).as(scheme + " offer").isEmpty();
            browser.find("//button[.='Decline']").click();
            assertThat(browser.lowContrast()).as(scheme + " reason").isEmpty();
        }
    }

    @Test
    void darkModeIsDark() {
        browser.prefers("dark");
        visit(ANNA);
        assertThat(background(".talk")).isEqualTo("rgba(27, 33, 40, 1)");
        browser.goTo(offerLink);
        assertThat(background(".card")).isEqualTo("rgba(27, 33, 40, 1)");
    }

    @Test
    void noWordAddressOrDateIsBroken() {
        for (var width : List.of(1400, 900, 500)) {
            browser.resize(width, 900);
            visit(ANNA + RITA);
            assertThat(browser.brokenWords()).as(width + " wide").isEmpty();
            visit("/console?who=web:anna&where=home");
            assertThat(browser.brokenWords()).as(width + " wide, home").isEmpty();
            browser.goTo(offerLink);
            assertThat(browser.brokenWords()).as(width + " wide, offer").isEmpty();
        }
    }

    @Test
    void eachButtonHasItsOwnName() {
        visit("/console?who=web:anna&where=home");
        assertThat(names())
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.startsWith("Take it: R-"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aTourLeavesTheBrowserLogEmpty() {
        for (var who : List.of("anna", "ben", "rita", "marco", "jo")) {
            for (var where : List.of("home", "direct", "web:general", "web:cloudnine-shared")) {
                visit("/console?who=web:" + who + "&where=" + where);
                assertThat(browser.consoleErrors()).as(who + " at " + where).isEmpty();
            }
        }
        visit(ANNA + RITA);
        for (var command : COMMANDS) {
            says(command);
            assertThat(browser.consoleErrors()).as(command).isEmpty();
        }
        says("/refer ");
        browser.seesInDialog("Log a referral");
        browser.types(Keys.ESCAPE);
        browser.seesNoDialog();
        assertThat(browser.consoleErrors()).as("a form").isEmpty();
        visit("/console?who=web:anna&where=home");
        browser.presses(1, "Take it");
        browser.sees(1, "took");
        assertThat(browser.consoleErrors()).as("a button at home").isEmpty();
        browser.goTo(offerLink);
        browser.find("//button[.='Decline']").click();
        assertThat(browser.consoleErrors()).as("an offer").isEmpty();
    }

    private static List<String> names() {
        return browser.driver().findElements(By.cssSelector(".lines button")).stream()
                .filter(button -> !"typed".equals(button.getDomAttribute("class")))
                .map(WebElement::getAccessibleName)
                .toList();
    }

    private static String background(String selector) {
        return browser.driver()
                .findElement(By.cssSelector(selector))
                .getCssValue("background-color");
    }

    private static void says(String command) {
        var before = lines();
        browser.says(1, command);
        if (!command.endsWith(" ")) {
            browser.eventually("an answer to " + command, () -> lines() >= before + 2);
        }
    }

    private static int lines() {
        return browser.driver().findElements(By.cssSelector("#lines-1 > .line")).size();
    }

    private static void visit(String path) {
        browser.goTo("http://localhost:" + baton.address().getPort() + path);
    }
}
