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
package org.openhab.cloudcommons.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests of {@link PageFrame}, {@link Page} and {@link BundleTexts}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PageFrameTest {

    private static final String ATTACK = "<img src=x onerror=alert(1)>";

    private final PageFrame frame = new PageFrame((key, locale, arguments) -> locale + ":" + key + arguments, "/cloud");

    @Test
    void everythingOnAPageIsText() {
        String html = show(Page.of(Tone.BAD, ATTACK, ATTACK).message(ATTACK).button("go", ATTACK, "https://x.example/")
                .buttonBeside("new", ATTACK, "?a=b").post("send", ATTACK).countdown(ATTACK, Duration.ofSeconds(9))
                .checks(ATTACK, List.of(new Check(Tone.GOOD, ATTACK, ATTACK))).note(ATTACK)).text();
        assertThat(html, not(containsString("<img")));
        assertThat(html.split("&lt;img", -1).length - 1, is(12));
    }

    @Test
    void pageHasALanguageATitleAndHeadings() {
        String html = show(Page.of(Tone.GOOD, "Anna", "Linked").message("Fine.").checks("Self-test",
                List.of(new Check(Tone.GOOD, "Push", "on")))).text();
        assertThat(html, startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        assertThat(html, containsString("<title>Linked – en:page.title[]</title>"));
        assertThat(html, stringContainsInOrder("<main>", "Anna", "<h1", "Linked", "</h1>", "Fine.", "<h2>Self-test"));
        assertThat(html, allOf(not(containsString("<script")), not(containsString("refresh"))));
        assertThat(show(Page.of(Tone.GOOD, "", "x").checks("none", List.of())).text(),
                allOf(not(containsString("label")), not(containsString("<h2"))));
    }

    @Test
    void policyOpensWhatAPageNeedsAndNoMore() {
        assertThat(policy(Page.of(Tone.GOOD, "", "x")), containsString("script-src 'none'; img-src 'self'; form"));
        assertThat(policy(Page.of(Tone.GOOD, "", "x").live()),
                allOf(containsString("script-src 'self'"), containsString("connect-src 'self'")));
        Page foreign = Page.of(Tone.GOOD, "", "x").foreignScript("https://captcha.example/1.js",
                policy -> policy.with("script-src", "https://captcha.example"));
        assertThat(policy(foreign), allOf(containsString("script-src 'self' https://captcha.example;"),
                not(containsString("connect-src")), not(containsString("unsafe"))));
        assertThat(show(foreign).text(), containsString("<script src=\"https://captcha.example/1.js\" defer"));
    }

    @Test
    void newsArePagesWithOtherWords() {
        Page page = Page.of(Tone.WAITING, "", "Waiting").countdown("Valid for", Duration.ofSeconds(299)).live();
        String html = show(page).text();
        assertThat(html, allOf(containsString("data-left=\"299\">4:59<"), containsString("<noscript><meta"),
                containsString("data-version=\"" + version(page) + "\"")));
        JsonObject news = watch(page);
        assertThat(news.get("left").getAsInt(), is(299));
        assertThat(version(Page.of(Tone.WAITING, "", "Waiting").countdown("Valid for", Duration.ofSeconds(5)).live()),
                is(version(page)));
        assertThat(version(Page.of(Tone.GOOD, "", "Linked").live()), is(not(version(page))));
    }

    @Test
    void pageThatIsNotLiveHasNoNews() {
        WebReply reply = frame.show(request("/x", Map.of("watch", List.of("1")), ""), 200, Page.of(Tone.GOOD, "", "x"));
        assertThat(reply.headers().get("Content-Type"), startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({ "'',cloud/page.css", "/,page.css", "/callback,page.css", "/connect/abc,../page.css",
            "/connect/<a></b>,../page.css" })
    void styleSheetIsFoundFromEverywhere(String path, String address) {
        assertThat(frame.show(request(path, Map.of(), ""), 200, Page.of(Tone.GOOD, "", "x")).text(),
                containsString("href=\"" + address + "?v="));
    }

    @ParameterizedTest
    @CsvSource({ "/page.css,text/css", "/page.js,text/javascript", "/page.svg,image/svg+xml" })
    void assetsComeOutOfTheBundle(String path, String type) {
        WebReply reply = frame.asset(request(path, Map.of(), "")).orElseThrow();
        assertThat(reply.headers().get("Content-Type"), startsWith(type));
        assertThat(reply.headers().get("Cache-Control"), containsString("max-age"));
        assertThat(reply.headers().get("X-Content-Type-Options"), is("nosniff"));
        assertThat(reply.text().replace("http://www.w3.org/2000/svg", ""), not(containsString("://")));
        assertThat(frame.asset(request("/page.exe", Map.of(), "")), is(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({ "de,de", "de-AT,de", "'ja,fr;q=0.8',fr", "'fr-CH, fr;q=0.9, en;q=0.8',fr", "ja,en", "'',en", "*,en",
            "';;',en", "'en-US,de',en" })
    void firstLanguageWithTextsIsTaken(String wanted, String given) {
        WebRequest request = request("/x", Map.of(), wanted);
        assertThat(frame.show(request, 200, Page.of(Tone.GOOD, "", "x")).text(),
                allOf(containsString("<html lang=\"" + given + "\">"), containsString(given + ":page.title")));
        assertThat(frame.words(request).of("a", "b", "c"), is(given + ":a[b, c]"));
    }

    @Test
    void textsComeFromTheBundleInTheReadersLanguage() {
        TranslationProvider provider = mock(TranslationProvider.class);
        Bundle bundle = mock(Bundle.class);
        when(provider.getText(eq(bundle), eq("page.title"), any(), eq(Locale.GERMAN), any(Object[].class)))
                .thenAnswer(call -> "Verbinden " + List.of(call.getArguments()).subList(4, call.getArguments().length));
        PageTexts texts = new BundleTexts(provider, bundle);
        assertThat(texts.get("page.title", Locale.GERMAN, List.of("Anna")), is("Verbinden [Anna]"));
        assertThat(texts.in(Locale.GERMAN).of("page.title"), is("Verbinden []"));
        assertThat(texts.in(Locale.FRENCH).of("page.title"), is("page.title"));
    }

    private WebReply show(Page page) {
        return frame.show(request("/connect/x", Map.of(), ""), 200, page);
    }

    private String policy(Page page) {
        return String.valueOf(show(page).headers().get("Content-Security-Policy"));
    }

    private String version(Page page) {
        return watch(page).get("version").getAsString();
    }

    private JsonObject watch(Page page) {
        WebReply reply = frame.show(request("/connect/x", Map.of("watch", List.of("1")), ""), 200, page);
        return JsonParser.parseString(reply.text()).getAsJsonObject();
    }

    private static WebRequest request(String path, Map<String, List<String>> query, String languages) {
        Map<String, String> headers = languages.isEmpty() ? Map.of() : Map.of("accept-language", languages);
        return new WebRequest("GET", path, query, headers, new byte[0], Locale.ENGLISH, "http://localhost");
    }
}
