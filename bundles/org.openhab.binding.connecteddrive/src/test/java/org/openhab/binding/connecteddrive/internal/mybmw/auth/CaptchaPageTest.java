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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Refusal;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Tests the page with the captcha: what it may load, what becomes of its token.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CaptchaPageTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final ConnectDesk desk = new ConnectDesk();
    private final List<String> tokens = new ArrayList<>();
    private CompletableFuture<Void> login = CompletableFuture.completedFuture(null);

    @ParameterizedTest
    @CsvSource({ "ROW,7244955f-8f30-4445-adff-4fefe059f815", "NORTH_AMERICA,dc24de9a-9844-438b-b542-60067ff4dbe9" })
    void widgetIsThatOfTheRegion(Region region, String siteKey) {
        String html = get(page(region, region.apiUrl())).text();
        assertThat(html, containsString("data-sitekey=\"" + siteKey + "\""));
        assertThat(html, containsString("src=\"https://hcaptcha.com/1/api.js\""));
        assertThat("solved means sent", html, containsString("data-callback=\"captchaSolved\""));
        assertThat(html, containsString("My &lt;car&gt;"));
    }

    @Test
    void policyAllowsTheCaptchaAndNothingElse() {
        WebReply reply = get(page(Region.ROW, Region.ROW.apiUrl()));
        String policy = reply.headers().getOrDefault("Content-Security-Policy", "");
        String hosts = "https://hcaptcha.com https://*.hcaptcha.com";
        assertThat(policy,
                allOf(startsWith("default-src 'none';"), containsString("frame-src " + hosts),
                        containsString("connect-src " + hosts), containsString("form-action 'self';"),
                        containsString("frame-ancestors 'none'"), not(containsString("unsafe"))));
        assertThat(policy.replace(hosts, ""), not(containsString("http")));
        assertThat(policy, containsString("script-src 'self' " + hosts));
        assertThat(reply.text(), not(matchesPattern("(?s).*<script[^>]*>[^<].*")));
    }

    @Test
    void otherCloudHasAStandIn() {
        WebReply reply = get(page(Region.ROW, "http://localhost:8888/bmw"));
        assertThat(reply.text(), containsString("src=\"http://localhost:8888/bmw/hcaptcha/1/api.js\""));
        assertThat(reply.headers().get("Content-Security-Policy"),
                allOf(containsString("script-src 'self' http://localhost:8888"),
                        containsString("frame-src http://localhost:8888"), not(containsString("hcaptcha.com"))));
    }

    @Test
    void tokenIsHandedOver() {
        WebReply reply = post("h-captcha-response=P1_x");
        assertThat(tokens, contains("P1_x"));
        assertThat(reply.text(), containsString("page.captcha.done[My &lt;car&gt;]"));
    }

    @Test
    void pageWaitsForTheLogin() {
        login = new CompletableFuture<>();
        CompletableFuture<WebReply> reply = page(Region.ROW, "https://x")
                .handle(request("POST", "h-captcha-response=P1_x"));
        assertThat(reply.isDone(), is(false));
        login.completeExceptionally(new MyBmwException(Refusal.CREDENTIALS));
        String page = reply.join().text();
        assertThat(page, containsString("trouble.account.credentials"));
        String again = page.replaceFirst("(?s).*<a id=\"again\"[^>]*href=\"([^\"]+)\".*", "$1");
        assertThat(desk.page(again).isPresent(), is(true));
    }

    @Test
    void noOtherCaptchaDuringAPause() {
        login = CompletableFuture.failedFuture(new MyBmwException(Refusal.RATE_LIMIT, Duration.ofMinutes(5)));
        assertThat(post("h-captcha-response=P1_x").text(),
                allOf(containsString("trouble.account.rate-limit"), not(containsString("id=\"again\""))));
    }

    @ParameterizedTest
    @CsvSource({ "POST,''", "POST,h-captcha-response=", "POST,other=x", "GET,h-captcha-response=P1_x" })
    void withoutATokenThereIsAnotherCaptcha(String method, String body) {
        WebReply reply = page(Region.ROW, "https://x").handle(request(method, body)).join();
        assertThat(reply.text(), containsString("class=\"h-captcha\""));
        assertThat(tokens, is(empty()));
    }

    @Test
    void endlessTokenIsNone() {
        post("h-captcha-response=" + "x".repeat(30_000));
        assertThat(tokens, is(empty()));
    }

    private WebReply post(String body) {
        return page(Region.ROW, "https://x").handle(request("POST", body)).join();
    }

    private static WebReply get(CaptchaPage page) {
        return page.handle(request("GET", "")).join();
    }

    private CaptchaPage page(Region region, String apiUrl) {
        return new CaptchaPage(new PageFrame((key, locale, arguments) -> key + arguments, "/connecteddrive"), desk,
                Captcha.of(region, apiUrl), "My <car>", token -> {
                    tokens.add(token);
                    return login;
                });
    }

    private static WebRequest request(String method, String body) {
        return new WebRequest(method, "/connect/x", Map.of(), Map.of("Content-Type", FORM), body.getBytes(),
                Locale.ENGLISH, "http://openhab:8080");
    }
}
