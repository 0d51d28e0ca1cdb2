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
package org.openhab.simulator.bmw.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.kit.control.ControlError;

import com.google.gson.JsonObject;

/**
 * Tests the control API below cardata and stream.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataControlTest extends CarDataFixture {

    @Test
    void devicesAreApprovedAndDeniedOverHttp() {
        String first = start().text("user_code");
        String second = start().text("user_code");

        assertThat(post("cardata/approve", "{\"userCode\":\"" + first + "\"}"), is(200));
        assertThat(post("cardata/deny", "{}"), is(200));

        String devices = control("GET", "cardata/devices", "{}").toString();
        assertThat(devices, containsString("\"" + first + "\",\"clientId\":\"" + CLIENT + "\",\"state\":\"APPROVED\""));
        assertThat(devices, containsString("\"" + second + "\",\"clientId\":\"" + CLIENT + "\",\"state\":\"DENIED\""));
        assertThat(post("cardata/approve", "{}"), is(404));
        assertThat(post("cardata/approve", "{\"code\":1}"), is(400));
        assertThat(post("cardata/nonsense", "{}"), is(404));
    }

    @Test
    void stateShowsNoSecret() {
        JsonObject tokens = control("POST", "cardata/link", "{'gcid':'" + GCID + "'}").getAsJsonObject();
        String state = cloud.control().call("GET", "state", null).toString();

        assertThat(state, containsString(CLIENT));
        for (String name : new String[] { "access_token", "refresh_token", "id_token" }) {
            assertThat(state, not(containsString(tokens.get(name).getAsString())));
        }
    }

    @Test
    void tokensDieAndClientsGo() {
        String refresh = tokens(GCID).get("refresh_token").getAsString();
        control("POST", "cardata/tokens/kill", "{'gcid':'" + OTHER_GCID + "'}");
        String second = refresh(refresh).text("refresh_token");
        control("POST", "cardata/tokens/kill", "{'gcid':'" + GCID + "'}");

        assertThat(refresh(second).refusal(), is("400 invalid_grant"));
        control("POST", "cardata/portal/delete", "{'gcid':'" + GCID + "'}");
        assertThrows(ControlError.class, () -> tokens(GCID));
        assertThrows(ControlError.class, () -> control("POST", "cardata/portal/create", "{'gcid':'nobody'}"));
    }

    @Test
    void resetBringsEverythingBack() {
        String token = access();
        control("POST", "cardata/portal/delete", "{'gcid':'" + GCID + "'}");
        control("PUT", "stream", "{'silent':true,'frozen':true,'down':true}");

        cloud.control().reset();

        JsonObject stream = control("GET", "stream", "{}").getAsJsonObject();
        for (String name : new String[] { "silent", "frozen", "down" }) {
            assertThat(name, stream.get(name).getAsBoolean(), is(false));
        }
        assertThat(get(token, "/customers/containers").refusal(), is("401 CU-101"));
        assertThat(get(access(), "/customers/containers").http(), is(200));
    }

    @Test
    void aLoadWithoutListenersIsCountedAsUnheard() throws InterruptedException {
        control("POST", "stream/load",
                "{'gcid':'" + GCID + "','vin':'" + car.vin() + "','perSecond':1000,'count':20,'first':5}");

        assertThat(Objects.requireNonNull(cardata.stream().load()).await(30), is(true));
        JsonObject load = control("GET", "stream/load", "{'times':'true'}").getAsJsonObject();
        assertThat(load.get("sent").getAsInt(), is(20));
        assertThat(load.get("unheard").getAsInt(), is(20));
        assertThat(load.get("first").getAsInt(), is(5));
        assertThat(load.getAsJsonArray("sentMicros").size(), is(20));
        assertThrows(ControlError.class,
                () -> control("POST", "stream/load", "{'gcid':'a','vin':'b','perSecond':0,'count':1}"));
        assertThat(control("POST", "stream/send", "{'gcid':'" + GCID + "','vin':'x','message':{}}").getAsJsonObject()
                .get("heard").getAsBoolean(), is(false));
    }

    private int post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(cloud.apiUrl() + "/_control/" + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))).http();
    }
}
