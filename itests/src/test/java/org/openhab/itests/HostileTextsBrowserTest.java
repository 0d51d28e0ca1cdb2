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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.DeviceWalk;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.scenario.Fleets;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What comes from a cloud, or from whoever gave a name, is text on the page of the host and on the cards, wherever it
 * stands.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostileTextsBrowserTest {

    private static final String ATTACK = "<img src=x onerror=hacked=1><b>Text</b>\"'";
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final BmwCloud CLOUD = BmwCloud.start(new CloudOptions().option("deviceInterval", "1"));

    private final Chromium browser = Chromium.get();
    private final LiveHost host = KeptHosts.get("texts", name -> CarHosts.trusting(name, CLOUD, List.of()));
    private final PageInspection page = PageInspection.ofHostPage(browser, host.process().uri());

    @BeforeEach
    void begin() {
        browser.reset();
    }

    @AfterAll
    static void end() {
        CLOUD.close();
    }

    @Test
    void textsOfMyBmwAreText() throws Exception {
        try (HostileTexts texts = HostileTexts.before(URI.create(CLOUD.apiUrl()), ATTACK)) {
            CarPages pages = new CarPages(host, CLOUD);
            String bridge = pages.account("hostile", Fleets.MYBMW_PASSWORD, texts.uri());
            browser.open(pages.link(bridge));
            browser.await("the captcha", () -> browser.has(".h-captcha button"));
            browser.pressByKeyboard(".h-captcha button");
            browser.awaitHeading("Linked");
            JsonObject car = approve(bridge, 3);
            assertThat(car.get("label").getAsString(), containsString(ATTACK));
            isShown(car, "check#details", "service#details", "session#title", "session#subtitle", "statistic#title",
                    "tire-diagnosis#fl-tread", "location#address");
        }
    }

    @Test
    void textsOfCarDataAreText() throws Exception {
        try (HostileTexts texts = HostileTexts.before(URI.create(CLOUD.apiUrl()), ATTACK)) {
            CarPages pages = new CarPages(host, CLOUD);
            String bridge = pages.carData("hostile", ATTACK, texts.uri());
            new DeviceWalk(new Browser()).confirm(pages.link(bridge), "cardata@example.com", Fleets.MYBMW_PASSWORD);
            JsonObject car = approve(bridge, 2);
            isShown(car, "check#name", "service#details", "maintenance#service-partner", "tire-diagnosis#fl-tread",
                    "status#lock");
            assertThat("what it says of itself",
                    things(bridge).get(0).getAsJsonObject("properties").get("model").getAsString(),
                    containsString(ATTACK));
        }
    }

    @Test
    void textsOfWithingsAreText() throws Exception {
        SimulatedWithings cloud = SimulatedWithings.start(host.port());
        try (cloud; HostileTexts texts = HostileTexts.before(cloud.apiUrl(), ATTACK)) {
            String account = host.things().createAccount("hostile", SimulatedWithings.CLIENT_ID,
                    SimulatedWithings.CLIENT_SECRET, texts.uri(), cloud.accountUrl(), "");
            String person = host.things().createPerson(account, "hostile", ATTACK);
            host.things().link(person, "Anna", new Patience(LIMIT));
            host.channels().expose(person, channel -> channel.matches(".*:(status|body|sleep|goals)#.*"));
            JsonObject device = approve(person, 2);
            assertThat(device.get("label").getAsString(), containsString(ATTACK));
            isShown(device);
            assertThat(new Card(browser, ATTACK, "Weight").picture().length, is(greaterThan(0)));
        }
    }

    /**
     * Makes things of all that a bridge finds.
     *
     * @return one of them
     */
    private JsonObject approve(String bridge, int count) throws IOException {
        browser.open(host.process().uri());
        String found = "#found button[aria-label^='Approve']";
        browser.await("what is found", () -> browser.elements(found).size() == count);
        page.isOnlyText(ATTACK);
        for (int left = count; left > 0; left--) {
            int before = left;
            browser.element(found).click();
            browser.await("one less", () -> browser.elements(found).size() < before);
        }
        return things(bridge).get(0);
    }

    /**
     * Gives a thing items with hostile labels and opens everything there is to see of it.
     *
     * @param attacked ids of channels whose states come from the cloud as they are
     */
    private void isShown(JsonObject thing, String... attacked) throws IOException {
        Map<String, String> channels = new TreeMap<>();
        new Patience(LIMIT).until("everything has been read", () -> {
            // Time and again, as channels come with what is read.
            expose(thing, channels);
            if (!attacked(channels).containsAll(List.of(attacked))) {
                throw new IOException("so far " + attacked(channels));
            }
            return true;
        });
        new Patience(LIMIT).until("everything that is attacked is shown",
                () -> shown(thing, channels).equals(attacked(channels)));
        page.isOnlyText(ATTACK);
        page.console("texts");
    }

    private List<JsonObject> things(String bridge) throws IOException {
        return StreamSupport.stream(host.rest().things().spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(thing -> thing.has("bridgeUID") && bridge.equals(thing.get("bridgeUID").getAsString()))
                .toList();
    }

    /**
     * Makes items for the channels that a thing has now.
     *
     * @param known the ids of the channels by the names of their items; new ones are added
     */
    private void expose(JsonObject thing, Map<String, String> known) throws IOException {
        String uid = thing.get("UID").getAsString();
        Set<String> exposed = Set.copyOf(host.channels().expose(uid));
        for (JsonElement element : host.rest().thing(uid).getAsJsonArray("channels")) {
            JsonObject channel = element.getAsJsonObject();
            String id = channel.get("uid").getAsString();
            String item = Channels.item(id);
            if (exposed.contains(id) && known.put(item, channel.get("id").getAsString()) == null
                    && "String".equals(channel.get("itemType").getAsString())) {
                host.rest().createItem(item, "String", ATTACK);
            }
        }
    }

    /** The channels whose state has the attack in it. */
    private Set<String> attacked(Map<String, String> channels) throws IOException {
        Map<String, String> states = host.rest().states();
        return channels.entrySet().stream().filter(entry -> states.getOrDefault(entry.getKey(), "").contains(ATTACK))
                .map(Map.Entry::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The channels that show the attack as text on the page, once everything of a thing is open. */
    private Set<String> shown(JsonObject thing, Map<String, String> channels) {
        browser.run("document.querySelectorAll('article[data-uid=\"" + thing.get("UID").getAsString()
                + "\"] details:not([open])').forEach(part => { part.open = true; })");
        List<?> names = (List<?>) Objects.requireNonNull(browser.run(
                "return [...document.querySelectorAll('.state')]"
                        + ".filter(state => state.textContent.includes(arguments[0])).map(state => state.dataset.item)",
                ATTACK));
        return names.stream().map(channels::get).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
