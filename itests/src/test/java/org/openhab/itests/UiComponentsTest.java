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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonObject;

/**
 * What Main UI would read of the widgets and pages that the Withings binding brings.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class UiComponentsTest {

    private static final String CARD = "withings_person_card";
    private static final String PAGE = "withings_health";
    private static final Pattern ICON = Pattern.compile("\"(?:f7|icon)\": \"[^\"]*\"");
    private static final Pattern ICON_NAME = Pattern.compile("[ :\"](?:'|\"|f7:)([a-z][a-z_0-9]+)['\"]");

    private final LiveHost host;

    UiComponentsTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void aNewPersonIsInTheWidgetsAndOnThePage() throws Exception {
        try (WithingsScene scene = WithingsScene.open(host)) {
            String person = scene.person("Ui");
            assertThat(components("ui:widget").keySet(), hasItems(CARD, "withings_sleep_card"));
            JsonObject card = host.rest().get("/ui/components/ui:widget/" + CARD).getAsJsonObject();
            assertThat(card.get("component").getAsString(), is("f7-card"));
            assertThat(card.toString(), not(containsString("@text")));
            JsonObject parameter = card.getAsJsonObject("props").getAsJsonArray("parameters").get(0).getAsJsonObject();
            assertThat(parameter.get("context").getAsString(), is("thing"));
            assertThat(parameter.get("options").toString(), containsString("\"value\":\"" + person + "\""));
            assertThat(items(person).get("body#weight").getAsString(), is(Channels.item(person + ":body#weight")));
            assertThat(items(person).has("sleep#score"), is(false));
            scene.expose(person, "sleep");
            assertThat(items(person).get("sleep#score").getAsString(), is(Channels.item(person + ":sleep#score")));
            assertThat(components("ui:page").get(PAGE).toString(), containsString(
                    "{\"component\":\"widget:" + CARD + "\",\"config\":{\"thing\":\"" + person + "\"}}"));
            scene.removePerson(person);
            // REST no longer knows the thing a moment before openHAB's listeners hear of it.
            WithingsScene.patience().until(person + " is not on the page", () -> {
                if (components("ui:page").getOrDefault(PAGE, new JsonObject()).toString().contains(person)) {
                    throw new IOException("The page shows " + person);
                }
                return true;
            });
        }
    }

    @Test
    void thePageOfTheHostDrawsEveryComponent() throws Exception {
        String renderer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(host.process().uri() + "/devhost/widgets.js")).build(),
                        BodyHandlers.ofString())
                .body();
        Set<String> drawn = Pattern.compile("[\\w-]+").matcher(renderer).results().map(MatchResult::group)
                .collect(Collectors.toSet());
        for (JsonObject widget : components("ui:widget").values()) {
            // What charts are made of is read by the one that draws them.
            Pattern.compile("\"component\":\"((?!oh-(?:chart-|time-|value-))[\\w-]+)\"").matcher(widget.toString())
                    .results().forEach(name -> assertThat(drawn, hasItem(name.group(1))));
        }
    }

    /** An icon is a name, or an expression with several. */
    @Test
    void thePageOfTheHostHasASignForEveryIcon() throws Exception {
        Path root = BuildOutput.find().root();
        String signs = Files.readString(root.resolve("platform/devhost/src/main/resources/web/icons.js"));
        Set<String> icons = new TreeSet<>();
        for (String bundle : List.of("withings", "connecteddrive")) {
            try (Stream<Path> files = Files
                    .list(root.resolve("bundles/org.openhab.binding." + bundle + "/src/main/resources/ui"))) {
                for (Path file : files.toList()) {
                    ICON.matcher(Files.readString(file)).results().map(MatchResult::group)
                            .flatMap(icon -> ICON_NAME.matcher(icon).results())
                            .forEach(name -> icons.add(name.group(1)));
                }
            }
        }
        assertThat(icons, hasItems("car_fill", "lock_open_fill", "heart_fill", "moon_fill"));
        icons.forEach(icon -> assertThat(signs, containsString("\n  " + icon + ": '")));
    }

    private JsonObject items(String thing) throws IOException {
        return host.rest().get("/ui/components/ui:widget/" + CARD).getAsJsonObject().getAsJsonObject("slots")
                .getAsJsonArray("default").get(0).getAsJsonObject().getAsJsonObject("config")
                .getAsJsonObject("constants").getAsJsonObject("things").getAsJsonObject(thing);
    }

    private Map<String, JsonObject> components(String namespace) throws IOException {
        Map<String, JsonObject> components = new TreeMap<>();
        StreamSupport.stream(host.rest().get("/ui/components/" + namespace).getAsJsonArray().spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .forEach(component -> components.put(component.get("uid").getAsString(), component));
        return components;
    }
}
