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

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.TelematicKey;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Tests headers, quota, mappings, containers and values (bmw-cardata.md 3, 11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RestTest extends CarDataFixture {

    private static final String MAPPINGS = "/customers/vehicles/mappings";
    private static final String CONTAINERS = "/customers/containers";

    @Test
    void refusesInTheOrderOfTheProtocol() {
        String token = access();
        assertThat(bare().refusal(), is("403 TP-403"));
        assertThat(bare("Authorization", "Basic YTpi").refusal(), is("401 CU-100"));
        assertThat(bare("Authorization", "Bearer nonsense", "x-version", "v1").refusal(), is("401 CU-101"));
        assertThat(bare("Authorization", "Bearer " + token).refusal(), is("400 CU-400"));
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','api':false}");
        String streamOnly = access();
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','api':true}");
        assertThat(get(streamOnly, MAPPINGS).refusal(), is("403 CU-103"));
        control("POST", "cardata/tokens/expire", "{'gcid':'" + GCID + "'}");
        assertThat(get(token, MAPPINGS).refusal(), is("401 CU-102"));
        assertThat(get(access(), "/customers/vehicles/nothing").http(), is(404));
    }

    @Test
    void carsAreCheckedOnEveryCall() {
        String token = access();
        for (String call : List.of("telematicData?containerId=S000000000000", "basicData", "image", "chargingHistory",
                "locationBasedChargingSettings", "smartMaintenanceTyreDiagnosis")) {
            assertThat(call, get(token, "/customers/vehicles/abc/" + call).refusal(), is("400 CU-120"));
            assertThat(call, get(token, "/customers/vehicles/WBASIM0000CDATA99/" + call).refusal(), is("403 CU-104"));
            assertThat(call, get(token, "/customers/vehicles/" + borrowed.vin() + "/" + call).refusal(),
                    is("403 CU-104"));
        }
    }

    @Test
    void fiftyCallsADayInUtc() {
        String token = access();
        for (int i = 0; i < 49; i++) {
            assertThat(get(token, MAPPINGS).http(), is(200));
        }
        assertThat("a failed one counts", bare("Authorization", "Bearer " + token).http(), is(400));
        assertThat(get(token, MAPPINGS).refusal(), is("403 CU-429"));
        option("quotaStatus", 429);
        assertThat(get(token, MAPPINGS).refusal(), is("429 CU-429"));
        control("POST", "cardata/tokens/expire", "{}");
        assertThat("beats CU-102", get(token, MAPPINGS).refusal(), is("429 CU-429"));
        assertThat("the other account", get(tokens(OTHER_GCID).get("access_token").getAsString(), MAPPINGS).http(),
                is(200));

        clock.advance(Duration.between(START,
                START.truncatedTo(java.time.temporal.ChronoUnit.DAYS).plus(Duration.ofDays(1))));

        assertThat(get(access(), MAPPINGS).http(), is(200));
        assertThat(cardata.quota().calls(GCID, LocalDate.of(2026, 3, 15)), is(53L));
        assertThat(control("GET", "cardata/calls", "{}").getAsJsonObject().getAsJsonObject(GCID).get("2026-03-16")
                .getAsInt(), is(1));
    }

    @Test
    void theQuotaCanBeSpentByOthersAndFaultsCount() {
        control("PUT", "cardata/quota", "{'gcid':'" + GCID + "','used':48}");
        String token = access();
        cloud.control().fault("cu-503", "cardata-mappings");

        assertThat(get(token, MAPPINGS).refusal(), is("503 CU-503"));
        assertThat(get(token, MAPPINGS).http(), is(200));
        assertThat(get(token, MAPPINGS).refusal(), is("403 CU-429"));
    }

    @Test
    void mappingsInThreeShapes() {
        JsonArray array = get(access(), MAPPINGS).json().getAsJsonArray();
        assertThat(array.size(), is(3));
        assertThat(array.get(2).getAsJsonObject().get("mappingType").getAsString(), is("SECONDARY"));
        assertThat(array.get(0).getAsJsonObject().keySet(), contains("vin", "mappedSince", "mappingType"));
        option("mappingsShape", "object");
        assertThat(get(access(), MAPPINGS).object(), is(array.get(0)));
        option("mappingsShape", "wrapped");
        assertThat(get(access(), MAPPINGS).object().entrySet().iterator().next().getValue(), is(array));
    }

    @Test
    void aContainerLivesAndDies() {
        String token = access();
        Answer created = create(token, ODOMETER, "vehicle.isMoving", ODOMETER);
        assertThat(created.http(), is(201));
        String id = created.text("containerId");
        assertThat(id.matches("[A-Z0-9]{13}"), is(true));
        assertThat(created.object().getAsJsonArray("technicalDescriptors").size(), is(2));
        assertThat(get(token, CONTAINERS + "/" + id).object(), is(created.object()));
        JsonObject listed = get(token, CONTAINERS).object().getAsJsonArray("containers").get(0).getAsJsonObject();
        assertThat(listed.keySet(), contains("containerId", "name", "purpose", "state", "created"));

        assertThat(call("DELETE", token, CONTAINERS + "/" + id, null).http(), is(204));

        assertThat(call("DELETE", token, CONTAINERS + "/" + id, null).refusal(), is("400 CU-122"));
        assertThat(telematic(token, id).refusal(), is("400 CU-122"));
        assertThat(get(token, CONTAINERS + "/" + id).text("state"), is("DELETED"));
        option("deletedState", "INACTIVE");
        assertThat(get(token, CONTAINERS + "/" + id).text("state"), is("INACTIVE"));
        clock.advance(Duration.ofDays(29).plusSeconds(1));
        assertThat(get(access(), CONTAINERS).object().getAsJsonArray("containers").size(), is(0));
        assertThat(get(access(), CONTAINERS + "/" + id).refusal(), is("403 CU-105"));
    }

    @Test
    void containersAreRefused() {
        String token = access();
        assertThat(call("POST", token, CONTAINERS, "{").refusal(), is("400 CU-400"));
        assertThat(call("POST", token, CONTAINERS, "{\"name\":\"a\",\"purpose\":\"b\"}").refusal(), is("400 CU-400"));
        assertThat(create(token).refusal(), is("400 CU-400"));
        assertThat(create(token, ODOMETER, "vehicle.nonsense").refusal(), is("400 CU-402"));
        assertThat("of an own endpoint", create(token, "vehicle.look.image").refusal(), is("400 CU-402"));
        assertThat("of basic data", create(token, "vehicle.sim.status").refusal(), is("400 CU-402"));
        assertThat(get(token, CONTAINERS + "/abc").refusal(), is("400 CU-121"));
        assertThat(get(token, CONTAINERS + "/S000000000000").refusal(), is("403 CU-105"));
        String others = create(tokens(OTHER_GCID).get("access_token").getAsString(), ODOMETER).text("containerId");
        assertThat(get(token, CONTAINERS + "/" + others).refusal(), is("403 CU-105"));
        option("containerKeys", 1);
        assertThat(create(token, ODOMETER, "vehicle.isMoving").refusal(), is("403 CU-403"));
    }

    @Test
    void tenContainersAtMostDeletedOnesDoNotCount() {
        String token = access();
        String first = create(token, ODOMETER).text("containerId");
        for (int i = 0; i < 9; i++) {
            assertThat(create(token, ODOMETER).http(), is(201));
        }
        assertThat(create(token, ODOMETER).refusal(), is("403 CU-124"));
        call("DELETE", token, CONTAINERS + "/" + first, null);
        assertThat(create(token, ODOMETER).http(), is(201));
    }

    @Test
    void everyValueIsATextOrNull() {
        String token = access();
        String never = "vehicle.body.chargingPort.isoSessionId";
        String hood = "vehicle.body.hood.isOpen";
        car.report(Map.of(ODOMETER, "20417.5", hood, false));
        String id = create(token, ODOMETER, hood, never).text("containerId");

        JsonObject data = telematic(token, id).object().getAsJsonObject("telematicData");

        assertThat(data.get(ODOMETER).toString(),
                is("{\"timestamp\":\"2026-03-15T08:00:00.000Z\",\"unit\":\"km\",\"value\":\"20417.5\"}"));
        assertThat(data.getAsJsonObject(hood).get("value").getAsString(), is("CLOSED"));
        assertThat(data.get(never).toString(), is("{\"timestamp\":null,\"unit\":null,\"value\":null}"));
        option("restBooleans", "plain");
        assertThat(telematic(token, id).object().getAsJsonObject("telematicData").getAsJsonObject(hood).get("value")
                .getAsString(), is("false"));
        assertThat(telematic(token, "").refusal(), is("400 CU-400"));
        control("PUT", "cardata/retired", "{'keys':['" + ODOMETER + "']}");
        assertThat(telematic(token, id).refusal(), is("400 CU-402"));
    }

    @Test
    void allReadableKeysOfTheCatalogueInOneContainer() {
        List<String> keys = Catalogue.all().stream()
                .filter(key -> key.source() == TelematicKey.Source.STREAM || key.source() == TelematicKey.Source.REST)
                .map(TelematicKey::key).toList();
        String token = access();
        String id = create(token, keys.toArray(String[]::new)).text("containerId");

        JsonObject data = telematic(token, id).object().getAsJsonObject("telematicData");

        assertThat(data.size(), is(keys.size()));
        for (Map.Entry<String, JsonElement> entry : data.entrySet()) {
            JsonElement value = entry.getValue().getAsJsonObject().get("value");
            assertThat(entry.getKey(), value.isJsonNull() || value.getAsJsonPrimitive().isString(), is(true));
        }
        assertThat(data.getAsJsonObject("vehicle.status.conditionBasedServices").get("value").getAsString(),
                startsWith("[{\"date\":"));
    }

    private Answer bare(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud.apiUrl() + MAPPINGS));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private Answer telematic(String token, String containerId) {
        return get(token, "/customers/vehicles/" + car.vin() + "/telematicData?containerId=" + containerId);
    }

    private Answer create(String token, String... keys) {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("name", "openHAB");
        wanted.addProperty("purpose", "test");
        JsonArray list = new JsonArray();
        List.of(keys).forEach(list::add);
        wanted.add("technicalDescriptors", list);
        return call("POST", token, CONTAINERS, wanted.toString());
    }
}
