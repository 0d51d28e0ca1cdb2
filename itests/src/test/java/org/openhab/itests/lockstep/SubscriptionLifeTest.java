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
package org.openhab.itests.lockstep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;
import org.openhab.simulator.withings.model.SimulatedHousehold;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Subscriptions over a restart, a loss, the end of the link and the removal of the person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SubscriptionLifeTest {

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final int ALL = 14;
    private static final Duration SOON = Duration.ofSeconds(20);
    /** Before any poll, so that only the start or a call can have brought it. */
    private static final Duration SUBSCRIBING = Duration.ofMinutes(2);

    @Test
    void userEndsTheLink() throws Exception {
        try (Lockstep world = world()) {
            ThingUID ben = subscribed(world);
            world.cloud().control().unlink(world.users().get(ben));
            world.advance(Duration.ofSeconds(10));
            assertThat(world.host().status(ben).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
            assertThat(
                    world.host().events().stream().filter(each -> each.startsWith(ben + ":status#unlinked")).toList(),
                    contains(ben + ":status#unlinked UNLINKED"));
            assertThat(world.consent(ben).kind(), is(LinkOutcome.Kind.LINKED));
            world.advance(SUBSCRIBING);
            assertThat(ours(world, ben), hasSize(ALL));
            arrives(world, ben, "91.23");
        }
    }

    @Test
    void whatTheCloudDropsIsSubscribedAgainAndWhatWasMissedIsRead() throws Exception {
        try (Lockstep world = world()) {
            ThingUID ben = subscribed(world);
            world.control("POST", "subscriptions/drop", "{\"userId\":" + world.users().get(ben) + "}");
            assertThat(ours(world, ben), is(empty()));
            weighIn(world, "92.34");
            world.advance(SOON);
            assertThat("nobody was called", weight(world, ben), not(startsWith("92.34")));
            ThingHandler handler = world.host().handlerOf(ben);
            handler.dispose();
            handler.initialize();
            world.advance(SUBSCRIBING);
            assertThat(ours(world, ben), hasSize(ALL));
            assertThat(weight(world, ben), startsWith("92.34"));
            arrives(world, ben, "93.45");
        }
    }

    @Test
    void restartKeepsTheSubscriptionsAndRemovalEndsOnlyOurs() throws Exception {
        try (Lockstep world = world()) {
            ThingUID ben = subscribed(world);
            Control control = world.cloud().control();
            List<Subscribed> before = ours(world, ben);
            subscribeElsewhere(world, ben);
            control.clearRequests();
            world.restart(Duration.ofMinutes(1));
            world.advance(SUBSCRIBING);
            assertThat("looked at", control.requests("/notify", "list", null), is(not(empty())));
            assertThat(control.requests("/notify", "revoke", null), is(empty()));
            assertThat(control.requests("/notify", "subscribe", null), is(empty()));
            assertThat(ours(world, ben), is(before));
            arrives(world, ben, "94.56");

            // Without the consent the cloud would end all subscriptions by itself.
            control.fault(Fault.once(FaultKind.HTTP).on("/v2/oauth2", "revoke").times(-1));
            long user = world.users().get(ben);
            world.remove(ben);
            List<String> left = world.control("GET", "subscriptions", null).getAsJsonArray().asList().stream()
                    .filter(one -> one.getAsJsonObject().get("userId").getAsLong() == user)
                    .map(one -> one.getAsJsonObject().get("callbackUrl").getAsString()).toList();
            assertThat("those of another program", left, contains(elsewhere(world)));
        }
    }

    private static Lockstep world() throws Exception {
        return new Lockstep(START, true, SimulatedHousehold::create);
    }

    /** A person that the cloud calls for. */
    private static ThingUID subscribed(Lockstep world) throws Exception {
        ThingUID ben = world.link("Ben");
        world.advance(SUBSCRIBING);
        assertThat(ours(world, ben), hasSize(ALL));
        return ben;
    }

    private static List<Subscribed> ours(Lockstep world, ThingUID person) {
        return Subscribed.of(world, person).stream().filter(Subscribed::isOurs).toList();
    }

    /** A weigh-in is shown as soon as the cloud has called. */
    private static void arrives(Lockstep world, ThingUID person, String kilograms) throws InterruptedException {
        weighIn(world, kilograms);
        world.advance(SOON);
        assertThat(weight(world, person), startsWith(kilograms));
    }

    private static void weighIn(Lockstep world, String kilograms) {
        world.scenario("weigh-in", "{\"person\":\"Ben\",\"values\":{\"weight\":" + kilograms + "}}");
    }

    private static String weight(Lockstep world, ThingUID person) {
        return String.valueOf(world.host().state(person, "body#weight"));
    }

    private static String elsewhere(Lockstep world) {
        return world.url() + "/withings/elsewhere";
    }

    /** Subscribes an address of another program that uses the same application. */
    private static void subscribeElsewhere(Lockstep world, ThingUID person) throws Exception {
        Control control = world.cloud().control();
        control.option("callbackCheck", "none");
        String redirect = world.url() + "/withings";
        String code = control.consent(world.users().get(person), redirect, "user.info", "user.metrics", "user.activity",
                "user.sleepevents");
        JsonObject token = call(world, "/v2/oauth2", "",
                "action=requesttoken&grant_type=authorization_code&client_id=" + Lockstep.CLIENT_ID + "&client_secret="
                        + Lockstep.CLIENT_SECRET + "&code=" + code + "&redirect_uri=" + encoded(redirect));
        call(world, "/notify", token.getAsJsonObject("body").get("access_token").getAsString(),
                "action=subscribe&appli=1&callbackurl=" + encoded(elsewhere(world)));
    }

    private static JsonObject call(Lockstep world, String path, String token, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(world.cloud().apiUrl()).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(form)).build();
        JsonObject answer = JsonParser
                .parseString(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
                .getAsJsonObject();
        assertThat(answer.toString(), answer.get("status").getAsInt(), is(0));
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
