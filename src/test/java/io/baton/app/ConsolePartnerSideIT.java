package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/// What the partner's person does with a referral, and changes that they see, in the console.
@TestMethodOrder(OrderAnnotation.class)
class ConsolePartnerSideIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.alone().withBrowser();

    private static final ConsoleScreen console = new ConsoleScreen(baton);

    private static final ConsolePictures pictures = new ConsolePictures(baton);

    private static WebDriver browser;

    @BeforeAll
    static void open() {
        browser = baton.browser().driver();
    }

    @Test
    @Order(1)
    void aChangeIsReadOnThePartnersCard() {
        console.visit("/console?who=web:anna&where=direct");
        console.press(1, "Load the sample firm");
        console.awaitText("Three things to try");
        console.visit(
                "/console?who=web:anna&where=direct&who2=web:rita&where2=web:cloudnine-shared");
        console.say(1, "/refer Harbor Dental needs a move to the cloud to CloudNine $12k");
        console.press(1, "Send it to CloudNine");
        console.awaitText("Northwind IT has a client for you");

        console.press(1, "Change");
        fill("need", "two moves to the cloud");
        console.awaitText("is changed. CloudNine sees it on the card.");
        console.awaitText("Harbor Dental needs two moves to the cloud");
        console.awaitText("Anna changed: need “a move to the cloud” → “two moves to the cloud”.");
        // Others read the channel, so the terms are shown to Rita alone before she accepts.
        console.press(2, "Accept");
        console.awaitText("If it becomes business, you owe");
        console.press(2, "Accept");
        console.awaitText("R-30: CloudNine took it");
        console.awaitText("You hold the baton for R-30 (Harbor Dental) now.");
        pictures.take("partner-took-it");
    }

    @Test
    @Order(2)
    void aReportedWinIsConfirmedWithOnePress() {
        console.visit("/console?who=web:anna&where=direct&who2=web:rita&where2=direct");
        console.say(2, "refer show R-30");
        console.press(2, "Won");
        fill("amount", "$4,500");
        console.awaitText("until then it counts as unconfirmed");
        console.awaitText("at CloudNine says that R-30 (Harbor Dental) is won, $4,500.");
        pictures.take("partner-reported");
        console.press(1, "That's right");
        console.awaitText("You confirmed that R-30 (Harbor Dental) is won, $4,500.");
        console.awaitText("Anna confirmed that R-30 (Harbor Dental) is won, $4,500.");
        assertThat(browser.findElements(ConsoleScreen.button(1, "That's right"))).isEmpty();
    }

    @Test
    @Order(3)
    void theBatonIsHandedBackWithAReason() {
        console.say(1, "/refer Old Mill needs a move to the cloud to CloudNine");
        console.press(1, "Send it to CloudNine");
        console.say(1, "refer accepted R-31 by Rita on the phone");
        console.awaitText("says you took R-31");
        console.press(2, "That's right");
        console.say(2, "refer show R-31");
        console.awaitText("R-31: Old Mill needs");
        console.press(2, "Hand back");
        fill("reason", "no time before June");
        console.awaitText("handed back R-31 (Old Mill): no time before June");
        pictures.take("partner-handed-back");
    }

    /// Fills in one field of the open form and submits it.
    private static void fill(String field, String words) {
        var input = console.await(By.cssSelector("dialog [name$='%s']".formatted(field)));
        input.clear();
        input.sendKeys(words);
        browser.findElement(By.cssSelector("dialog form button[type=submit]")).click();
    }
}
