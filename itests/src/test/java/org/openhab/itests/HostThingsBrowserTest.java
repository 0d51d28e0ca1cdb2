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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.setup.Channels;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Works with things, channels and the inbox on the page of the host, in a real browser and by the keyboard alone.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class HostThingsBrowserTest {

    private static final int MANY = 25;

    private final LiveHost host;
    private final Chromium browser = Chromium.get();
    private final PageInspection page;

    HostThingsBrowserTest(LiveHost host) {
        this.host = host;
        page = PageInspection.ofHostPage(browser, host.process().uri());
    }

    @BeforeEach
    void begin() {
        browser.reset();
    }

    @Test
    void whatIsFoundIsIgnoredOfferedAgainAndApproved() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.linkedWithoutPast("Anna", "Anna");
            String label = "Withings Body Cardio (Anna)";
            browser.open(host.process().uri());
            browser.await("what is found", () -> has("Ignore: " + label));
            assertThat(browser.element("#found").getText(), containsString("Withings Device · via Anna"));
            browser.pressByKeyboard(button("Ignore: " + label));
            browser.await("the ignored", () -> browser.element("#ignored").getText().equals("Ignored (1)"));
            assertThat(has("Approve: " + label), is(false));
            page.inspect("host-inbox");
            browser.pressByKeyboard("#ignored summary");
            browser.pressByKeyboard(button("Offer again: " + label));
            browser.await("what is found", () -> has("Approve: " + label));
            assertThat(browser.element("#ignored").isDisplayed(), is(false));
            browser.pressByKeyboard(button("Approve: " + label));
            browser.await("the thing", () -> devices(person).contains(label + " ONLINE"));
            assertThat(has("Approve: " + label), is(false));
            page.console("host-inbox");
            scene.removeDevice(browser.element(article(person) + " ~ .depth-2").getAttribute("data-uid"));
            browser.await("the thing is gone", () -> devices(person).isEmpty());
        }
    }

    /** The things below a person, with their status. */
    private List<String> devices(String person) {
        return browser
                .elements(article(person) + " ~ .depth-2").stream().map(thing -> thing
                        .findElement(By.cssSelector(".title")).getText().replace('\n', ' ').replaceAll(" *● *", " "))
                .toList();
    }

    @Test
    void channelIsLinkedShownAsItChangesAndCharted() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.unexposed("channels", "Channels");
            String channel = person + ":body#weight";
            browser.open(host.process().uri());
            browser.await("the thing", () -> browser.has(article(person)));
            assertThat(browser.element(part(person, "channels")).getText(), containsString(", 0 linked)"));
            browser.pressByKeyboard(part(person, "channels") + " > summary");
            browser.await("the groups", () -> browser.elements(article(person) + " h4").stream()
                    .map(WebElement::getText).toList().containsAll(List.of("Body", "Sleep", "Goals")));
            browser.pressByKeyboard(part(person, "group body") + " > summary");
            browser.pressByKeyboard(button("Link to a new item: " + channel));
            String state = "[data-item='" + Channels.item(channel) + "'].state";
            browser.await("the item", () -> browser.has(state) && browser.element(state).getText().equals("–"));
            update(channel, "71.4 kg");
            browser.await("the weight", () -> browser.element(state).getText().equals("71.4 kg"));
            update(channel, "72.3 kg");
            browser.await("the next weight", () -> browser.element(state).getText().equals("72.3 kg"));
            assertThat("what is open stays open", browser.element(part(person, "group body")).getText(),
                    containsString("Weight"));
            String chart = part(person, "chart " + Channels.item(channel));
            browser.pressByKeyboard(chart + " > summary");
            browser.await("the chart", () -> course(chart).startsWith("Weight: 71.4 to 72.3"));
            update(channel, "70.9 kg");
            browser.await("the chart goes on", () -> course(chart).startsWith("Weight: 71.4 to 70.9"));
            browser.pressByKeyboard(chart + " button:last-child");
            browser.await("the year",
                    () -> "true".equals(browser.element(chart + " button:last-child").getAttribute("aria-pressed")));
            page.inspect("host-channels");
            page.console("host-channels");
        }
    }

    private String course(String chart) {
        return browser.elements(chart + " svg").stream().map(drawing -> drawing.getAttribute("aria-label")).findFirst()
                .orElse("");
    }

    @Test
    void manyThingsAreFilteredAndMadeOnlyAsFarAsTheyAreSeen() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            for (int number = 0; number < MANY; number++) {
                scene.unexposed("many" + number, "Person " + (char) ('A' + number));
            }
            browser.open(host.process().uri());
            browser.await("all things", () -> browser.elements("#list article").size() >= MANY);
            assertThat("no channel is made before it is opened", browser.has("#list li"), is(false));
            browser.run("document.getElementById('filter').focus()");
            browser.keys("person c");
            browser.await("one thing", () -> browser.elements("#list article").size() == 1);
            assertThat(browser.element("#filtered").getText(), startsWith("1 of "));
            browser.run("document.getElementById('filter').value = ''");
            browser.keys("weight goal");
            browser.await("the channels", () -> browser.elements("#list article").size() == MANY);
            assertThat("one of each", browser.elements("#list li").size(), is(MANY));
            assertThat("who types is not disturbed",
                    browser.run("return document.activeElement.id + ' ' + document.activeElement.value"),
                    is("filter weight goal"));
            page.console("host-filter");
        }
    }

    @Test
    void hostThatIsGoneIsSaidAndFoundAgain() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            scene.unexposed("gone", "Anna");
            browser.open(host.process().uri());
            browser.await("the event stream", () -> browser.has("#connection.live"));
            browser.await("what can be scanned", () -> browser.has("#scans button"));
            host.kill();
            try {
                browser.await("that it is gone", () -> browser.has("#connection.lost"));
                assertThat(browser.element("#message").getText(),
                        containsString("The host does not answer. What you see"));
                assertThat(browser.element("#connection").getText(), is("Not live"));
                browser.pressByKeyboard("#scans button");
                browser.await("what became of it",
                        () -> "The host does not answer.".equals(browser.element("#message").getText()));
            } finally {
                host.startAgain(); // others need it
            }
            browser.await("that it is back", () -> browser.has("#connection.live"));
            assertThat(browser.element("#message").isDisplayed(), is(false));
            String fresh = scene.unexposed("fresh", "Ben");
            browser.await("what is new", () -> browser.has(article(fresh)));
        }
    }

    private boolean has(String button) {
        return browser.has(button(button));
    }

    private static String button(String label) {
        return "button[aria-label='" + label + "']";
    }

    private static String article(String thing) {
        return "article[data-uid='" + thing + "']";
    }

    private static String part(String thing, String part) {
        return article(thing) + " details[data-part='" + part + "']";
    }

    private void update(String channel, String state) throws IOException, InterruptedException {
        URI address = URI.create(host.process().uri() + "/rest/items/" + Channels.item(channel) + "/state");
        HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(state)).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode(), is(202));
    }
}
