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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.Place;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Tests the endpoints of one car (bmw-cardata.md 3.4 to 3.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarCallsTest extends CarDataFixture {

    @Test
    void basicDataAsRealOrAsDocumented() {
        JsonObject real = of("basicData").object();
        assertThat(real.keySet(),
                containsInAnyOrder("bodyType", "brand", "colourCodeRaw", "colourDescription", "constructionDate",
                        "countryCode", "driveTrain", "engine", "fullSAList", "hasNavi", "hasSunRoof", "headUnit",
                        "modelKey", "modelName", "numberOfDoors", "propulsionType", "series", "seriesDevt", "simStatus",
                        "steering"));
        assertThat(real.get("driveTrain").getAsString(), is("BEV"));
        option("basicData", "openapi");
        JsonObject documented = of("basicData").object();
        assertThat(documented.get("vin").getAsString(), is(car.vin()));
        assertThat(documented.get("reessNominalCapacityGross").getAsJsonPrimitive().isNumber(), is(true));
    }

    @Test
    void anImageOrNone() {
        Answer image = of("image");
        assertThat(image.type(), is("image/png"));
        assertThat(image.body()[1], is((byte) 'P'));
        option("cardataImages", false);
        assertThat(of("image").refusal(), is("404 CU-126"));
    }

    @Test
    void historyInPagesOfTenNewestFirst() {
        Instant now = clock.now();
        for (int i = 0; i < 25; i++) {
            car.logbook().put(session(now.minus(Duration.ofHours(i + 1)), i));
        }
        String window = "from=" + now.minus(Duration.ofHours(26)) + "&to=" + now;
        List<Long> starts = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        @Nullable
        String token = null;
        do {
            JsonObject page = history(token == null ? window : window + "&nextToken=" + token).object();
            page.getAsJsonArray("data").forEach(e -> starts.add(e.getAsJsonObject().get("startTime").getAsLong()));
            sizes.add(page.getAsJsonArray("data").size());
            JsonElement next = page.get("next_token");
            token = next.isJsonNull() ? null : next.getAsString();
        } while (token != null);

        assertThat(sizes.subList(0, 2), contains(10, 10));
        assertThat(starts.size(), greaterThanOrEqualTo(25));
        for (int i = 1; i < starts.size(); i++) {
            assertThat(starts.get(i - 1), greaterThan(starts.get(i)));
        }
    }

    @Test
    void aPageTokenIsGoodForTenMinutesAndItsOwnWindow() {
        Instant now = clock.now();
        for (int i = 0; i < 11; i++) {
            car.logbook().put(session(now.minus(Duration.ofHours(i + 1)), i));
        }
        String window = "from=" + now.minus(Duration.ofDays(40)) + "&to=" + now;
        String token = history(window).text("next_token");

        assertThat(history("from=" + now.minus(Duration.ofDays(39)) + "&to=" + now + "&nextToken=" + token).refusal(),
                is("400 CU-125"));
        pass(599);
        assertThat(history(window + "&nextToken=" + token).http(), is(200));
        pass(1);
        assertThat(history(window + "&nextToken=" + token).refusal(), is("400 CU-125"));
    }

    @Test
    void theWindowIsChecked() {
        assertThat(history("").refusal(), is("400 CU-401"));
        assertThat(history("from=1777900000&to=1777910800").refusal(), is("400 CU-401"));
        assertThat(history("from=2026-03-10T00:00:00Z&to=2026-03-09T00:00:00Z").refusal(), is("400 CU-401"));
        assertThat(history("from=2026-01-01T00:00:00Z&to=2026-02-15T00:00:01Z").refusal(), is("400 CU-401"));
        assertThat(history("from=2026-01-01T00:00:00.000Z&to=2026-02-15T00:00:00.000Z").http(), is(200));
    }

    @Test
    void aRunningChargeHasNoEnd() {
        Instant now = clock.now();
        car.logbook().put(new ChargingSession(now.minusSeconds(600), null, 40, 42, 1.8,
                new Place(48.177, 11.559, "Musterweg 1", "80000", "Ort"), null, null, "EUR", 100, List.of()));

        JsonObject session = history("from=" + now.minusSeconds(700) + "&to=" + now).object().getAsJsonArray("data")
                .get(0).getAsJsonObject();

        assertThat(session.has("endTime"), is(false));
        assertThat(session.has("publicChargingPoint"), is(false));
        assertThat(session.get("totalChargingDurationSec").getAsInt(), is(600));
    }

    @Test
    void placesOrNone() {
        JsonObject place = of("locationBasedChargingSettings").object().getAsJsonArray("data").get(0).getAsJsonObject();
        assertThat(place.has("chargingTimeWindows"), is(true));
        car.logbook().locationSettings(List.of());
        assertThat(of("locationBasedChargingSettings").refusal(), is("404 CU-127"));
    }

    @Test
    void tyresInFullOrLabelsOnly() {
        JsonObject full = tyre();
        assertThat(full.getAsJsonObject("tyreWear").get("statusColor").getAsString(), is("GREEN"));
        assertThat(full.getAsJsonObject("dimension").get("sectionWidth").getAsInt(), greaterThan(0));
        car.logbook().tyres(List.of());
        JsonObject bare = tyre();
        assertThat(bare.getAsJsonObject("tyreWear").has("status"), is(false));
        assertThat(bare.getAsJsonObject("dimension").get("sectionWidth").getAsInt(), is(0));
    }

    private JsonObject tyre() {
        return of("smartMaintenanceTyreDiagnosis").object().getAsJsonObject("passengerCar")
                .getAsJsonObject("mountedTyres").getAsJsonObject("frontLeft");
    }

    private Answer of(String call) {
        return get(access(), "/customers/vehicles/" + car.vin() + "/" + call);
    }

    private Answer history(String query) {
        return of("chargingHistory?" + query);
    }

    private static ChargingSession session(Instant start, int number) {
        return new ChargingSession(start, start.plusSeconds(1800), 40, 50, 8.2 + number,
                new Place(48.177, 11.559, "Musterweg 1", "80000", "Ort"), "Muster", 4.5, "EUR", 100 + number,
                List.of(new ChargingSession.Block(start, start.plusSeconds(1800), 16.4)));
    }
}
