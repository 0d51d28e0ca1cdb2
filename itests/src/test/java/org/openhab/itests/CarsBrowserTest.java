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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.scenario.Fleets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;

/**
 * Goes through the pages of both clouds of BMW in a real browser, as people do.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarsBrowserTest {

    private static final String ATTACK = "<img src=x onerror=hacked=1><b>Car</b>\"'";
    private static final BmwCloud CLOUD = BmwCloud.start(new CloudOptions().option("deviceInterval", "1"));

    private final Chromium browser = Chromium.get();
    private final LiveHost host = KeptHosts.get("cars", CarsBrowserTest::start);
    private final CarPages cars = new CarPages(host, CLOUD);
    private final PageInspection page = new PageInspection(browser, host.process().uri());

    private static LiveHost start(String name) throws IOException {
        return CarHosts.trusting(name, CLOUD, List.of());
    }

    @BeforeEach
    void begin() {
        browser.reset();
        CLOUD.control().option("deviceCodeSeconds", "300");
    }

    @AfterAll
    static void end() {
        CLOUD.close();
    }

    @Test
    void deviceCodeIsConfirmedAndTheSelfTestShown() throws Exception {
        browser.open(cars.link(cars.carData("confirmed", "BMW CarData")));
        browser.awaitHeading("Waiting for BMW");
        page.inspect("cardata-code");
        String before = browser.element("#left").getText();
        browser.await("the time to go on", () -> !browser.element("#left").getText().equals(before));
        confirm("confirm");
        browser.awaitHeading("Linked");
        browser.await("the stream", () -> browser.text().contains("The stream is connected"));
        page.inspect("cardata-linked");
    }

    @Test
    void expiredCodeIsFollowedByAnother() throws Exception {
        CLOUD.control().option("deviceCodeSeconds", "4");
        browser.open(cars.link(cars.carData("expired", "BMW CarData")));
        browser.await("a code", () -> browser.has("#code"));
        String code = browser.element("#code").getText();
        CLOUD.control().option("deviceCodeSeconds", "300");
        browser.await("another code", () -> browser.has("#code") && !browser.element("#code").getText().equals(code));
        assertThat(browser.element("#left").getText(), matchesPattern("4:\\d\\d"));
        page.console("cardata-expired");
    }

    @Test
    void whoRefusesGetsAnotherCode() throws Exception {
        browser.open(cars.link(cars.carData("refused", "BMW CarData")));
        browser.awaitHeading("Waiting for BMW");
        confirm("deny");
        browser.awaitHeading("Not linked");
        page.inspect("cardata-refused");
        browser.pressByKeyboard("#again");
        browser.awaitHeading("Waiting for BMW");
        page.console("cardata-again");
    }

    @Test
    void captchaLogsInAndRawDataIsDownloaded() throws Exception {
        String bridge = cars.account("captcha", Fleets.MYBMW_PASSWORD);
        browser.open(cars.link(bridge));
        browser.await("the captcha", () -> browser.has(".h-captcha button"));
        page.inspect("mybmw-captcha");
        browser.pressByKeyboard(".h-captcha button");
        browser.awaitHeading("Linked");
        page.inspect("mybmw-linked");

        JsonObject car = new JsonObject();
        car.addProperty("vin", vinOf(Fleets.MYBMW_GCID));
        host.rest().createThing("connecteddrive:vehicle:captcha:car", "i4", bridge, car);
        browser.open(cars.pageOf(bridge));
        browser.await("something to download", () -> browser.has("#download"));
        browser.awaitHeading("Linked");
        page.inspect("account");
        browser.pressByKeyboard("#download");
        String file = Files.readString(browser.downloaded("connecteddrive-raw-data.json"));
        assertThat(JsonParser.parseString(file).getAsJsonObject().getAsJsonArray("cars").size(), is(1));
        assertThat(file, not(containsString(vinOf(Fleets.MYBMW_GCID))));
        page.console("account");
    }

    @Test
    void wrongPasswordLeadsToAnotherCaptcha() throws Exception {
        browser.open(cars.link(cars.account("wrong", "wrong")));
        browser.await("the captcha", () -> browser.has(".h-captcha button"));
        browser.pressByKeyboard(".h-captcha button");
        browser.awaitHeading("Not linked");
        assertThat(browser.text(), containsString("user name or password are wrong"));
        page.inspect("mybmw-refused");
        browser.pressByKeyboard("#again");
        browser.awaitHeading("One captcha to go");
        page.console("mybmw-again");
    }

    @Test
    void oldLinkSaysWhatToDo() throws Exception {
        browser.open(host.process().uri().resolve("/connecteddrive/connect/%3Cimg%20src=x%20onerror=hacked=1%3E"));
        browser.awaitHeading("This link is not good any more");
        page.isOnlyText("link");
        page.inspect("connecteddrive-unknown");
    }

    @Test
    void whatOthersWriteIsShownAsText() throws Exception {
        JsonObject code = new JsonObject();
        code.addProperty("device_code", ATTACK);
        code.addProperty("user_code", ATTACK);
        code.addProperty("verification_uri", "javascript:hacked=1");
        code.addProperty("expires_in", 300);
        code.addProperty("interval", 5);
        HttpServer hostile = hostile(code.toString());
        try {
            URI address = URI.create("http://127.0.0.1:" + hostile.getAddress().getPort());
            String bridge = cars.carData("attack", ATTACK, address);
            browser.open(cars.link(bridge));
            browser.awaitHeading("Waiting for BMW");
            page.isOnlyText(ATTACK);
            assertThat("what is no link is none", browser.has("#go"), is(false));
            assertThat(browser.element("#label").getText(), is(ATTACK));
            assertThat(browser.element("#code").getText(), is(ATTACK));
            browser.open(cars.pageOf(bridge));
            page.isOnlyText(ATTACK);
            page.console("cardata-attack");
        } finally {
            hostile.stop(0);
        }
    }

    private static HttpServer hostile(String json) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** Follows the button to the cloud, in a window of its own, logs in there, decides, and comes back. */
    private void confirm(String decision) throws IOException {
        browser.pressByKeyboard("#go");
        browser.toNewWindow(2);
        browser.await("the page of the cloud", () -> browser.has("input[name=password]"));
        Account owner = account(Fleets.CARDATA_GCID);
        browser.element("input[name=username]").sendKeys(owner.userName());
        browser.element("input[name=password]").sendKeys(owner.password());
        browser.element("button[value=" + decision + "]").click();
        browser.await("the end", () -> !browser.has("input[name=password]"));
        browser.backToFirstWindow();
    }

    private static String vinOf(String gcid) throws IOException {
        return account(gcid).mappings().get(0).car().vin();
    }

    private static Account account(String gcid) throws IOException {
        Account account = CLOUD.fleet().byGcid(gcid);
        if (account == null) {
            throw new IOException("The cloud has no such customer");
        }
        return account;
    }
}
