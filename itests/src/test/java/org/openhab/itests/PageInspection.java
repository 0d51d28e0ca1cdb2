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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.host.BuildOutput;
import org.openqa.selenium.logging.LogEntry;

/**
 * Looks at a page in the browser as strictly as people with a phone, a keyboard or weak eyes need it, and takes
 * pictures
 * of it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PageInspection {

    private static final int PHONE = 360;
    private static final Pattern OLD_LINK = Pattern
            .compile("\\S+/(connect|callback)\\S* - Failed to load resource: .* status of 40[04] .*");
    private static final String SCRIPT = resource("inspection.js");

    private final Chromium browser;
    private final URI host;
    private final boolean isForm;

    /** @param host whose pages are inspected; what the console says about others does not count */
    PageInspection(Chromium browser, URI host) {
        this(browser, host, true);
    }

    /** @param isForm whether a page has one button at most and no style of its own */
    private PageInspection(Chromium browser, URI host, boolean isForm) {
        this.browser = browser;
        this.host = host;
        this.isForm = isForm;
    }

    /** Inspects the host's own page, which is a whole application. */
    static PageInspection ofHostPage(Chromium browser, URI host) {
        return new PageInspection(browser, host, false);
    }

    /** Inspects the page that is open, in both colour schemes and on a phone; leaves it as it was. */
    void inspect(String name) throws IOException {
        assertThat(name, findings("structure", isForm), is(empty()));
        assertThat(name, browser.text(), not(matchesPattern("(?s).*\\b(page|cardata|push|trouble|offline)\\.[a-z].*")));
        look(name, "light", false, 720);
        look(name, "dark", true, 720);
        look(name, "phone", false, PHONE);
        assertThat(name, findings("overflow"), is(empty()));
        browser.size(1000, 800);
        console(name);
    }

    /** Nothing on the page is there because somebody wrote HTML where text belongs. */
    void isOnlyText(String attack) {
        assertThat(browser.text(), containsString(attack));
        assertThat(findings("structure", isForm), is(empty()));
        assertThat(
                browser.run("return document.querySelectorAll('img:not(header img):not([src^=\"data:image/\"]), iframe,"
                        + " object, b, i').length"),
                is(0L));
        assertThat(browser.run("return window.hacked"), is(nullValue()));
    }

    /** The browser has nothing to complain about the pages of the host. */
    void console(String name) {
        assertThat(name, complaints(), is(empty()));
    }

    /** What the browser complains about; that a link is not good any more may well be said with a status. */
    List<String> complaints() {
        return browser.console().stream().filter(entry -> entry.getLevel().intValue() > Level.INFO.intValue())
                .map(LogEntry::getMessage)
                .filter(text -> text.contains(host.getAuthority()) && !OLD_LINK.matcher(text).matches()).toList();
    }

    /** Takes a picture of what is seen first of the page, as on a screen; leaves it as it was. */
    void screenshot(String name, int width, int height) throws IOException {
        browser.size(width, height);
        save(name, browser.picture());
        browser.size(1000, 800);
    }

    /** Takes a picture of one of Main UI's cards, as wide as on a phone, and leaves the page as it was. */
    void picture(String name, Card card) throws IOException {
        browser.size(PHONE, 2400);
        sticky("static");
        save(name, card.picture());
        sticky("");
        browser.size(1000, 800);
    }

    /** What stays at the top of the window would lie over a card that is taller than the window. */
    private void sticky(String position) throws IOException {
        browser.run("document.querySelectorAll('header, #message, #done').forEach(node => node.style.position = '"
                + position + "')");
    }

    private void look(String name, String variant, boolean isDark, int width) throws IOException {
        browser.dark(isDark);
        browser.size(width, 400);
        assertThat(name + ' ' + variant, findings("contrast"), is(empty()));
        boolean isPageDark = Boolean.TRUE.equals(browser.run(SCRIPT + "return inspect.isDark()"));
        assertThat(name, isPageDark, is(isDark));
        Object height = Objects.requireNonNull(
                browser.run("return Math.ceil(document.querySelector('main').getBoundingClientRect().bottom) + 24"));
        browser.size(width, ((Number) height).intValue());
        save(name + '-' + variant, browser.picture());
        browser.dark(false);
    }

    private static void save(String name, byte[] picture) throws IOException {
        Path file = directory().resolve(name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
    }

    private List<?> findings(String what, Object... arguments) {
        return (List<?>) Objects
                .requireNonNull(browser.run(SCRIPT + "return inspect." + what + "(...arguments)", arguments));
    }

    private static Path directory() throws IOException {
        return BuildOutput.find().root().resolve("itests/target/pictures");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(PageInspection.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
