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
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.setup.Channels;

/**
 * Looks at the page of the host, where the cards of Main UI are drawn, in a real browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class HostPageBrowserTest {

    private static final String ATTACK = "<img src=x onerror=hacked=1><b>Anna</b>\"'";
    private static final int SOME_DAYS = 10;

    private final LiveHost host;
    private final Chromium browser = Chromium.get();
    private final PageInspection page;

    HostPageBrowserTest(LiveHost host) {
        this.host = host;
        page = PageInspection.ofHostPage(browser, host.process().uri());
    }

    @BeforeEach
    void begin() {
        browser.reset();
    }

    @Test
    void cardOfAPersonShowsValuesAsTheyCome() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.things().createPerson(scene.account(), "card", ATTACK);
            try {
                scene.expose(person, "body");
                scene.expose(person, "sleep");
                browser.open(host.process().uri());
                browser.await("the card", () -> browser.has(".masonry > .card"));
                page.isOnlyText(ATTACK);
                update(person + ":body#weight", "71.4 kg");
                browser.await("the weight", () -> browser.text().contains("71.4 kg"));
                update(person + ":sleep#sleep-duration", "430 min");
                browser.await("the night", () -> browser.text().contains("7 h 10 min"));
                assertThat(browser.text(), not(containsString("Main UI shows")));
                page.console("host-page");
            } finally {
                scene.removePerson(person);
            }
        }
    }

    @Test
    void cardsOfLinkedPersonsArePictured() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String anna = scene.linked("Anna", "Anna");
            expose(scene, anna, "heart", "goals");
            expose(scene, scene.linkedWithoutPast("Carla", "Carla"), "sleep", "goals");
            WithingsScene.patience().until("the weight has a past",
                    () -> host.rest().history(Channels.item(anna + ":body#weight")).size() > SOME_DAYS);
            browser.open(host.process().uri());
            Card person = new Card(browser, "Anna", "Weight, last month");
            person.await(" kg");
            person.await("Blood pressure");
            page.picture("person-card", person);
            Card night = new Card(browser, "Carla", "Deep sleep");
            night.await("Heart rate");
            browser.await("the score in the colour of the widget",
                    () -> browser.has(".card circle[stroke='#5c6bc0'][stroke-dasharray]"));
            page.picture("sleep-card", night);
            page.inspect("host-cards");
            browser.run("scrollTo(0, 0)");
            page.screenshot("host-page", 1100, 700);
            for (String part : List.of("channels", "group body", "chart " + Channels.item(anna + ":body#weight"))) {
                String summary = "[data-uid='" + anna + "'] [data-part='" + part + "'] > summary";
                browser.await(part, () -> browser.has(summary));
                browser.element(summary).click();
            }
            browser.await("a chart", () -> browser.has("#list figure svg"));
            browser.run("document.getElementById('things').scrollIntoView()");
            page.screenshot("host-things", 1100, 700);
            page.console("cards");
        }
    }

    @Test
    void pageSpeaksTheLanguageOfTheBrowser() throws Exception {
        for (String[] spoken : new String[][] { { "de-AT,en", "de", "Entwicklungs-Host" },
                { "ja,fr-CH;q=0.5", "fr", "Hôte de développement" }, { "ja", "en", "Development host" } }) {
            browser.language(spoken[0]);
            browser.open(host.process().uri());
            browser.awaitHeading(spoken[2]);
            assertThat(browser.run("return document.documentElement.lang"), is(spoken[1]));
            assertThat(browser.run("return document.title"), is(spoken[2]));
            browser.await("the event stream", () -> browser.has("#connection.live"));
            browser.await("the inbox", () -> browser.has("#no-inbox:not([hidden]), #found li"));
            boolean isEmpty = host.rest().things().isEmpty();
            assertThat(browser.element("#no-things").isDisplayed(), is(isEmpty));
            page.inspect("host-page-" + spoken[1]);
        }
    }

    @Test
    void whatStandsInTheAddressIsNothingButAnAddress() throws Exception {
        String attack = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        browser.open(URI.create(host.process().uri() + "/?x=" + attack + "#" + attack));
        browser.awaitHeading("Development host");
        browser.await("the inbox", () -> browser.has("#no-inbox:not([hidden]), #found li"));
        page.isOnlyText("Things");
        page.console("host-page-address");
    }

    /** The expressions of a widget are data, whoever wrote it. */
    @Test
    void expressionsReachNothingButWhatTheyAreGiven() throws Exception {
        browser.open(host.process().uri());
        assertThat(evaluated("1 + 2 * 3 == 7 ? fn.twice(props.name) : ''"), is("AnnaAnna"));
        assertThat(evaluated("@'Weight' + ' ' + @@'Weight' + ' ' + (#'Weight' + 1)"), is("71.4 kg 71.4 72.4"));
        for (String attack : List.of("''.constructor", "fn['const' + 'ructor']('return window')()", "props.__proto__",
                "fn.twice.constructor('hacked=1')()", "(x) => x.prototype")) {
            assertThat(attack, evaluated(attack), startsWith("No expression may read"));
        }
        for (String attack : List.of("window", "document.cookie", "fetch('/rest/things')", "alert(1)")) {
            assertThat(attack, evaluated(attack), startsWith("There is no "));
        }
        for (String attack : List.of("1; hacked = 1", "`${hacked}`", "hacked = 1", "() => hacked", "new Date()")) {
            assertThat(attack, evaluated(attack),
                    matchesPattern("(Too much|What does this|Not understood|There is no).*"));
        }
        assertThat(browser.run("return window.hacked"), is(nullValue()));
        page.console("expressions");
    }

    /** What an expression gives, or why it gives nothing. */
    private String evaluated(String expression) {
        return String.valueOf(browser.run("return import('/devhost/expression.js').then(module => {"
                + "const value = module.evaluate(arguments[0], { props: { name: 'Anna' }, fn: { twice: text => text + text },"
                + " $items: { display: () => '71.4 kg', state: () => '71.4', number: () => 71.4 } });"
                + "return typeof value === 'function' ? value({}) : value; }).catch(failure => failure.message)",
                expression));
    }

    private static void expose(WithingsScene scene, String person, String... groups) throws IOException {
        for (String group : groups) {
            scene.expose(person, group);
        }
    }

    private void update(String channel, String state) throws IOException, InterruptedException {
        URI address = URI.create(host.process().uri() + "/rest/items/" + Channels.item(channel) + "/state");
        HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(state)).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode(), is(202));
    }
}
