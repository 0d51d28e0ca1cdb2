/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.itests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.setup.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a screen: Debian's Chromium. One for all tests of a virtual machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Chromium {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 200;
    private static @Nullable Chromium shared;

    /** It misses classes for the newest browsers, which nobody needs here. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path downloads;

    private Chromium(Path browser, Path program) throws IOException {
        CHATTER.setLevel(Level.SEVERE);
        Path folder = Files.createDirectories(BuildOutput.find().root().resolve("itests/target/chromium"));
        downloads = Files.createTempDirectory(folder, "downloads");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        // The last ones keep it from calling home, which only takes time where nobody answers.
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--hide-scrollbars", "--disable-quic", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(program.toFile()).usingAnyFreePort().build(),
                options);
        command("Network.enable", Map.of());
    }

    /** The browser; skips the test where none is installed. */
    static synchronized Chromium get() {
        Chromium known = shared;
        if (known != null) {
            return known;
        }
        Optional<Path> browser = find("chromium");
        Optional<Path> program = find("chromedriver");
        assumeTrue(browser.isPresent() && program.isPresent(),
                "No browser here, so the pages are not looked at. Install the Debian packages chromium and chromium-driver");
        try {
            Chromium fresh = new Chromium(browser.orElseThrow(), program.orElseThrow());
            Runtime.getRuntime().addShutdownHook(new Thread(fresh.driver::quit, "end of chromium"));
            shared = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program)).filter(Files::isExecutable).findFirst();
    }

    /** Begins anew: one window of usual size, light, English, an empty console. */
    void reset() {
        List<String> windows = List.copyOf(driver.getWindowHandles());
        windows.stream().skip(1).forEach(window -> {
            driver.switchTo().window(window);
            driver.close();
        });
        driver.switchTo().window(windows.get(0));
        size(1000, 800);
        dark(false);
        language("en");
        driver.get("about:blank");
        console();
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** What the browser tells its developer since the last call, from informations to violations of a policy. */
    List<LogEntry> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll();
    }

    void size(int width, int height) {
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void dark(boolean isDark) {
        command("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    }

    /** @param tags as in the header {@code Accept-Language}; scripts see them, too */
    void language(String tags) {
        command("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", tags)));
        command("Emulation.setUserAgentOverride", Map.of("userAgent", String.valueOf(run("return navigator.userAgent")),
                "acceptLanguage", tags.replaceAll(";q=[0-9.]+", "").replace(" ", "")));
    }

    /** Runs a function of JavaScript in the page; {@code null} if it returns nothing. */
    @Nullable
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** The visible text of the page. */
    String text() {
        return element("body").getText();
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    boolean has(String selector) {
        return !elements(selector).isEmpty();
    }

    /** Waits until the heading of the page is this one. */
    void awaitHeading(String text) throws IOException {
        await("heading " + text, () -> has("h1") && element("h1").getText().equals(text));
    }

    interface Condition {
        boolean holds();
    }

    /** Waits for something; a page that is just being replaced is looked at again. */
    void await(String what, Condition condition) throws IOException {
        try {
            new Patience(PATIENCE).until(what, () -> {
                try {
                    return condition.holds();
                } catch (WebDriverException e) {
                    throw new IOException(e.getMessage(), e);
                }
            });
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "; the page says: " + text(), e);
        }
    }

    /** Moves the focus to an element by the tab key alone, as soon as it is there, and presses enter. */
    void pressByKeyboard(String selector) throws IOException {
        await(selector, () -> has(selector));
        run("document.activeElement && document.activeElement.blur()");
        WebElement wanted = element(selector);
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            WebElement focused = driver.switchTo().activeElement();
            if (focused.equals(wanted)) {
                boolean isSeen = Boolean.TRUE.equals(run("const e = document.activeElement, s = getComputedStyle(e);"
                        + "return e.matches(':focus-visible') && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1"));
                if (!isSeen) {
                    throw new AssertionError("Nobody sees that the focus is on " + selector);
                }
                new Actions(driver).sendKeys(Keys.ENTER).perform();
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + selector);
    }

    /** Presses keys where the focus is. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on in the window that has been opened last. */
    void toNewWindow(int expected) throws IOException {
        await("a new window", () -> driver.getWindowHandles().size() == expected);
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(expected - 1));
    }

    /** Closes the window that was opened last, so that the first one is seen again. */
    void backToFirstWindow() {
        driver.close();
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(0));
    }

    /** Waits for a file to be downloaded. */
    Path downloaded(String name) throws IOException {
        Path file = downloads.resolve(name);
        await("the download of " + name, () -> Files.exists(file));
        return file;
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }
}
