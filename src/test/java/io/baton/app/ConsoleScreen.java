package io.baton.app;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The web console in a real browser. Panes count from 1.
record ConsoleScreen(BatonExtension baton) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    WebDriver browser() {
        return baton.browser().driver();
    }

    void visit(String path) {
        browser().get("http://localhost:" + baton.address().getPort() + path);
    }

    void say(int pane, String words) {
        await(By.id("message-" + pane)).sendKeys(words, Keys.ENTER);
    }

    static By button(int pane, String label) {
        return By.xpath(
                "(//*[@id='lines-%d'])[1]//button[normalize-space()=\"%s\"]"
                        .formatted(pane, label));
    }

    void press(int pane, String label) {
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

    WebElement await(By what) {
        return patiently()
                .until(driver ->
                        driver.findElements(what).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null));
    }

    void awaitText(String words) {
        patiently()
                .until(driver -> driver.findElement(By.tagName("body")).getText().contains(words));
    }

    WebDriverWait patiently() {
        var wait = new WebDriverWait(browser(), PATIENCE);
        // The driver has several errors for an element that goes meanwhile.
        wait.ignoring(WebDriverException.class);
        return wait;
    }
}
