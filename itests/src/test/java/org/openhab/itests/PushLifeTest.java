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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Subscriptions from the link of a person to its end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class PushLifeTest {

    private static final int ALL = 14;
    private static final String FOREIGN = "/withings/another/openhab";

    private final LiveHost host;

    PushLifeTest(LiveHost host) {
        this.host = host;
    }

    @Test
    void userEndsTheLink() throws Exception {
        try (WithingsScene scene = WithingsScene.withPush(host);
                EventStream events = EventStream.open(host.process().uri(), "openhab/channels/*/triggered")) {
            String person = scene.linkedWithoutPast("unlinks", "Ben");
            scene.awaitPush(person);
            scene.cloud().cloud().control().unlink(scene.cloud().userId("Ben"));
            new Patience(Duration.ofSeconds(10)).until("a link is offered again",
                    () -> scene.things().connectLink(person).isPresent());
            List<EventStream.Event> told = events.events().stream()
                    .filter(each -> each.topic().contains(person + ":status#unlinked")).toList();
            assertThat(told, hasSize(1));
            assertThat(told.get(0).object().get("event").getAsString(), is("UNLINKED"));
            scene.things().link(person, "Ben", WithingsScene.patience());
            scene.awaitStatus(person, "ONLINE");
            new Patience(Duration.ofSeconds(90)).until("all is subscribed again",
                    () -> own(scene, "Ben").size() == ALL);
        }
    }

    @Test
    void whatTheCloudDropsIsSubscribedAgainAndWhatWasMissedIsRead() throws Exception {
        try (WithingsScene scene = WithingsScene.withPush(host)) {
            String person = scene.linkedWithoutPast("dropped", "Ben");
            scene.awaitPush(person);
            Control control = scene.cloud().cloud().control();
            JsonObject which = new JsonObject();
            which.addProperty("appli", 1);
            control.call("POST", "subscriptions/drop", which);
            assertThat(own(scene, "Ben"), hasSize(ALL - 1));
            JsonObject weighIn = weight("Ben", 92.34);
            control.call("POST", "scenario/weigh-in", weighIn);
            scene.offAndOn(person);
            new Patience(Duration.ofSeconds(60)).until("it is subscribed again", () -> own(scene, "Ben").size() == ALL);
            new Patience(Duration.ofSeconds(20)).until("the weight is there",
                    () -> scene.state(person, "body#weight").startsWith("92.34"));
            control.call("POST", "scenario/weigh-in", weight("Ben", 93.45));
            new Patience(Duration.ofSeconds(20)).until("the next weight comes by push",
                    () -> scene.state(person, "body#weight").startsWith("93.45"));
        }
    }

    @Test
    void restartKeepsTheSubscriptionsAndRemovalEndsOnlyOurs() throws Exception {
        try (WithingsScene scene = WithingsScene.withPush(host)) {
            String person = scene.linkedWithoutPast("kept", "Ben");
            scene.awaitPush(person);
            Control control = scene.cloud().cloud().control();
            String address = PushCalls.address(scene, "Ben");
            foreign(scene, "Ben");
            control.clearRequests();
            host.restart();
            scene.awaitStatus(person, "ONLINE");
            new Patience(Duration.ofSeconds(30)).until("the subscriptions are looked at",
                    () -> !control.requests("/notify", "list", null).isEmpty());
            assertThat(control.requests("/notify", "revoke", null), is(empty()));
            assertThat(control.requests("/notify", "subscribe", null), is(empty()));
            assertThat(PushCalls.address(scene, "Ben"), is(address));
            control.call("POST", "scenario/weigh-in", weight("Ben", 94.56));
            new Patience(Duration.ofSeconds(20)).until("a weight comes by push",
                    () -> scene.state(person, "body#weight").startsWith("94.56"));

            // Without the consent the cloud would end all subscriptions by itself.
            control.fault(Fault.once(FaultKind.HTTP).on("/v2/oauth2", "revoke").times(-1));
            scene.removePerson(person);
            assertThat(own(scene, "Ben"), is(empty()));
            assertThat("those of another openHAB", PushCalls.subscriptions(scene, "Ben"), hasSize(1));
        }
    }

    private List<JsonObject> own(WithingsScene scene, String name) throws IOException {
        return PushCalls.subscriptions(scene, name).stream()
                .filter(each -> each.get("callbackUrl").getAsString().contains("/withings/push/")).toList();
    }

    /** Subscribes an address of another program that uses the same application. */
    private void foreign(WithingsScene scene, String name) throws Exception {
        Control control = scene.cloud().cloud().control();
        control.option("callbackCheck", "none");
        String redirect = host.process().uri() + "/withings";
        String code = control.consent(scene.cloud().userId(name), redirect, "user.info", "user.metrics",
                "user.activity", "user.sleepevents");
        JsonObject token = call(scene, "/v2/oauth2", "",
                "action=requesttoken&grant_type=authorization_code&client_id=" + SimulatedWithings.CLIENT_ID
                        + "&client_secret=" + SimulatedWithings.CLIENT_SECRET + "&code=" + code + "&redirect_uri="
                        + Answer.encode(redirect));
        call(scene, "/notify", token.getAsJsonObject("body").get("access_token").getAsString(),
                "action=subscribe&appli=1&callbackurl=" + Answer.encode(host.process().uri() + FOREIGN));
    }

    private static JsonObject call(WithingsScene scene, String path, String token, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(scene.cloud().apiUrl().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(form)).build();
        JsonObject answer = JsonParser
                .parseString(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
                .getAsJsonObject();
        assertThat(answer.toString(), answer.get("status").getAsInt(), is(0));
        return answer;
    }

    private static JsonObject weight(String person, double kilograms) {
        JsonObject values = new JsonObject();
        values.addProperty("weight", kilograms);
        JsonObject body = new JsonObject();
        body.addProperty("person", person);
        body.add("values", values);
        return body;
    }
}
