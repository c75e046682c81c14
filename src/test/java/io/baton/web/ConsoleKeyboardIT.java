package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// The console by keyboard alone, with scripted answers.
class ConsoleKeyboardIT {

    private static final String ANNA = "/console?who=web:anna&where=direct";

    private static final LocalConsole console = new LocalConsole();
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
    }

    @Test
    void theKeyboardReachesEverything() {
        goTo(ANNA);
        browser.types("/ref", Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(messageLine()).isEqualTo("/refer ");
        browser.types(Keys.ESCAPE, Keys.ENTER);
        browser.seesInDialog("Log a referral");
        browser.types("Harbor Dental", Keys.TAB, "a cloud", Keys.chord(Keys.SHIFT, Keys.TAB));
        browser.types(Keys.ENTER);
        browser.seesNoDialog();
        browser.sees(1, "Logged: a cloud");
    }

    @Test
    void escapeClosesAFormAndDoesNothingElse() {
        goTo(ANNA);
        browser.says(1, "/refer ");
        browser.seesInDialog("Log a referral");
        browser.types(Keys.ESCAPE);
        browser.seesNoDialog();
        assertThat(console.script.heard).hasSize(1);
    }

    @Test
    void theArrowsRecallWhatWasSent() {
        goTo(ANNA);
        browser.driver().executeScript("sessionStorage.clear()");
        browser.says(1, "one");
        browser.sees(1, "I heard: one");
        browser.says(1, "two");
        browser.sees(1, "I heard: two");

        browser.types("draft", Keys.ARROW_UP);
        assertThat(messageLine()).isEqualTo("two");
        browser.types(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(messageLine()).isEqualTo("one");
        browser.types(Keys.ARROW_DOWN);
        assertThat(messageLine()).isEqualTo("two");
        browser.types(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(messageLine()).isEqualTo("draft");

        goTo("/console?who=web:anna&where=web:general");
        browser.types(Keys.ARROW_UP);
        assertThat(messageLine()).isEqualTo("two");
        goTo("/console?who=web:ben&where=direct");
        browser.types(Keys.ARROW_UP);
        assertThat(messageLine()).isEmpty();
    }

    private static void goTo(String path) {
        browser.goTo(console.address() + path);
    }

    private static String messageLine() {
        var value = browser.driver().findElement(By.id("message-1")).getDomProperty("value");
        return String.valueOf(value);
    }
}
