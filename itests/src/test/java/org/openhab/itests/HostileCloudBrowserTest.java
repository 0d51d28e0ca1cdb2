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

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.base.Fault;
import org.openhab.simulator.bmw.base.FaultKind;
import org.openhab.simulator.bmw.scenario.Fleets;

import com.google.gson.JsonObject;

/**
 * What a cloud answers in place of what it should is shown as text on every page of the linking, whichever call of it
 * is the one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostileCloudBrowserTest {

    private static final String ATTACK = "<img src=x onerror=hacked=1><b>Cloud</b>\"";
    private static final BmwCloud CLOUD = BmwCloud.start(new CloudOptions().option("deviceInterval", "1"));

    private final Chromium browser = Chromium.get();
    private final LiveHost host = KeptHosts.get("hostile", HostileCloudBrowserTest::start);
    private final CarPages cars = new CarPages(host, CLOUD);
    private final PageInspection page = new PageInspection(browser, host.process().uri());

    private static LiveHost start(String name) throws IOException {
        return CarHosts.trusting(name, CLOUD, List.of());
    }

    @BeforeEach
    void begin() {
        browser.reset();
    }

    @AfterAll
    static void end() {
        CLOUD.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "cardata-device | " + ATTACK, "cardata-poll | access_denied" })
    void carDataIsNotLinked(String endpoint, String word) throws Exception {
        attack(endpoint, word);
        String bridge = cars.carData(endpoint, ATTACK);
        browser.open(cars.link(bridge));
        browser.awaitHeading("Not linked");
        page.isOnlyText(ATTACK);
        page.console(endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mybmw-config", "mybmw-login", "mybmw-authorize", "mybmw-token-code" })
    void myBmwIsNotLinked(String endpoint) throws Exception {
        attack(endpoint, ATTACK);
        browser.open(cars.link(cars.account(endpoint, Fleets.MYBMW_PASSWORD)));
        browser.await("the captcha", () -> browser.has(".h-captcha button"));
        browser.pressByKeyboard(".h-captcha button");
        browser.awaitHeading("Not linked");
        page.isOnlyText("My BMW");
        page.console(endpoint);
    }

    /** @param word the error by which clients decide */
    private static void attack(String endpoint, String word) {
        JsonObject body = new JsonObject();
        body.addProperty("error", word);
        for (String key : new String[] { "error_description", "message", "logErrorCode" }) {
            body.addProperty(key, ATTACK);
        }
        CLOUD.control().fault(Fault.once(FaultKind.HTTP).on(endpoint).with(400, body.toString()));
    }
}
