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
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.ESCAPE;
import static org.openqa.selenium.Keys.TAB;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.ThingStatuses;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Looks at cars on the page of the host and sends commands to them in a real browser, as people do.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarCardsBrowserTest {

    private static final String GARAGE = "connecteddrive:vehicle:cards:garage";
    private static final String FIRST = "connecteddrive:vehicle:cards:first";
    private static final String SECOND = "connecteddrive:vehicle:cards:second";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final BmwCloud CLOUD = BmwCloud.start(new CloudOptions().option("executedSeconds", "2"));

    private final Chromium browser = Chromium.get();
    private final LiveHost host = KeptHosts.get("car-cards",
            name -> CarHosts.trusting(name, CLOUD, List.of("-Dorg.openhab.i18n.language=en")));
    private final PageInspection page = PageInspection.ofHostPage(browser, host.process().uri());

    @BeforeEach
    void begin() throws IOException {
        browser.reset();
        if (host.rest().things().isEmpty()) {
            moveIn();
        }
        browser.open(host.process().uri());
    }

    @AfterAll
    static void end() {
        CLOUD.close();
    }

    /** Two of the three cars have the same label. */
    private void moveIn() throws IOException {
        CarPages pages = new CarPages(host, CLOUD);
        String bridge = pages.account("cards", Fleets.MYBMW_PASSWORD);
        browser.open(pages.link(bridge));
        browser.await("the captcha", () -> browser.has(".h-captcha button"));
        browser.pressByKeyboard(".h-captcha button");
        browser.awaitHeading("Linked");
        create(FIRST, "My Car", bridge, car(0));
        create(GARAGE, "BMW in the Garage", bridge, car(1));
        create(SECOND, "My Car", bridge, car(2));
    }

    private void create(String thing, String label, String bridge, Car car) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("vin", car.vin());
        host.rest().createThing(thing, label, bridge, configuration);
        new Patience(LIMIT).until(thing + " is ONLINE", () -> {
            new ThingStatuses(host.rest()).requireOnline(List.of(thing));
            return true;
        });
        host.channels().expose(thing,
                channel -> channel.matches(".*:(status|doors|tires|range|location|remote|image)#.*"));
    }

    private static Car car(int index) throws IOException {
        return CLOUD.fleet().accounts().get(0).mappings().get(index).car();
    }

    @Test
    void buttonOfTheCardReachesTheCar() throws Exception {
        Card card = new Card(browser, "BMW in the Garage", "Doors");
        unlocked(car(1), card);
        card.press("Lock");
        card.await("Executed");
        card.await("Locked");
        assertThat(commands(car(1)), contains("door-lock EXECUTED"));
        browser.await("a date without a clock",
                () -> browser.text().matches("(?s).*Service due\\s+[A-Z][a-z]+ \\d+, \\d{4}\\s.*"));
        assertThat("the focus stays", browser.run("return document.activeElement.textContent"), is("Lock"));
        page.picture("vehicle-card", card);
        page.console("vehicle-card");
    }

    @Test
    void commandsAreOfferedInTheWordsOfTheUser() throws Exception {
        String item = Channels.item(GARAGE + ":remote#command");
        assertThat(host.rest().get("/items/" + item).getAsJsonObject().getAsJsonObject("commandDescription").toString(),
                containsString("{\"command\":\"door-lock\",\"label\":\"Lock\"}"));
    }

    @Test
    void buttonThatAsksFirstSendsNothingBeforeTheAnswer() throws Exception {
        Card card = new Card(browser, "My Car (iX xDrive50)", "Doors");
        card.await("Locked");
        card.press("Unlock");
        assertThat(question(), is("My Car (iX xDrive50): Unlock?"));
        page.inspect("host-question");
        browser.keys(ENTER);
        assertThat("enter alone is a no", browser.has("dialog[open]"), is(false));
        assertThat(browser.run("return document.activeElement.textContent"), is("Unlock"));
        browser.keys(ENTER);
        question();
        browser.keys(ESCAPE);
        assertThat(browser.has("dialog[open]"), is(false));
        card.press("Horn");
        assertThat(question(), is("My Car (iX xDrive50): Horn?"));
        browser.element("#no").click();
        assertThat(commands(car(0)), is(empty()));

        card.press("Unlock");
        question();
        browser.keys(TAB, ENTER);
        card.await("Executed");
        card.await("Unlocked");
        assertThat(commands(car(0)), contains("door-unlock EXECUTED"));
        page.console("host-question");
    }

    @Test
    void cardsAndThingsOfOneLabelAreToldApart() throws Exception {
        new Card(browser, "My Car (iX xDrive50)", "Doors").await("Charge");
        new Card(browser, "My Car (Cooper SE)", "Doors").await("Charge");
        for (int index = 0; index < 3; index++) {
            assertThat(browser.text(), not(containsString(car(index).vin())));
        }
        browser.run("document.getElementById('filter').focus()");
        browser.keys("Cooper");
        browser.await("one car", () -> browser.elements("#list article").size() == 1);
        assertThat(browser.element("#list article").getAttribute("data-uid"), is(SECOND));
    }

    @Test
    void channelsAreInGroupsWithPictureCommandAndTrigger() throws Exception {
        browser.await("the thing", () -> browser.has(article(SECOND)));
        open(SECOND, "channels");
        assertThat(browser.elements(article(SECOND) + " h4").stream().map(WebElement::getText).toList(),
                hasItems("Status", "Range", "Location"));
        open(SECOND, "group image");
        browser.await("the picture of the car",
                () -> Long.valueOf(1).equals(browser.run("return [...document.querySelectorAll('" + article(SECOND)
                        + " .state img')].filter(image => image.complete && image.naturalWidth > 50).length")));
        open(SECOND, "group remote");
        WebElement choice = browser.element(article(SECOND) + " select");
        choice.findElements(By.tagName("option")).stream().filter(option -> option.getText().equals("Flash lights"))
                .findFirst().orElseThrow().click();
        browser.element(article(SECOND) + " form button").click();
        browser.await("that it was sent",
                () -> browser.element("#done").getText().equals("Flash lights was sent to Command."));
        browser.await("how it ended", () -> browser.element(article(SECOND)).getText().contains("Executed"));
        browser.await("the trigger", () -> browser.element("#events").getText().contains(SECOND + ":remote#finished"));
        assertThat(commands(car(2)), contains("light-flash EXECUTED"));
        page.inspect("host-car");
        page.console("host-car");
    }

    private void unlocked(Car car, Card card) throws IOException {
        car.report(Map.of(Keys.LOCK_REST, "UNLOCKED"));
        host.rest().enableThing(GARAGE, false);
        host.rest().enableThing(GARAGE, true);
        card.await("Unlocked");
    }

    private void open(String thing, String part) throws IOException {
        String selector = article(thing) + " details[data-part='" + part + "']";
        browser.element(selector + " > summary").click();
        browser.await("what is in " + part, () -> browser.has(selector + " > summary + *"));
    }

    private static String article(String thing) {
        return "article[data-uid=\"" + thing + "\"]";
    }

    private String question() throws IOException {
        browser.await("the question", () -> browser.has("dialog[open]"));
        return browser.element("#asked").getText();
    }

    /** What the cloud has been asked to do with a car, and how that ended. */
    private static List<String> commands(Car car) {
        JsonElement all = CLOUD.control().call("GET", "mybmw/commands", null);
        return StreamSupport.stream(all.getAsJsonArray().spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(command -> command.get("vin").getAsString().equals(car.vin()))
                .map(command -> command.get("command").getAsString() + ' ' + command.get("state").getAsString())
                .toList();
    }
}
