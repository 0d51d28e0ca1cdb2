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

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openhab.demo.host.BuildOutput;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The rule templates of both bindings, found by a host in the bundles as they are installed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TemplatesTest {

    private static @NonNullByDefault({}) LiveHost host;

    @BeforeAll
    static void start() throws Exception {
        host = LiveHost.start("templates", "INFO", List.of(BuildOutput.find().kar("openhab-binding-connecteddrive")));
        FixtureHost.patience().until("both bindings are installed",
                () -> host.rest().knowsThingType("connecteddrive:vehicle"));
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void templatesAreListedInTheLanguageOfTheBrowser() throws Exception {
        assertThat(labels("en"),
                is(Map.of("withings-weight-goal", "Weight Goal Reached", "withings-got-up", "Got Up in the Morning",
                        "connecteddrive-left-unlocked", "Car Left Unlocked", "connecteddrive-charging-finished",
                        "Charging Finished", "connecteddrive-service-date", "Service Due by Date",
                        "connecteddrive-service-distance", "Service Due by Distance")));
        assertThat(labels("de").get("connecteddrive-charging-finished"), is("Laden beendet"));
        assertThat(labels("fr").get("withings-got-up"), is("Levé le matin"));
    }

    @Test
    void parametersAndTheirOptionsAreTranslated() throws Exception {
        JsonObject template = templates("/connecteddrive-charging-finished", "de").getAsJsonObject();
        JsonObject event = template.getAsJsonArray("configDescriptions").get(1).getAsJsonObject();
        assertThat(event.get("label").getAsString(), is("Ende"));
        assertThat(event.getAsJsonArray("options").get(0).toString(),
                is("{\"value\":\"COMPLETE\",\"label\":\"Vollständig\"}"));
        assertThat(template.getAsJsonArray("triggers").toString(), containsString("core.ChannelEventTrigger"));
    }

    private static Map<String, String> labels(String language) throws Exception {
        Map<String, String> labels = new TreeMap<>();
        templates("", language).getAsJsonArray()
                .forEach(template -> labels.put(template.getAsJsonObject().get("uid").getAsString(),
                        template.getAsJsonObject().get("label").getAsString()));
        return labels;
    }

    private static JsonElement templates(String path, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(host.process().uri().resolve("/rest/templates" + path))
                .header("Accept-Language", language).timeout(Duration.ofSeconds(20)).build();
        return JsonParser.parseString(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    }
}
