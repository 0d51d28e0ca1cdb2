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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
            assertThat(components("ui:page").getOrDefault(PAGE, new JsonObject()).toString(),
                    not(containsString(person)));
        }
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
