package io.baton.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real browser, as a [Requirement].
public final class Browser implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Browser open() {
        Requirement.OF_BROWSER_TESTS.isMetBy(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "Debian's chromium and chromium-driver");
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--window-size=1400,900");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build();
        return new Browser(new ChromeDriver(service, options));
    }

    public Browser goTo(String address) {
        driver.get(address);
        return this;
    }

    /// Types into the message line of a pane, and sends.
    public void says(int pane, String text) {
        driver.findElement(By.id("message-" + pane)).sendKeys(text, Keys.ENTER);
    }

    public void types(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /// Presses the newest button with this label in a pane.
    public void presses(int pane, String label) {
        click("#pane-%d".formatted(pane), label);
    }

    public void pressesInDialog(String label) {
        click("dialog[open]", label);
    }

    private void click(String within, String label) {
        eventually(
                "the button " + label,
                () -> {
                    var buttons =
                            driver.findElements(By.cssSelector(within + " button")).stream()
                                    .filter(button -> button.getText().equals(label))
                                    .toList();
                    if (buttons.isEmpty()) {
                        return false;
                    }
                    buttons.getLast().click();
                    return true;
                });
    }

    public void fillsIn(String label, String text) {
        var id = find("//dialog//label[contains(., '" + label + "')]").getDomAttribute("for");
        driver.findElement(By.id(String.valueOf(id))).sendKeys(text);
    }

    /// Waits until the pane shows the words, without a reload.
    public void sees(int pane, String words) {
        eventually(
                "pane %d showing \"%s\"".formatted(pane, words),
                () -> paneText(pane).contains(words));
    }

    public void seesNoMore(int pane, String words) {
        eventually(
                "pane %d without \"%s\"".formatted(pane, words),
                () -> !paneText(pane).contains(words));
    }

    public void seesInDialog(String words) {
        eventually(
                "a form with \"" + words + "\"",
                () -> driver.findElement(By.cssSelector("dialog[open]")).getText().contains(words));
    }

    public void seesNoDialog() {
        eventually("no form", () -> driver.findElements(By.cssSelector("dialog")).isEmpty());
    }

    public String paneText(int pane) {
        return driver.findElement(By.id("lines-" + pane)).getText();
    }

    public void eventually(String what, BooleanSupplier holds) {
        new WebDriverWait(driver, TIMEOUT)
                // The driver has several errors for an element that goes meanwhile.
                .ignoring(WebDriverException.class)
                .withMessage(what)
                .until(_ -> holds.getAsBoolean());
    }

    public WebElement find(String xpath) {
        return driver.findElement(By.xpath(xpath));
    }

    public ChromeDriver driver() {
        return driver;
    }

    /// Errors and warnings in the browser's log since the last call: broken scripts, failed
    /// requests, violations of the page's policy.
    public List<String> consoleErrors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /// Texts on the page with too little contrast.
    public List<String> lowContrast() {
        return texts("contrast.js");
    }

    /// Words in cards that are broken over two lines although they fit one.
    public List<String> brokenWords() {
        return texts("broken-words.js");
    }

    private List<String> texts(String script) {
        try (var file = Browser.class.getResourceAsStream(script)) {
            var code = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            return ((List<?>) Objects.requireNonNull(driver.executeScript(code)))
                    .stream().map(String::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param scheme `light` or `dark`
    public void prefers(String scheme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
