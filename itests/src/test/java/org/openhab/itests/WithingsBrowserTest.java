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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonObject;

/**
 * Goes through the pages of Withings in a real browser, as people do.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class WithingsBrowserTest {

    private static final String ATTACK = "<img src=x onerror=hacked=1><b>Anna</b>\"'";
    /** What is still an address. */
    private static final String ADDRESS = "/'onclick='hacked=1'&quot;&lt;b&gt;";

    private final LiveHost host;
    private final Chromium browser = Chromium.get();
    private final PageInspection page;

    WithingsBrowserTest(LiveHost host) {
        this.host = host;
        page = new PageInspection(browser, host.process().uri());
    }

    @BeforeEach
    void begin() {
        browser.reset();
    }

    @Test
    void personIsLinkedAndSeesWhetherPushWorks() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = person(scene, "Anna");
            browser.open(link(scene, person));
            browser.awaitHeading("Not linked");
            page.inspect("withings-connect");
            browser.pressByKeyboard("#go");
            consent("allow");
            browser.awaitHeading(linkedAs(scene, "Anna"));
            assertThat("the code is not in the address", browser.address().getRawQuery(), is(nullValue()));
            browser.await("the result of the self-test", () -> browser.text().contains("Push off"));
            page.inspect("withings-linked");
            scene.awaitStatus(person, "ONLINE");
        }
    }

    @Test
    void whoRefusesMayThinkAgain() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            browser.open(link(scene, person(scene, "Anna")));
            browser.pressByKeyboard("#go");
            consent("deny");
            browser.awaitHeading("Not linked");
            assertThat(browser.text(), containsString("You refused the access"));
            page.inspect("withings-refused");
            browser.pressByKeyboard("#again");
            browser.pressByKeyboard("#go");
            consent("allow");
            browser.awaitHeading(linkedAs(scene, "Anna"));
            page.console("withings-again");
        }
    }

    @Test
    void missingPermissionIsGivenByLinkingAgain() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = person(scene, "Anna");
            browser.open(link(scene, person));
            browser.pressByKeyboard("#go");
            browser.element("input[value='user.activity']").click();
            consent("allow");
            browser.awaitHeading(linkedAs(scene, "Anna"));
            browser.open(link(scene, person));
            assertThat(browser.text(), allOf(containsString("Linked as user"), containsString("tick all permissions")));
            page.inspect("withings-permissions");
            browser.pressByKeyboard("#go");
            consent("allow");
            browser.await("all permissions", () -> browser.text().contains("All that are needed are there"));
            page.console("withings-permissions");
        }
    }

    @Test
    void noPersonIsAskedAsLongAsTheSecretIsWrong() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host, "wrong")) {
            String person = person(scene, "Anna");
            scene.awaitStatus(scene.account(), "OFFLINE");
            browser.open(host.process().uri());
            browser.await("what is to be done",
                    () -> browser.text().contains("Withings does not accept this client ID"));
            assertThat(browser.has("a[href*='/withings/connect/']"), is(false));
            JsonObject correction = host.rest().thing(scene.account()).getAsJsonObject("configuration");
            correction.addProperty("clientSecret", SimulatedWithings.CLIENT_SECRET);
            host.rest().configureThing(scene.account(), correction);
            browser.await("the link", () -> browser.has("a[href*='/withings/connect/']"));
            browser.open(link(scene, person));
            browser.pressByKeyboard("#go");
            consent("allow");
            browser.awaitHeading(linkedAs(scene, "Anna"));
            page.console("withings-secret");
        }
    }

    @Test
    void secretThatIsRefusedLaterHasToBeMended() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            browser.open(link(scene, person(scene, "Anna")));
            browser.pressByKeyboard("#go");
            fault(scene, 503, "Invalid Params: invalid client_secret");
            consent("allow");
            browser.awaitHeading("Not linked");
            assertThat(browser.text(), containsString("client ID and secret"));
            assertThat(browser.has(".button"), is(false));
            page.inspect("withings-credentials");
        }
    }

    @Test
    void oldLinkSaysWhatToDoInEveryLanguage() throws Exception {
        browser.open(at("/withings/connect/old"));
        browser.awaitHeading("This link is not good any more");
        page.inspect("withings-unknown");
        for (String[] spoken : new String[][] { { "de", "Dieser Link gilt nicht mehr" },
                { "fr-CH, de;q=0.5", "Ce lien n’est plus valable" }, { "ja", "This link is not good any more" } }) {
            browser.language(spoken[0]);
            browser.open(at("/withings/callback?state=old&code=old"));
            browser.awaitHeading(spoken[1]);
        }
        browser.language("de");
        browser.open(at("/withings"));
        browser.awaitHeading("Nichts wartet");
        page.inspect("withings-idle");
    }

    @Test
    void whatOthersWriteIsShownAsText() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.unexposed("attack", ATTACK);
            browser.open(link(scene, person));
            page.isOnlyText(ATTACK);
            browser.pressByKeyboard("#go");
            fault(scene, 2555, ATTACK);
            consent("allow");
            browser.awaitHeading("Not linked");
            page.isOnlyText("Anna");
            String encoded = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
            for (String path : new String[] { "connect/" + encoded, "callback?state=" + encoded + "&code=" + encoded,
                    "callback?error=" + encoded, "callback?" + encoded }) {
                browser.open(at("/withings/" + path));
                page.isOnlyText("openHAB");
            }
        }
        try (WithingsScene scene = WithingsScene.open(host, SimulatedWithings.CLIENT_SECRET,
                host.process().uri() + ADDRESS)) {
            browser.open(link(scene, scene.unexposed("attack", "Anna")));
            page.isOnlyText(ADDRESS + "/withings/callback");
            page.console("withings-attack");
        }
    }

    @Test
    void inspectionSeesWhatIsWrong() throws Exception {
        browser.open(at("/withings"));
        assertThat(page.complaints(), is(empty()));
        browser.run("const e = document.createElement('img'); e.src = 'https://elsewhere.invalid/x.png';"
                + "document.body.append(e)");
        browser.await("a violation of the policy",
                () -> page.complaints().stream().anyMatch(text -> text.contains("Content Security Policy")));
        browser.run("document.querySelector('h1').setAttribute('style', 'color: #999')");
        browser.run("document.querySelector('#message').style.width = '900px'");
        AssertionError error = assertThrows(AssertionError.class, () -> page.inspect("wrong"));
        assertThat(error.getMessage(), containsString("has style"));
    }

    private static String person(WithingsScene scene, String id) throws IOException {
        return scene.unexposed(id, id);
    }

    private static String linkedAs(WithingsScene scene, String name) throws IOException {
        String user = Long.toString(scene.cloud().userId(name));
        return "Linked as user …" + user.substring(user.length() - 2);
    }

    /** The tokens are refused with a status and a text of the cloud, once. */
    private static void fault(WithingsScene scene, int status, String text) {
        scene.cloud().cloud().control()
                .fault(Fault.once(FaultKind.STATUS).on("/v2/oauth2", "requesttoken").with(status, text));
    }

    private void consent(String decision) throws IOException {
        browser.await("the page of the cloud", () -> browser.has("button[value=" + decision + "]"));
        browser.element("button[value=" + decision + "]").click();
    }

    private static URI link(WithingsScene scene, String person) throws IOException {
        WithingsScene.patience().until(person + " offers a link", () -> {
            if (scene.things().connectLink(person).isEmpty()) {
                throw new IOException(scene.things().status(person) + ": " + scene.things().statusDescription(person));
            }
            return true;
        });
        return scene.things().connectLink(person).orElseThrow();
    }

    private URI at(String path) {
        return host.process().uri().resolve(path);
    }
}
